import { foldAll, type InstitutionId } from '#language/kernel';
import { eventsOf, type Actor, type EventLog } from '#platform/event-log';
import type { Messaging } from '#platform/messaging';
import {
  collectionOf,
  PAGE_DEFAULT,
  PAGE_MAX,
  parseCursor,
  type ReadStore,
} from '#platform/read-store';
import { parsePosition } from '#language/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { allowedActsOf } from '../acts/answer-refusal.js';
import { isKnownTo, streamOf, type ThingDefinition } from '../acts/thing.js';
import type { ThingIndex } from '../acts/thing-index.js';
import { problem } from '../problems/common-problems.js';
import type { AllowedActAnswer } from '../problems/problem.js';
import { EVENT_LOG, MESSAGING, READ_STORE } from '../tokens.js';
import type { PageQuery } from './page.query.js';

/** How long a read waits for a view to know a position that the caller has seen. */
export const AT_LEAST_WAIT_MS = 2_000;

export interface ThingState {
  readonly id: string;
  readonly revision: number;
  readonly position: string;
  readonly caseId?: string;
  readonly state: Readonly<Record<string, unknown>>;
  readonly allowedActs: readonly AllowedActAnswer[];
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** Reads things: one from its own facts, always current; many from the index of their context. */
@Injectable()
export class ThingReader {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(MESSAGING) private readonly messaging: Messaging,
  ) {}

  /** The thing as its own facts tell it; a stranger gets the same answer as for none. */
  async one<State, Event, Answer = ThingState>(
    definition: ThingDefinition<State, Event>,
    id: string,
    actor: Pick<Actor, 'institutionId'>,
  ): Promise<Answer> {
    const facts = await this.log.read(streamOf(definition.thing, id));
    const state = foldAll(definition.fold, eventsOf<Event>(facts));
    const last = facts.at(-1);
    if (last === undefined || !isKnownTo(definition as never, state, actor.institutionId)) {
      throw problem('NOT_FOUND');
    }
    const caseId = facts[0]?.caseId;
    return {
      id,
      revision: last.revision,
      position: last.position,
      ...(caseId && { caseId }),
      state: definition.show(state, actor.institutionId),
      allowedActs: allowedActsOf(definition as never, state),
    } satisfies ThingState as Answer;
  }

  /** A page of what an institution may know, in the order in which the things came to be. */
  async page<State, Event, Answer = Page<Omit<ThingState, 'allowedActs'>>>(
    index: ThingIndex<State, Event>,
    actor: Pick<Actor, 'institutionId'>,
    query: PageQuery,
  ): Promise<Answer> {
    const { after, limit } = pageOf(query);
    const viewer: InstitutionId | 'everybody' =
      index.audience === 'everybody' ? 'everybody' : actor.institutionId;
    const page = await this.store.list<{ state: State; revision: number; caseId?: string }>(
      collectionOf(index.projection),
      viewer,
      { ...(after && { after }), limit },
    );
    return {
      items: page.items.map(({ id, position, doc }) => ({
        id,
        revision: doc.revision,
        position,
        ...(doc.caseId && { caseId: doc.caseId }),
        state: index.definition.show(doc.state, actor.institutionId),
      })),
      ...(page.next && { next: page.next }),
    } satisfies Page<Omit<ThingState, 'allowedActs'>> as Answer;
  }

  /** Waits until the view knows a position, as `atLeast` asks; says up to where it knows now. */
  async knownUpTo(projection: string, atLeast: string | undefined): Promise<string> {
    if (atLeast !== undefined) {
      const position = parsePosition(atLeast);
      if (position === undefined) throw problem('POSITION_MALFORMED');
      await this.messaging.waitFor([projection], position, AT_LEAST_WAIT_MS);
    }
    return this.messaging.positionOf(projection);
  }
}

/** The bounds of a page, or a clear refusal of a malformed cursor or size. */
export function pageOf(query: PageQuery) {
  const limit = query.limit === undefined ? PAGE_DEFAULT : Number(query.limit);
  const after = query.after === undefined ? undefined : parseCursor(query.after);
  if (limit < 1 || limit > PAGE_MAX) throw problem('PAGE_MALFORMED');
  if (query.after !== undefined && after === undefined) throw problem('PAGE_MALFORMED');
  return { after, limit };
}
