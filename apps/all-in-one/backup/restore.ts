import 'reflect-metadata';
import { BackupRefused, backupKeyFrom, restore } from '#platform/backup';
import { masterKeyFrom } from '#platform/security';
import { readEnvironment, type Environment } from '../environment.js';
import { openPlatform } from '../open-platform.js';
import { consumersOfContexts } from './consumers.js';
import { operate } from './terminal.js';

/** A start without a master key would invent one, which opens nothing of what is restored. */
function givenMasterKey(environment: Environment): Uint8Array {
  if (environment.MASTER_KEY !== undefined) return masterKeyFrom(environment, undefined);
  throw new BackupRefused(
    'Set MASTER_KEY to the master key of the system that was backed up (master.key in its data folder): it is not in the backup.',
  );
}

await operate('Usage: npm run restore -- <folder of a backup>', async (folder, progress, tell) => {
  const environment = readEnvironment(process.env);
  const key = backupKeyFrom(process.env);
  const masterKey = givenMasterKey(environment);
  const { platform, database, close } = await openPlatform(environment, [], tell);
  try {
    const consumers = await consumersOfContexts(platform);
    const pools = { ownerPool: database.ownerPool(), applicationPool: database.applicationPool() };
    const target = { ...pools, log: platform.log, masterKey, consumers };
    const { facts, head, types, views } = await restore(target, folder, key, progress);
    tell(`restored: ${facts} facts up to position ${head}`);
    tell(`proved equal: positions, ${types} types counted, head, ${views} views = fold of the log`);
    if (database.embedded) tell('Start it with the same MASTER_KEY.');
  } finally {
    await close();
  }
});
