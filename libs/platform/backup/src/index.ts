export { type BackupKey, backupKeyFrom } from './backup-key.js';
export { BackupBroken, BackupRefused } from './backup-errors.js';
export { backUp, type BackupSource } from './back-up.js';
export { type Manifest } from './manifest.js';
export type { Progress } from './progress.js';
export { type Restored, type RestoreTarget, restore } from './restore.js';
