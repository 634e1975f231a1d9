import { createHash } from 'node:crypto';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { accountOf, type Account } from './account.js';
import { isLoopback } from './loopback.js';

const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'] as const;
const TOKEN_TYPE = 'at+jwt';
export const TOKEN_LENGTH_MAX = 8_192;
export const CLOCK_TOLERANCE_SECONDS = 5;
/** A verified token is believed so long without looking again: the longest that a changed key takes to act. */
export const TOKEN_CACHE_MS = 60_000;
export const TOKEN_CACHE_MAX = 10_000;
const KEYS_TIMEOUT_MS = 3_000;
const KEYS_COOLDOWN_MS = 30_000;
const KEYS_AGE_MS_MAX = 600_000;

/** Where the issuer's public keys are. An address in a token is never followed. */
export type IssuerKeys =
  | { readonly kind: 'local'; readonly jwks: JSONWebKeySet }
  | { readonly kind: 'remote'; readonly url: URL };

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: IssuerKeys;
  readonly nowMs?: () => number;
}

/** The token is not one of ours, not valid now, or describes no account. Says nothing of its content. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  constructor(readonly reason: string) {
    super(`The token was refused: ${reason}.`);
  }
}

/** The issuer's keys cannot be had now; the token may be good. To a caller: 503, try again. */
export class TokenKeysUnavailable extends Error {
  override readonly name = 'TokenKeysUnavailable';
}

/** Tells from an access token (RFC 9068) who stands at the door. */
export class TokenVerifier {
  readonly #keys: JWTVerifyGetKey;
  readonly #nowMs: () => number;
  readonly #verified = new Map<string, { readonly account: Account; readonly untilMs: number }>();

  constructor(private readonly rules: TokenRules) {
    this.#keys = keysOf(rules.keys);
    this.#nowMs = rules.nowMs ?? Date.now;
  }

  /** @throws TokenRefused, TokenKeysUnavailable. */
  async verify(token: string): Promise<Account> {
    if (token.length > TOKEN_LENGTH_MAX) throw new TokenRefused('TOO_LONG');
    const digest = createHash('sha256').update(token).digest('base64');
    const known = this.#verified.get(digest);
    if (known !== undefined && this.#nowMs() < known.untilMs) return known.account;
    this.#verified.delete(digest);
    const claims = await this.verifiedClaims(token);
    const account = accountOf(claims);
    if (account === undefined) throw new TokenRefused('NO_ACCOUNT');
    this.remember(digest, account, (claims.exp ?? 0) * 1_000);
    return account;
  }

  private async verifiedClaims(token: string) {
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        issuer: this.rules.issuer,
        audience: this.rules.audience,
        algorithms: [...ALGORITHMS],
        typ: TOKEN_TYPE,
        requiredClaims: ['sub', 'exp', 'iat', 'institution', 'roles'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: new Date(this.#nowMs()),
      });
      return payload;
    } catch (error) {
      throw answerTo(error);
    }
  }

  private remember(digest: string, account: Account, expiresMs: number): void {
    const untilMs = Math.min(expiresMs, this.#nowMs() + TOKEN_CACHE_MS);
    this.#verified.set(digest, { account, untilMs });
    const oldest = this.#verified.keys().next().value;
    if (this.#verified.size > TOKEN_CACHE_MAX && oldest !== undefined)
      this.#verified.delete(oldest);
  }
}

function keysOf(keys: IssuerKeys): JWTVerifyGetKey {
  if (keys.kind === 'local') return createLocalJWKSet(keys.jwks);
  if (keys.url.protocol !== 'https:' && !isLoopback(keys.url.hostname)) {
    throw new Error('The keys of the issuer are read over https, or from this machine.');
  }
  return createRemoteJWKSet(keys.url, {
    timeoutDuration: KEYS_TIMEOUT_MS,
    cooldownDuration: KEYS_COOLDOWN_MS,
    cacheMaxAge: KEYS_AGE_MS_MAX,
  });
}

/** What is wrong with the token is the caller's fault; what is wrong with the issuer is not. */
function answerTo(error: unknown): Error {
  const ofTheIssuer =
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === 'ERR_JOSE_GENERIC';
  if (ofTheIssuer) return new TokenKeysUnavailable('The keys of the issuer cannot be had.');
  return new TokenRefused(error.code);
}
