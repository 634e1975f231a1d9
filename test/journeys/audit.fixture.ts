import type { WholeSystem } from '#testing';

export interface AuditedEvent {
  readonly position: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly version: number;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly actor: {
    readonly userId: string;
    readonly role: string;
    readonly institutionId: string;
  };
  readonly caseId?: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sealedFields: readonly string[];
}

/** Everything that the auditor is told, page by page; of one case when it is named. */
export async function auditedEvents(
  system: WholeSystem,
  caseId?: string,
): Promise<readonly AuditedEvent[]> {
  const events: AuditedEvent[] = [];
  const filter = caseId === undefined ? '' : `&caseId=${caseId}`;
  for (let after = ''; ;) {
    const path = `/audit/events?limit=7${filter}${after}`;
    const { status, body } = await system.as('auditor').get(path, { purpose: 'AUDIT' });
    if (status !== 200) throw new Error(`The auditor was answered ${status}.`);
    events.push(...(body as { events: AuditedEvent[] }).events);
    const { next } = body as { next?: string };
    if (next === undefined) return events;
    after = `&after=${next}`;
  }
}

/** The place of the last fact in the log, asked of the database itself. */
export async function logHead(system: WholeSystem): Promise<() => Promise<string>> {
  const database = await system.database();
  return async () => {
    const { rows } = await database.query<{ head: string }>(
      'select concat(head.position, $1::text, count(facts)) as head from event_log.head, event_log.facts group by head.position',
      [' of '],
    );
    return rows[0]?.head ?? '';
  };
}
