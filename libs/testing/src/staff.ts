import { randomUUID } from 'node:crypto';
import supertest, { type Response } from 'supertest';
import type { Purpose } from '#platform/security';

export interface PostOptions {
  /** The Idempotency-Key: a fresh one when left out, none when null. */
  readonly key?: string | null;
  readonly ifMatch?: string;
  readonly purpose?: Purpose;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface GetOptions {
  /** SERVICE when left out, none when null. */
  readonly purpose?: Purpose | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A member of staff at the product's doors. Any status is an answer; only silence is an error. */
export interface Staff {
  post(path: string, body?: string | object, options?: PostOptions): Promise<Response>;
  get(path: string, options?: GetOptions): Promise<Response>;
}

const ANSWER_MS = 20_000;

/** The doors as one demonstration account uses them; the token is asked for once. */
export function staff(url: string, token: () => Promise<string>): Staff {
  return {
    post: async (path, body = {}, { key, ifMatch, purpose, headers = {} } = {}) =>
      supertest(url)
        .post(path)
        .timeout(ANSWER_MS)
        .set({ authorization: `Bearer ${await token()}`, 'content-type': 'application/json' })
        .set(key === null ? {} : { 'idempotency-key': key ?? randomUUID() })
        .set(ifMatch === undefined ? {} : { 'if-match': ifMatch })
        .set(purpose === undefined ? {} : { purpose })
        .set(headers)
        // A text is sent as it is: it may be malformed on purpose.
        .send(typeof body === 'string' ? body : JSON.stringify(body)),
    get: async (path, { purpose = 'SERVICE', headers = {} } = {}) =>
      supertest(url)
        .get(path)
        .timeout(ANSWER_MS)
        .set({ authorization: `Bearer ${await token()}` })
        .set(purpose === null ? {} : { purpose })
        .set(headers),
  };
}

/** A token of the development issuer. */
export async function developmentToken(url: string, account: string): Promise<string> {
  const { status, body } = await supertest(url).post('/dev/token').send({ account });
  if (status !== 200) throw new Error(`There is no account ${account} (${status}).`);
  return (body as { token: string }).token;
}
