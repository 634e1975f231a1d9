import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue, documentEvents, shapeOf } from '#language/event-catalogue';

/** Locks what is new and writes EVENTS.md. A released shape is never rewritten: raise the version instead. */
const folder = new URL('..', import.meta.url);
const lockFile = new URL('catalogue.lock.json', folder);
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const changed = [];
for (const definition of catalogue.values()) {
  const name = `${definition.type}.v${definition.version}`;
  const fingerprint = createHash('sha256').update(shapeOf(definition)).digest('hex');
  if (lock[name] !== undefined && lock[name] !== fingerprint) changed.push(name);
  lock[name] ??= fingerprint;
}
if (changed.length > 0) {
  console.error(
    `Changed under a released version: ${changed.join(', ')}. Raise the version and write the upgrade.`,
  );
  process.exit(1);
}
writeFileSync(
  lockFile,
  `${JSON.stringify(Object.fromEntries(Object.entries(lock).sort()), null, 2)}\n`,
);
writeFileSync(new URL('EVENTS.md', folder), documentEvents());
console.log(`${catalogue.size} event types are locked and written down.`);
