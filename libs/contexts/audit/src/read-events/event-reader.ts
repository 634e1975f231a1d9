import { BEGINNING, parsePosition, type InstitutionId, type Position } from '#language/kernel';
import { READ_ALL_MAX, type EventLog, type RecordedFact } from '#platform/event-log';
import { collectionOf, PAGE_DEFAULT, PAGE_MAX, type ReadStore } from '#platform/read-store';
import { EVENT_LOG, problem, READ_STORE } from '#platform/service';
import { Inject, Injectable } from '@nestjs/common';
import { audited, inRemit } from '../audited-fact.js';
import type { AuditPageAnswer } from '../audited-fact.answer.js';
import { caseStreams } from '../case-streams.js';
import type { AuditEventsQuery } from './audit-events.query.js';

/** How much of the log one page may look through for facts of the remit. */
export const SCANNED_PAGES_MAX = 10;

/** Replays the log to an auditor, in log order, as far as the remit goes. */
@Injectable()
export class EventReader {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
  ) {}

  async page(query: AuditEventsQuery, remit: readonly InstitutionId[]): Promise<AuditPageAnswer> {
    const { after, limit } = boundsOf(query);
    return query.caseId === undefined
      ? this.ofLog(after, limit, remit)
      : this.ofCase(query.caseId, after, limit, remit);
  }

  private async ofLog(
    after: Position,
    limit: number,
    remit: readonly InstitutionId[],
  ): Promise<AuditPageAnswer> {
    const found: RecordedFact[] = [];
    let from = after;
    for (let pages = 0; pages < SCANNED_PAGES_MAX; pages += 1) {
      const facts = await this.log.readAll(from, READ_ALL_MAX);
      for (const fact of facts) {
        from = fact.position;
        if (inRemit(fact, remit)) found.push(fact);
        if (found.length === limit) return { events: found.map(audited), next: from };
      }
      if (facts.length < READ_ALL_MAX) return { events: found.map(audited) };
    }
    return { events: found.map(audited), next: from };
  }

  private async ofCase(
    caseId: string,
    after: Position,
    limit: number,
    remit: readonly InstitutionId[],
  ): Promise<AuditPageAnswer> {
    const found = await this.store.get<{ streams: readonly string[] }>(
      collectionOf(caseStreams),
      caseId,
    );
    const streams = found?.doc.streams ?? [];
    const facts = (await Promise.all(streams.map((stream) => this.log.read(stream)))).flat();
    const seen = facts.filter((fact) => inRemit(fact, remit));
    // What is not in the remit is answered like what does not exist.
    if (seen.length === 0) throw problem('NOT_FOUND');
    const rest = seen
      .filter(({ position }) => position > after)
      .sort((left, right) => (left.position < right.position ? -1 : 1));
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    return {
      events: page.map(audited),
      ...(rest.length > limit && last && { next: last.position }),
    };
  }
}

function boundsOf(query: AuditEventsQuery): { after: Position; limit: number } {
  const after = query.after === undefined ? BEGINNING : parsePosition(query.after);
  if (after === undefined) throw problem('POSITION_MALFORMED');
  const limit = query.limit === undefined ? PAGE_DEFAULT : Number(query.limit);
  if (limit < 1 || limit > PAGE_MAX) throw problem('PAGE_MALFORMED');
  return { after, limit };
}
