import type { InstitutionId } from '#language/kernel';
import { actNamed, pageOf, READ_STORE, ThingReader, type PageQuery } from '#platform/service';
import { collectionOf, PAGE_MAX, type ReadStore } from '#platform/read-store';
import { Inject, Injectable } from '@nestjs/common';
import { agreedDue, agreedTerms, type AgreedTerms } from './agreed-terms.js';
import { waitingRules } from './waiting-rules.js';
import type { DueAnswer, WaitingItemAnswer, WorklistAnswer } from './worklist.answer.js';
import { itemsOf, worklist, type WaitingDocument, type WaitingItem } from './worklist.js';

/** Says what waits for an institution, with the day that law or agreement sets, and the act that ends it. */
@Injectable()
export class WorklistReader {
  constructor(
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(ThingReader) private readonly reader: ThingReader,
  ) {}

  async read(
    institution: InstitutionId,
    query: PageQuery,
    atLeast?: string,
  ): Promise<WorklistAnswer> {
    const knownUpTo = await this.reader.knownUpTo(worklist.name, atLeast);
    const { after, limit } = pageOf(query);
    const page = await this.store.list<WaitingDocument>(collectionOf(worklist), institution, {
      after,
      limit,
    });
    const agreements = await this.store.list<AgreedTerms>(collectionOf(agreedTerms), institution, {
      limit: PAGE_MAX,
    });
    const terms = agreements.items.map(({ doc }) => doc);
    return {
      items: page.items.flatMap(({ doc }) =>
        itemsOf(doc, institution).map((item) => describe(item, terms)),
      ),
      ...(page.next && { next: page.next }),
      knownUpTo,
    };
  }
}

function describe(item: WaitingItem, agreements: readonly AgreedTerms[]): WaitingItemAnswer {
  const rule = waitingRules.find(({ reason }) => reason === item.reason);
  if (rule === undefined) throw new Error(`Nothing is known to wait for ${item.reason}.`);
  const { act } = rule;
  const due = dueOf(item, rule.agreed, agreements);
  return {
    reason: item.reason,
    what: rule.polish,
    caseId: item.caseId,
    thing: item.thing,
    thingId: item.thingId,
    since: item.since,
    ...(due && { due }),
    endedBy: { act, door: actNamed(act)?.door ?? act, polish: actNamed(act)?.polish ?? act },
  };
}

function dueOf(
  item: WaitingItem,
  term: (typeof waitingRules)[number]['agreed'],
  agreements: readonly AgreedTerms[],
): DueAnswer | undefined {
  if (item.due !== undefined) {
    const { day, kind, legalBasis } = item.due;
    return kind === 'CONTRACT'
      ? { day, kind, restsOn: `kontrakt socjalny, ${legalBasis.polish}` }
      : { day, kind: 'LEGAL', restsOn: legalBasis.polish };
  }
  if (term === undefined || item.counterpart === undefined) return undefined;
  const between = [item.institution, item.counterpart] as const;
  const agreed = agreedDue(agreements, between, term, item.since, item.before);
  return (
    agreed && { day: agreed.day, kind: 'AGREED', restsOn: `porozumienie ${agreed.agreementId}` }
  );
}
