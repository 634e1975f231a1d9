import { BEGINNING, type Position } from '#language/kernel';
import type pg from 'pg';
import { acceptAppend, acceptLimit, acceptPosition, acceptRead } from '../accept-append.js';
import { Bell } from '../bell.js';
import type { NewFact, RecordedFact } from '../envelope.js';
import {
  LogUnavailable,
  READ_ALL_MAX,
  READ_STREAM_MAX,
  type Appended,
  type EventLog,
  type ExpectedRevision,
} from '../event-log.js';
import { followByReading } from '../follow-by-reading.js';
import { appendGroup } from './append-group.js';
import { AppendQueue } from './append-queue.js';
import { faultOf } from './faults.js';
import { HintListener } from './hint-listener.js';
import { LIMITS, type Limits } from './limits.js';
import { RECORDED_COLUMNS, toRecorded, type RecordedRow } from './recorded-rows.js';
import { queryWithin } from './with-connection.js';

const POSITION_MAX = 2n ** 63n - 1n;

/**
 * The log in PostgreSQL, through the application's pool, which stays its opener's to close. Positions
 * are 1, 2, 3 … without gaps, so whoever polls skips nothing.
 */
export class PostgresEventLog implements EventLog {
  readonly #bell = new Bell();
  readonly #queue: AppendQueue;
  readonly #hints: HintListener;
  readonly #closing = new AbortController();

  constructor(
    private readonly pool: pg.Pool,
    private readonly limits: Limits = LIMITS,
  ) {
    this.#queue = new AppendQueue((group) => appendGroup(pool, limits, group));
    this.#hints = new HintListener(pool, this.#bell);
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    facts: readonly NewFact[],
  ): Promise<Appended> {
    this.#assertOpen();
    return this.#queue.add(acceptAppend(stream, expected, facts));
  }

  async read(stream: string, from = 0): Promise<readonly RecordedFact[]> {
    acceptRead(stream, from);
    const facts: RecordedFact[] = [];
    for (;;) {
      const page = await this.#facts(
        'where stream = $1 and revision >= $2 order by revision limit $3',
        [stream, from + facts.length, READ_ALL_MAX],
      );
      facts.push(...page);
      if (facts.length > READ_STREAM_MAX) {
        throw new RangeError(`Stream ${stream} has more than ${READ_STREAM_MAX} facts to read.`);
      }
      if (page.length < READ_ALL_MAX) return facts;
    }
  }

  async readAll(after: Position, limit: number): Promise<readonly RecordedFact[]> {
    const last = BigInt(acceptPosition(after));
    const values = [last < POSITION_MAX ? last : POSITION_MAX, acceptLimit(limit)];
    return this.#facts('where position > $1 order by position limit $2', values);
  }

  follow(after: Position, signal: AbortSignal): AsyncIterable<RecordedFact> {
    return this.#follow(acceptPosition(after), AbortSignal.any([signal, this.#closing.signal]));
  }

  async head(): Promise<Position> {
    const [row] = await this.#query<{ position: Position }>(
      `select lpad(position::text, 20, '0') as position from event_log.head`,
      [],
    );
    if (row === undefined) throw new Error('The log has no head: its migrations are incomplete.');
    return row.position;
  }

  async positionAt(moment: Date): Promise<Position> {
    // Backwards from the head: who asks as of then mostly asks about lately. Clocks may have gone back.
    const [row] = await this.#query<{ position: Position }>(
      `select lpad(position::text, 20, '0') as position from event_log.facts
         where recorded_at < $1::timestamptz + interval '1 millisecond' order by position desc limit 1`,
      [moment.toISOString()],
    );
    return row?.position ?? BEGINNING;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#hints.close();
    await this.#queue.idle();
  }

  async *#follow(
    after: Position,
    until: AbortSignal,
  ): AsyncGenerator<RecordedFact, void, undefined> {
    if (until.aborted) return;
    const readAll = this.readAll.bind(this);
    const followed = { ...this.limits, bell: this.#bell, readAll };
    this.#hints.enter();
    try {
      yield* followByReading(followed, after, until);
    } finally {
      this.#hints.leave();
    }
  }

  async #facts(condition: string, values: readonly unknown[]): Promise<RecordedFact[]> {
    const text = `select ${RECORDED_COLUMNS} from event_log.facts ${condition}`;
    return (await this.#query<RecordedRow>(text, values)).map(toRecorded);
  }

  async #query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]) {
    this.#assertOpen();
    try {
      return await queryWithin<Row>(this.pool, this.limits, text, values);
    } catch (cause) {
      if (faultOf(cause) === 'refused') throw cause;
      throw new LogUnavailable('The log cannot be reached.', { cause });
    }
  }

  #assertOpen(): void {
    if (this.#closing.signal.aborted) throw new LogUnavailable('The log is closed.');
  }
}
