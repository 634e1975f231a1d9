import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from './environment.js';
import { issuerOf } from './issuer.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sciezka-issuer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ISSUER = 'https://tokens.example';
const KEYS = 'https://tokens.example/keys';
const issuerIn = (given: NodeJS.ProcessEnv) => () => issuerOf(readEnvironment(given), folder, []);

describe('whose tokens are believed', () => {
  it('those of your identity provider, and then there are no accounts without a password', () => {
    const found = issuerIn({
      TOKEN_ISSUER: ISSUER,
      TOKEN_JWKS_URL: KEYS,
      ALLOW_DEVELOPMENT_ISSUER: 'true',
    })();
    expect(found.rules.issuer).toBe(ISSUER);
    expect(found.issuer).toBeUndefined();
  });
  it('those of the development issuer where it is allowed', () =>
    expect(issuerIn({ ALLOW_DEVELOPMENT_ISSUER: 'true' })().issuer).toBeDefined());
  it.each([
    [{ TOKEN_ISSUER: ISSUER }, /TOKEN_JWKS_URL is not set/],
    [{ TOKEN_JWKS_URL: KEYS }, /TOKEN_ISSUER is not set/],
  ])('nobody’s when half of the provider is missing: %j', (half, said) =>
    expect(issuerIn({ ...half, ALLOW_DEVELOPMENT_ISSUER: 'true' })).toThrow(said),
  );
  it.each([
    [{ HOST: '0.0.0.0' }, /127\.0\.0\.1/],
    [{ NODE_ENV: 'production' }, /NODE_ENV is "production"/],
  ])('not those of the development issuer with %j', (setting, said) =>
    expect(issuerIn({ ...setting, ALLOW_DEVELOPMENT_ISSUER: 'true' })).toThrow(said),
  );
});
