import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WholeSystem } from '#testing';
import type { Response } from 'supertest';

/** What a caller holds in hand after the product said that it recorded the act. */
export interface Acknowledged {
  readonly key: string;
  readonly id: string;
  readonly revision: number;
  readonly position: string;
}

/** Many workers of an institution who enter one person after another, and ask again until each is entered. */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers that were neither a record nor a clear "try again". */
  readonly wrong: string[] = [];
  /** How often somebody was told to try again. */
  turnedAway = 0;
  /** How often nobody answered. */
  unanswered = 0;
  private stopping = false;
  private readonly workers: Promise<void>[];

  constructor(
    private readonly system: WholeSystem,
    workers: number,
  ) {
    this.workers = Array.from({ length: workers }, (_, worker) => this.work(worker));
  }

  /** Lets every worker finish the person in hand. */
  async finish(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.workers);
  }

  private async work(worker: number): Promise<void> {
    for (let person = 0; !this.stopping; person += 1) await this.enter(`${worker}-${person}`);
  }

  private async enter(key: string): Promise<void> {
    for (;;) {
      const answer = await this.ask(key);
      if (answer === undefined) this.unanswered += 1;
      else if (answer.status === 201) {
        const { id, revision, position } = answer.body as Omit<Acknowledged, 'key'>;
        this.acknowledged.push({ key, id, revision, position });
        return;
      } else if (answer.status === 503 && Number(answer.headers['retry-after']) > 0) {
        this.turnedAway += 1;
      } else {
        this.wrong.push(`${answer.status} ${answer.text}`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }

  private async ask(key: string): Promise<Response | undefined> {
    return this.system
      .as('ops-zbaszynek-worker')
      .post('/clients', personOf(key), { key })
      .catch(() => undefined);
  }
}

const ASK_AGAIN_MS = 50;

export const personOf = (key: string) => ({
  givenName: 'Jan',
  familyName: 'Zmyślony',
  otherDocument: { kind: 'OTHER', number: `LOAD-${key}` },
  notice: { version: '2026-01', way: 'ORAL' },
});

/** The process id of the system's PostgreSQL, as it wrote it down itself. */
export function postgresOf(system: WholeSystem): number {
  const file = join(system.folder, 'cluster', 'postmaster.pid');
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}

interface Row {
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly type: string;
}

/** Entering a person is one append of these two facts. */
const ONE_APPEND = ['ClientIdentified', 'InformationNoticeGiven'];

/** What was acknowledged is in the log, once and whole; what was not is there whole or not at all. */
export async function expectNothingLost(system: WholeSystem, load: Load): Promise<void> {
  const client = await system.database();
  const { rows } = await client.query<Row>(
    `select stream, revision::int as revision, position::text as position, type
     from event_log.facts order by facts.position`,
  );
  // Gapless: an append that was cut off left no hole either.
  expect(rows.filter(({ position }, index) => Number(position) !== index + 1)).toEqual([]);

  const entered = new Map<string, Row[]>();
  for (const row of rows) entered.set(row.stream, [...(entered.get(row.stream) ?? []), row]);
  const people = [...entered].filter(([stream]) => stream.startsWith('client-'));
  expect(people.map(([, facts]) => facts.map(({ type }) => type).sort())).toEqual(
    people.map(() => ONE_APPEND),
  );
  for (const { id, revision, position } of load.acknowledged) {
    const last = entered.get(`client-${id}`)?.at(-1);
    expect([last?.revision, Number(last?.position)]).toEqual([revision, Number(position)]);
  }
  expect(new Set(load.acknowledged.map(({ id }) => id)).size).toBe(load.acknowledged.length);
  // Everybody asked until the answer came, so nothing is there that was not acknowledged.
  expect(people).toHaveLength(load.acknowledged.length);
}
