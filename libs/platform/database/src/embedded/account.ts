import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The operating system's account under which PostgreSQL runs. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** In order of preference. initdb insists on an account that has a name, so a free number will not do. */
const UNPRIVILEGED = ['postgres', '_postgres', 'nobody', 'daemon', 'bin'];

/**
 * The account to switch to, or undefined when PostgreSQL may simply run as we do.
 * PostgreSQL refuses to run as root, so root picks the first ordinary system account it may become.
 * @throws when root may become none of them.
 */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = unprivilegedAccounts(readFileSync('/etc/passwd', 'utf8')).find(canBecome);
  if (account === undefined) {
    throw new Error(
      'PostgreSQL does not run as root, and this process may not switch to another account ' +
        `(tried: ${UNPRIVILEGED.join(', ')}). Start as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL.`,
    );
  }
  return account;
}

/** Accounts of /etc/passwd that fit, best first. */
export function unprivilegedAccounts(passwd: string): Account[] {
  const byName = new Map<string, Account>();
  for (const line of passwd.split('\n')) {
    const [name = '', , uid = '', gid = ''] = line.split(':');
    if (/^\d+$/.test(uid) && /^\d+$/.test(gid) && Number(uid) !== 0) {
      byName.set(name, { uid: Number(uid), gid: Number(gid) });
    }
  }
  return UNPRIVILEGED.flatMap((name) => byName.get(name) ?? []);
}

function canBecome({ uid, gid }: Account): boolean {
  return spawnSync('/bin/sh', ['-c', ':'], { uid, gid, cwd: '/' }).status === 0;
}
