/** What the platform hands to the contexts, by name. */
export const EVENT_LOG = Symbol('EVENT_LOG');
export const READ_STORE = Symbol('READ_STORE');
export const MESSAGING = Symbol('MESSAGING');
export const PERSON_VAULT = Symbol('PERSON_VAULT');
export const ACCESS_JOURNAL = Symbol('ACCESS_JOURNAL');
export const TOKEN_VERIFIER = Symbol('TOKEN_VERIFIER');
export const DEVELOPMENT_ISSUER = Symbol('DEVELOPMENT_ISSUER');
export const CLOCK = Symbol('CLOCK');
export const LOGGER = Symbol('LOGGER');

/** Now, as an argument. */
export type Clock = () => Date;
