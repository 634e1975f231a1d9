import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);
const text = z.string().min(1).optional();

/** Everything that can be set from outside. Secrets and addresses of servers have no default. */
const schema = z.object({
  NODE_ENV: text,
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  /** The application's role: may insert and read facts only. Without it the embedded PostgreSQL is used. */
  DATABASE_URL: text,
  /** The owner's role, for migrations. Goes with DATABASE_URL. */
  DATABASE_OWNER_URL: text,
  /** Folder of the embedded PostgreSQL and of the local secrets. */
  SCIEZKA_DATA: text,
  /** Wraps the keys of personal data: base64 of 32 bytes. Needed with DATABASE_URL. */
  MASTER_KEY: text,
  ALLOW_DEVELOPMENT_ISSUER: text,
  /** Your identity provider, where the development issuer is not used. */
  TOKEN_ISSUER: z.url().optional(),
  TOKEN_AUDIENCE: z.string().min(1).default('sciezka'),
  TOKEN_JWKS_URL: z.url().optional(),
});
export type Environment = z.output<typeof schema>;

/** Reads the environment once; all faults are told together, by the names of the variables. */
export function readEnvironment(given: NodeJS.ProcessEnv): Environment {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Ścieżka cannot start with this environment:\n${faults.join('\n')}`);
}
