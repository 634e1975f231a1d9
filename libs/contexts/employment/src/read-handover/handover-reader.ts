import { foldAll, type HandoverId, type ParticipationId } from '#language/kernel';
import { eventsOf, type Actor, type EventLog } from '#platform/event-log';
import { EVENT_LOG, streamOf, ThingReader, type ThingState } from '#platform/service';
import { Inject, Injectable } from '@nestjs/common';
import { participationAsSeen } from '../as-seen/participation-as-seen.js';
import { handoverThing } from '../handover-steps.js';
import type { Proposed } from '../handover.js';
import { graduateWindow } from './graduate-window.js';

/** Reads a hand-over with the window of the graduate status, which the participation's own facts tell. */
@Injectable()
export class HandoverReader {
  constructor(
    @Inject(ThingReader) private readonly reader: ThingReader,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  async one<Answer>(id: HandoverId, actor: Actor): Promise<Answer> {
    const read = await this.reader.one(handoverThing, id, actor);
    const { participationId, proposedOn } = read.state as unknown as Proposed;
    const window = participationId && (await this.windowOf(participationId, proposedOn));
    const state = { ...read.state, ...(window && { graduateStatus: window }) };
    return { ...read, state } satisfies ThingState as Answer;
  }

  private async windowOf(id: ParticipationId, proposedOn: Proposed['proposedOn']) {
    const facts = await this.log.read(streamOf('participation', id));
    return graduateWindow(foldAll(participationAsSeen, eventsOf(facts)), proposedOn);
  }
}
