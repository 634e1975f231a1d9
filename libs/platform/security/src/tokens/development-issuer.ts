import { generateKeyPairSync } from 'node:crypto';
import { importJWK, SignJWT, type JSONWebKeySet, type JWK } from 'jose';
import { keptSecret } from '../secret-file.js';
import { claimsOf, type Account } from './account.js';
import { isLoopback } from './loopback.js';

export const DEVELOPMENT_TOKEN_HOURS = 8;
const FILE = 'development-issuer.jwk';
const ALGORITHM = 'EdDSA';

export interface DevelopmentIssuerOptions {
  readonly dataFolder: string;
  readonly issuer: string;
  readonly audience: string;
  readonly accounts: readonly Account[];
  readonly nowMs?: () => number;
}

export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Date;
  readonly account: Account;
}

/** Gives tokens to demonstration accounts without a password. Only where `developmentIssuerAllowed` says so. */
export class DevelopmentIssuer {
  readonly #accounts: ReadonlyMap<string, Account>;
  readonly #key: JWK;

  constructor(private readonly options: DevelopmentIssuerOptions) {
    this.#accounts = new Map(options.accounts.map((account) => [account.userId, account]));
    this.#key = JSON.parse(keptSecret(options.dataFolder, FILE, newKey)) as JWK;
  }

  accounts(): readonly Account[] {
    return [...this.#accounts.values()];
  }

  /** The public half, for the verifier. */
  jwks(): JSONWebKeySet {
    const { kty, crv, x } = this.#key;
    return { keys: [{ kty, crv, x, alg: ALGORITHM, use: 'sig' } as JWK] };
  }

  /** A token of a known account; nothing for any other name. */
  async issue(userId: string): Promise<IssuedToken | undefined> {
    const account = this.#accounts.get(userId);
    if (account === undefined) return undefined;
    const issuedAt = Math.floor((this.options.nowMs ?? Date.now)() / 1_000);
    const expiresAt = issuedAt + DEVELOPMENT_TOKEN_HOURS * 3_600;
    const token = await new SignJWT({ ...claimsOf(account) })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt' })
      .setIssuer(this.options.issuer)
      .setAudience(this.options.audience)
      .setSubject(account.userId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(await importJWK(this.#key, ALGORITHM));
    return { token, expiresAt: new Date(expiresAt * 1_000), account };
  }
}

const newKey = (): string =>
  JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));

export const ISSUER_REFUSALS = ['NOT_SWITCHED_ON', 'PRODUCTION', 'NOT_LOOPBACK'] as const;
export type IssuerRefusal = (typeof ISSUER_REFUSALS)[number];

/** Why there is no development issuer, as the start says it to who installs the product. */
export const issuerRefusalSentences: Readonly<Record<IssuerRefusal, string>> = {
  NOT_SWITCHED_ON: 'ALLOW_DEVELOPMENT_ISSUER is not "true".',
  PRODUCTION: 'NODE_ENV is "production": tokens come from your own identity provider.',
  NOT_LOOPBACK: 'It gives tokens without a password, so it listens on 127.0.0.1 or ::1 only.',
};

/** Whether the development issuer may run here, or all the reasons why not. */
export function developmentIssuerAllowed(environment: {
  readonly NODE_ENV?: string | undefined;
  readonly ALLOW_DEVELOPMENT_ISSUER?: string | undefined;
  readonly host: string;
}):
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reasons: readonly IssuerRefusal[] } {
  const reasons: IssuerRefusal[] = [];
  if (environment.ALLOW_DEVELOPMENT_ISSUER !== 'true') reasons.push('NOT_SWITCHED_ON');
  if (environment.NODE_ENV?.trim().toLowerCase() === 'production') reasons.push('PRODUCTION');
  if (!isLoopback(environment.host)) reasons.push('NOT_LOOPBACK');
  return reasons.length === 0 ? { allowed: true } : { allowed: false, reasons };
}
