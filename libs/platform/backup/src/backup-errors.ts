/** Something that the operator can put right: a folder, a passphrase, a target. One sentence. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** A file of the backup is not as it was written. */
export class BackupBroken extends Error {
  override readonly name = 'BackupBroken';
  constructor(
    readonly file: string,
    /** The first bad line, counted from 1; absent when the file has no lines. */
    readonly line: number | undefined,
    reason: string,
  ) {
    super(`${file}${line === undefined ? '' : `, line ${line}`}: ${reason}.`);
  }
}
