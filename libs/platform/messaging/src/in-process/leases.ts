import type pg from 'pg';

/**
 * The turns of the consumers of this process: of all processes on one database only one has the turn of a
 * name. They hang on one session of the database and end with it, however it ends.
 */
export class Leases {
  #opening: Promise<pg.PoolClient> | undefined;
  #held = new Set<string>();
  /** A session answers one question at a time. */
  #asked: Promise<unknown> = Promise.resolve();
  readonly #left = new WeakSet<pg.PoolClient>();

  constructor(private readonly pool: pg.Pool) {}

  /** Whether this process has the turn or gets it now. Asks the server, also about a turn that it had. */
  take(name: string): Promise<boolean> {
    const answer = this.#asked.then(() => this.#ask(name));
    this.#asked = answer.catch(() => undefined);
    return answer;
  }

  async #ask(name: string): Promise<boolean> {
    this.#opening ??= this.#open();
    const session = await this.#opening;
    if (this.#held.has(name)) {
      await session.query('select');
      return this.#held.has(name);
    }
    const { rows } = await session.query<{ free: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as free',
      [`consumer ${name}`],
    );
    if (rows[0]?.free === true) this.#held.add(name);
    return this.#held.has(name);
  }

  /** Whether this process has the turn, as far as it knows without asking. */
  holds(name: string): boolean {
    return this.#held.has(name);
  }

  /** Gives up all turns. */
  async end(): Promise<void> {
    const session = await this.#opening?.catch(() => undefined);
    if (session === undefined) return;
    // Before the answer comes, so that whoever is started next finds the turns free.
    await session.query('select pg_advisory_unlock_all()').catch(() => undefined);
    this.#leave(session);
  }

  async #open(): Promise<pg.PoolClient> {
    try {
      const session = await this.pool.connect();
      session.on('error', () => this.#leave(session));
      return session;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }

  #leave(session: pg.PoolClient): void {
    if (this.#left.has(session)) return;
    this.#left.add(session);
    this.#opening = undefined;
    this.#held = new Set();
    // The locks end with the connection.
    session.release(true);
  }
}
