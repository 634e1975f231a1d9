import type { Position } from '#language/kernel';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupBroken, BackupRefused } from './backup-errors.js';
import type { FileDigest } from './files.js';

/** The format of the files; another one is not read. */
export const FORMAT = 1;
export const LOG_SEED = `sciezka log ${FORMAT}`;
export const JOURNAL_SEED = `sciezka journal of reads ${FORMAT}`;

/** What a finished backup holds. It is written last: a folder without it is no backup. */
export interface Manifest {
  readonly format: number;
  readonly takenAt: string;
  readonly masterKey: 'not in this backup';
  /** The position of the last fact. */
  readonly head: Position;
  readonly facts: number;
  readonly factsOfType: Readonly<Record<string, number>>;
  /** The versions of the catalogue that took the backup, current ones. */
  readonly catalogue: Readonly<Record<string, number>>;
  readonly log: FileDigest;
  readonly journal: FileDigest & { readonly lines: number };
  readonly vault: FileDigest & { readonly lines: number };
  /** How far each consumer had come when the backup began. */
  readonly consumers: Readonly<Record<string, Position>>;
  /** For each collection of documents the digest of the fold of all facts; empty when one could not be folded. */
  readonly views: Readonly<Record<string, string>>;
}

export const placesIn = (folder: string) => ({
  logFolder: join(folder, 'log'),
  vaultFolder: join(folder, 'vault'),
  log: join(folder, 'log', 'events.jsonl'),
  journal: join(folder, 'log', 'journal.jsonl'),
  manifest: join(folder, 'log', 'manifest.json'),
  vault: join(folder, 'vault', 'vault.sealed'),
});

/** @throws BackupRefused when the folder holds no finished backup of this format. */
export async function readManifest(folder: string): Promise<Manifest> {
  const { manifest: path } = placesIn(folder);
  if (!existsSync(path)) throw new BackupRefused(`${folder} holds no finished backup.`);
  const manifest = parsed(await readFile(path, 'utf8'));
  if (manifest.format !== FORMAT) {
    throw new BackupRefused(`${path} has format ${manifest.format}; this program reads ${FORMAT}.`);
  }
  return manifest;
}

function parsed(text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new BackupBroken('manifest.json', undefined, 'is not JSON');
  }
}

/** What the vault is bound to: nobody can put another log beside it without the passphrase. */
export const boundTo = (
  parts: Pick<Manifest, 'head' | 'log'> & { readonly journal: FileDigest },
): string => JSON.stringify([FORMAT, parts.head, parts.log.sha256, parts.journal.sha256]);
