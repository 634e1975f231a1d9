import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstitutionId } from '#language/kernel';
import { demonstrationAccounts } from './demonstration-accounts.js';
import {
  DevelopmentIssuer,
  developmentIssuerAllowed,
  issuerRefusalSentences,
} from './development-issuer.js';
import { TokenRefused, TokenVerifier } from './token-verifier.js';

const names = { issuer: 'http://127.0.0.1:3000', audience: 'sciezka' };
const accounts = demonstrationAccounts([{ id: 'ops-zbaszynek' as InstitutionId, kind: 'OPS' }]);

describe('the development issuer', () => {
  let dataFolder: string;
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'sciezka-issuer-'));
  });
  afterEach(() => rmSync(dataFolder, { recursive: true }));

  const at = (nowMs: number) =>
    new DevelopmentIssuer({ ...names, dataFolder, accounts, nowMs: () => nowMs });

  it('gives tokens of eight hours that the verifier believes, also after a restart', async () => {
    const start = Date.parse('2026-03-02T08:00:00Z');
    const issued = await at(start).issue('ops-zbaszynek-head');
    expect(issued?.expiresAt.toISOString()).toBe('2026-03-02T16:00:00.000Z');
    const verifier = (nowMs: number) =>
      new TokenVerifier({
        ...names,
        keys: { kind: 'local', jwks: at(start).jwks() },
        nowMs: () => nowMs,
      });
    const token = issued?.token ?? '';
    expect(await verifier(start + 28_799_000).verify(token)).toEqual(issued?.account);
    await expect(verifier(start + 28_806_000).verify(token)).rejects.toThrow(TokenRefused);
  });
  it('gives every account back as it was passed in', async () => {
    const own = at(Date.now());
    const verifier = new TokenVerifier({ ...names, keys: { kind: 'local', jwks: own.jwks() } });
    for (const account of own.accounts()) {
      const issued = await own.issue(account.userId);
      expect(await verifier.verify(issued?.token ?? '')).toEqual(account);
    }
  });
  it('knows no other names', async () => {
    expect(await at(0).issue('toString')).toBeUndefined();
  });
  it('keeps its key readable by its owner alone, and shows the public half only', () => {
    expect(Object.keys(at(0).jwks().keys[0] ?? {})).toEqual(['kty', 'crv', 'x', 'alg', 'use']);
    expect(statSync(join(dataFolder, 'development-issuer.jwk')).mode & 0o777).toBe(0o600);
  });
});

describe('where the development issuer may run', () => {
  const fitting = { NODE_ENV: undefined, ALLOW_DEVELOPMENT_ISSUER: 'true', host: '127.0.0.1' };

  it.each(['127.0.0.1', '127.8.9.10', 'localhost', '::1', '[::1]', '::ffff:127.0.0.1'])(
    'is %s',
    (host) => {
      expect(developmentIssuerAllowed({ ...fitting, host })).toEqual({ allowed: true });
    },
  );
  it.each([
    '0.0.0.0',
    '::',
    '10.0.0.1',
    '127.0.0.1.example.pl',
    '1270.0.0.1',
    '127.0.0.256',
    'example.pl',
    '',
  ])('is not %j', (host) => {
    expect(developmentIssuerAllowed({ ...fitting, host })).toEqual({
      allowed: false,
      reasons: ['NOT_LOOPBACK'],
    });
  });
  it.each(['production', 'Production', ' production '])('is not %j', (NODE_ENV) => {
    expect(developmentIssuerAllowed({ ...fitting, NODE_ENV })).toEqual({
      allowed: false,
      reasons: ['PRODUCTION'],
    });
  });
  it.each([undefined, '', 'false', 'yes'])(
    'is not where the switch says %j',
    (ALLOW_DEVELOPMENT_ISSUER) => {
      expect(developmentIssuerAllowed({ ...fitting, ALLOW_DEVELOPMENT_ISSUER })).toEqual({
        allowed: false,
        reasons: ['NOT_SWITCHED_ON'],
      });
    },
  );
  it('is told with all the reasons at once, each with a sentence', () => {
    const answer = developmentIssuerAllowed({ NODE_ENV: 'production', host: '0.0.0.0' });
    expect(answer).toEqual({
      allowed: false,
      reasons: ['NOT_SWITCHED_ON', 'PRODUCTION', 'NOT_LOOPBACK'],
    });
    for (const sentence of Object.values(issuerRefusalSentences)) expect(sentence).toMatch(/\.$/);
  });
});
