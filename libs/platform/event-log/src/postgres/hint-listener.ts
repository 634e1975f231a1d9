import pg from 'pg';
import type { Bell } from '../bell.js';

/** How soon a lost connection for hints is tried again. */
export const HINT_RECONNECT_MS = 1_000;
const HINT_CONNECT_MAX_MS = 5_000;

/**
 * Rings the bell when the database says that something was appended. It has a connection of its own as
 * long as somebody follows, and gets a new one when it is lost; until then followers poll.
 */
export class HintListener {
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #followers = 0;
  #wanted = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly bell: Bell,
  ) {}

  /** Somebody follows from now on. */
  enter(): void {
    this.#followers += 1;
    if (this.#wanted) return;
    this.#wanted = true;
    this.#listen();
  }

  /** Somebody follows no longer; the connection goes with the last one. */
  leave(): void {
    this.#followers -= 1;
    if (this.#followers === 0) this.close();
  }

  /** Ends at once, also under followers that nobody asks any more. */
  close(): void {
    this.#wanted = false;
    clearTimeout(this.#retry);
    this.#retry = undefined;
    const client = this.#client;
    this.#client = undefined;
    client?.end().catch(() => undefined);
  }

  #listen(): void {
    this.#retry = undefined;
    const { options } = this.pool;
    const client = new pg.Client({
      ...options,
      // The pool hides it from copying.
      password: options.password,
      application_name: 'sciezka event log hints',
      connectionTimeoutMillis: HINT_CONNECT_MAX_MS,
      keepAlive: true,
    });
    this.#client = client;
    const lost = () => this.#lost(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', () => this.bell.ring());
    client
      .connect()
      .then(() => client.query('listen event_log'))
      // Whatever was appended before we listened made no sound.
      .then(() => this.bell.ring())
      .catch(lost);
  }

  #lost(client: pg.Client): void {
    client.end().catch(() => undefined);
    if (this.#client !== client) return;
    this.#client = undefined;
    if (this.#wanted) this.#retry = setTimeout(() => this.#listen(), HINT_RECONNECT_MS);
  }
}
