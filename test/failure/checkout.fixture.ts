import { cpSync, chownSync, chmodSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { copyFileSync, lstatSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder } from '#platform/database';

/** What a clone has and a start needs. */
const SOURCES = [
  'apps',
  'libs',
  'deploy',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
];

/**
 * A checkout in another place, with its packages and with nothing compiled, as after `npm ci`.
 * With a `uid` it belongs to that user.
 */
export function copyCheckout(to: string, uid?: number): void {
  const from = checkoutFolder();
  mkdirSync(to, { recursive: true });
  for (const name of SOURCES) cpSync(join(from, name), join(to, name), { recursive: true });
  if (uid !== undefined) give(to, uid);
  linkTree(join(from, 'node_modules'), join(to, 'node_modules'));
}

/** Packages are many and do not change: hard links, or copies where the place is another disk. */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    const found = lstatSync(source);
    if (found.isDirectory()) linkTree(source, target);
    else if (found.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

function give(path: string, uid: number): void {
  chownSync(path, uid, uid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) give(join(path, name), uid);
}
