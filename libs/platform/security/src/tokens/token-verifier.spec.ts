import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWK, type KeyInput } from 'jose';
import type { InstitutionId, UserId } from '#language/kernel';
import { claimsOf, type Account } from './account.js';
import {
  TOKEN_CACHE_MS,
  TokenKeysUnavailable,
  TokenRefused,
  TokenVerifier,
} from './token-verifier.js';

const issuer = 'https://tozsamosc.example.pl';
const audience = 'sciezka';
const startMs = Date.parse('2026-03-02T08:00:00Z');
const worker: Account = {
  userId: 'ops-zbaszynek-worker' as UserId,
  institutionId: 'ops-zbaszynek' as InstitutionId,
  roles: ['OPS_SOCIAL_WORKER', 'OPS_HEAD'],
  departmentId: 'swiadczenia',
};

interface Changes {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly without?: string;
}

describe('a token', () => {
  let key: KeyInput;
  let jwk: JWK;
  let nowMs: number;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    key = pair.privateKey;
    jwk = await exportJWK(pair.publicKey);
  });
  beforeEach(() => {
    nowMs = startMs;
  });

  const verifier = () =>
    new TokenVerifier({
      issuer,
      audience,
      keys: { kind: 'local', jwks: { keys: [jwk] } },
      nowMs: () => nowMs,
    });

  const token = ({ header, claims, without }: Changes = {}) => {
    const seconds = startMs / 1_000;
    const all: Record<string, unknown> = {
      iss: issuer,
      aud: audience,
      sub: worker.userId,
      iat: seconds,
      exp: seconds + 3_600,
      ...claimsOf(worker),
      ...claims,
    };
    if (without !== undefined) delete all[without];
    return new SignJWT(all)
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header })
      .sign(key);
  };

  it('tells who stands at the door', async () => {
    expect(await verifier().verify(await token())).toEqual(worker);
  });

  it('tells the remit of an auditor', async () => {
    const claims = { roles: ['AUDITOR'], remit: ['ops-zbaszynek', 'cis-swiebodzin'] };
    expect(await verifier().verify(await token({ claims, without: 'department' }))).toEqual({
      ...worker,
      departmentId: undefined,
      roles: ['AUDITOR'],
      remit: claims.remit,
    });
  });

  it.each<[string, Changes]>([
    ['another issuer', { claims: { iss: 'https://other.example.pl' } }],
    ['another audience', { claims: { aud: 'other' } }],
    ['another type, as an id token has', { header: { typ: 'JWT' } }],
    ['no subject', { without: 'sub' }],
    ['no expiry', { without: 'exp' }],
    ['no time of issue', { without: 'iat' }],
    ['no institution', { without: 'institution' }],
    ['no roles', { without: 'roles' }],
    ['an empty list of roles', { claims: { roles: [] } }],
    ['a role that nobody knows', { claims: { roles: ['OPS_SOCIAL_WORKER', 'KING'] } }],
    ['the role of the product itself', { claims: { roles: ['SYSTEM'] } }],
    ['an institution that is no id', { claims: { institution: 'OPS Zbąszynek' } }],
    ['a subject that is no pseudonym', { claims: { sub: 'Anna Nowak' } }],
    ['a department that is no id', { claims: { department: 'CAZ Żagań' } }],
    ['a remit that is no list', { claims: { remit: '*' } }],
    ['a time that is over', { claims: { exp: startMs / 1_000 - 6 } }],
    ['a time that has not begun', { claims: { nbf: startMs / 1_000 + 6 } }],
  ])('is refused with %s', async (_, changes) => {
    await expect(verifier().verify(await token(changes))).rejects.toThrow(TokenRefused);
  });

  it('is believed within the tolerance for clocks, on both sides', async () => {
    const late = await token({ claims: { exp: startMs / 1_000 - 4 } });
    const early = await token({ claims: { nbf: startMs / 1_000 + 4 } });
    await expect(verifier().verify(late)).resolves.toEqual(worker);
    await expect(verifier().verify(early)).resolves.toEqual(worker);
  });

  it('is refused without a signature, with a changed one, from another key and when it is none', async () => {
    const good = await token();
    const other = await generateKeyPair('ES256');
    const foreign = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
      .sign(other.privateKey);
    const unsecured = new UnsecuredJWT(claimsOf(worker)).encode();
    const changed = good.replace(/\.[^.]{4}/, '.eyJo');
    for (const bad of [unsecured, changed, foreign, '', 'abc', 'x'.repeat(9_000)]) {
      await expect(verifier().verify(bad)).rejects.toThrow(TokenRefused);
    }
  });

  it('is refused when it was signed by a shared secret, though the public key is used as one', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(jwk).padEnd(64));
    const forged = await new SignJWT(claimsOf(worker))
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .sign(secret);
    await expect(verifier().verify(forged)).rejects.toThrow(TokenRefused);
  });

  it('is not believed after its end, though it was verified before', async () => {
    const own = verifier();
    const made = await token({ claims: { exp: startMs / 1_000 + 30 } });
    await own.verify(made);
    nowMs = startMs + 29_000;
    await expect(own.verify(made)).resolves.toEqual(worker);
    nowMs = startMs + 36_000;
    await expect(own.verify(made)).rejects.toThrow(TokenRefused);
  });

  describe('with keys that are fetched', () => {
    let server: Server;
    let asked: number;
    let answer: () => { status: number; body: string };

    beforeEach(async () => {
      asked = 0;
      answer = () => ({ status: 200, body: JSON.stringify({ keys: [jwk] }) });
      server = createServer((_, response) => {
        asked += 1;
        const { status, body } = answer();
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    });
    afterEach(async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    });

    const remote = () => {
      const { port } = server.address() as AddressInfo;
      const url = new URL(`http://127.0.0.1:${port}/keys`);
      return new TokenVerifier({
        issuer,
        audience,
        keys: { kind: 'remote', url },
        nowMs: () => nowMs,
      });
    };

    it('asks for them once, also after the cache of tokens is over', async () => {
      const own = remote();
      const made = await token();
      await own.verify(made);
      nowMs += TOKEN_CACHE_MS + 1;
      expect(await own.verify(made)).toEqual(worker);
      expect(asked).toBe(1);
    });
    it.each([
      [500, '{}'],
      [200, 'not json'],
      [200, '{}'],
    ])('does not blame the token when the issuer answers %s %s', async (status, body) => {
      answer = () => ({ status, body });
      await expect(remote().verify(await token())).rejects.toThrow(TokenKeysUnavailable);
    });
    it('are not fetched from another machine without encryption', () => {
      const url = new URL('http://tozsamosc.example.pl/keys');
      expect(() => new TokenVerifier({ issuer, audience, keys: { kind: 'remote', url } })).toThrow(
        'https',
      );
    });
  });
});
