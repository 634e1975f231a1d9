import type { Answer, Doors } from './play.js';

const REQUEST_MS = 15_000;

/** The product does not answer at its address. */
export class NotRunning extends Error {
  override readonly name = 'NotRunning';
}

/** The running product, through nothing but its HTTP doors. */
export class Product implements Doors {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly address: string) {}

  /**
   * @throws NotRunning when nobody answers there, or somebody else does.
   */
  async confirmRunning(): Promise<void> {
    const answer = await this.send('GET', '/health/live', {});
    if (answer.body['product'] !== 'sciezka') throw new NotRunning(this.address);
  }

  async post(account: string, path: string, body: object, key?: string): Promise<Answer> {
    const headers = {
      ...(await this.authorised(account)),
      ...(key && { 'idempotency-key': key }),
      'content-type': 'application/json',
    };
    return this.send('POST', path, headers, body);
  }

  async get(account: string, path: string): Promise<Answer> {
    return this.send('GET', path, await this.authorised(account));
  }

  /** The purpose is needed by reads about a person and by the search; other doors ignore it. */
  private async authorised(account: string): Promise<Record<string, string>> {
    const token = this.tokens.get(account) ?? this.token(account);
    this.tokens.set(account, token);
    return { authorization: `Bearer ${await token}`, purpose: 'SERVICE' };
  }

  private async token(account: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const { status, body } = await this.send('POST', '/dev/token', headers, { account });
    if (status !== 200) throw new Error(`Nie ma konta demonstracyjnego „${account}”.`);
    return String(body['token']);
  }

  private async send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: object,
  ): Promise<Answer> {
    let response: Response;
    try {
      response = await fetch(`${this.address}${path}`, {
        method,
        headers,
        signal: AbortSignal.timeout(REQUEST_MS),
        ...(body && { body: JSON.stringify(body) }),
      });
    } catch {
      throw new NotRunning(this.address);
    }
    const answer: unknown = await response.json().catch(() => ({}));
    return { status: response.status, body: answer as Answer['body'] };
  }
}
