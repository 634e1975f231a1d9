import type { CaseId, ClientId } from '#language/kernel';
import type { EventLog } from '#platform/event-log';
import type { Messaging } from '#platform/messaging';
import { collectionOf, type ReadStore } from '#platform/read-store';
import { EVENT_LOG, MESSAGING, problem, READ_STORE } from '#platform/service';
import { Inject, Injectable } from '@nestjs/common';
import { casesOfClient, caseToOpen, type CasesOfClient } from '../cases-of-client.js';

/** How long the index may take to come up to the head of the log. */
export const CASES_WAIT_MS = 2_000;

/** Tells which case a command to open one is about, from an index that knows the whole log. */
@Injectable()
export class CaseIds {
  constructor(
    @Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'head'>,
    @Inject(READ_STORE) private readonly store: Pick<ReadStore, 'get'>,
    @Inject(MESSAGING) private readonly messaging: Pick<Messaging, 'waitFor'>,
  ) {}

  /** @throws Problem VIEW_BEHIND (503) when the index does not come up to the head in time. */
  async toOpen(client: ClientId, commandId: string): Promise<CaseId> {
    const head = await this.log.head();
    const known = await this.messaging.waitFor([casesOfClient.name], head, CASES_WAIT_MS);
    if (!known) throw problem('VIEW_BEHIND');
    const stored = await this.store.get<CasesOfClient>(collectionOf(casesOfClient), client);
    return caseToOpen(client, stored?.doc, commandId);
  }
}
