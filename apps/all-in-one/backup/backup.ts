import 'reflect-metadata';
import { backUp, backupKeyFrom } from '#platform/backup';
import { readEnvironment } from '../environment.js';
import { openPlatform } from '../open-platform.js';
import { consumersOfContexts } from './consumers.js';
import { operate } from './terminal.js';

await operate('Usage: npm run backup -- <new folder>', async (folder, progress, tell) => {
  const key = backupKeyFrom(process.env);
  const { platform, database, close } = await openPlatform(readEnvironment(process.env), [], tell);
  try {
    const consumers = await consumersOfContexts(platform);
    const projections = consumers.flatMap((one) =>
      one.kind === 'projection' ? one.projections : [],
    );
    const source = { ...platform, ownerPool: database.ownerPool(), projections };
    const { facts, head, journal, vault } = await backUp(source, folder, key, progress);
    tell(
      `backup: ${facts} facts up to position ${head} and ${journal.lines} reads in ${folder}/log`,
    );
    tell(`vault: ${vault.lines} rows, encrypted, in ${folder}/vault: keep it in another place`);
    tell('not in it: the master key, without which the vault opens nothing. Keep it apart.');
  } finally {
    await close();
  }
});
