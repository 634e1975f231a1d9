import {
  DevelopmentIssuer,
  developmentIssuerAllowed,
  issuerRefusalSentences,
  type Account,
  type TokenRules,
} from '#platform/security';
import type { Environment } from './environment.js';

const DEVELOPMENT_ISSUER_NAME = 'https://development-issuer.sciezka.invalid';

/** Whose tokens are believed: your identity provider's, or the development issuer's where that is allowed. */
export function issuerOf(
  environment: Environment,
  folder: string,
  accounts: readonly Account[],
): { readonly rules: TokenRules; readonly issuer?: DevelopmentIssuer } {
  const { HOST: host, TOKEN_AUDIENCE: audience, TOKEN_ISSUER, TOKEN_JWKS_URL } = environment;
  if (TOKEN_ISSUER !== undefined && TOKEN_JWKS_URL !== undefined) {
    const keys = { kind: 'remote', url: new URL(TOKEN_JWKS_URL) } as const;
    return { rules: { issuer: TOKEN_ISSUER, audience, keys } };
  }
  // Half a setting is a mistake of who installs it; to open a door without passwords is no answer to it.
  if (TOKEN_ISSUER !== undefined || TOKEN_JWKS_URL !== undefined) {
    const missing = TOKEN_ISSUER === undefined ? 'TOKEN_ISSUER' : 'TOKEN_JWKS_URL';
    throw new Error(`Nobody could sign in: ${missing} is not set. Set both, or neither.`);
  }
  const allowed = developmentIssuerAllowed({ ...environment, host });
  if (!allowed.allowed) {
    const reasons = allowed.reasons.map((reason) => `  ${issuerRefusalSentences[reason]}`);
    throw new Error(
      `Nobody could sign in. Set TOKEN_ISSUER and TOKEN_JWKS_URL; the development issuer is refused:\n${reasons.join('\n')}`,
    );
  }
  const issuer = new DevelopmentIssuer({
    dataFolder: folder,
    issuer: DEVELOPMENT_ISSUER_NAME,
    audience,
    accounts,
  });
  const keys = { kind: 'local', jwks: issuer.jwks() } as const;
  return { rules: { issuer: DEVELOPMENT_ISSUER_NAME, audience, keys }, issuer };
}
