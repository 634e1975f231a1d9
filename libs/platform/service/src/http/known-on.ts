import { endOfCivilDay, parseCivilDate, parsePosition, type Position } from '#language/kernel';
import type { EventLog } from '#platform/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { problem } from '../problems/common-problems.js';
import { EVENT_LOG } from '../tokens.js';

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What "known on" means, the same on every door: a place in the log, never a time. */
@Injectable()
export class KnownOn {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** The place of the last fact known then: of a position, an instant, or a civil day (its end in Warsaw). */
  async position(asked: string | undefined): Promise<Position | undefined> {
    if (asked === undefined) return undefined;
    const position = parsePosition(asked);
    if (position !== undefined) return position;
    const day = parseCivilDate(asked);
    if (day !== undefined) return this.log.positionAt(endOfCivilDay(day));
    const instant = new Date(asked);
    const isInstant = instantShape.test(asked) && !Number.isNaN(instant.getTime());
    if (!isInstant || parseCivilDate(asked.slice(0, 10)) === undefined) {
      throw problem('MOMENT_MALFORMED');
    }
    return this.log.positionAt(instant);
  }
}
