import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogue, documentEvents, shapeOf } from '#language/event-catalogue';

/**
 * Locks the shape of what is new, keeps a body of it for ever, and writes EVENTS.md. A released shape is
 * never rewritten: raise the version instead.
 */
const folder = new URL('..', import.meta.url);
const lockFile = new URL('catalogue.lock.json', folder);
const history = new URL('../../../test/history/', folder);
const lock = existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {};
const released = [...catalogue.values()].map((definition) => ({
  name: `${definition.type}.v${definition.version}`,
  fingerprint: createHash('sha256').update(shapeOf(definition)).digest('hex'),
  example: definition.example,
}));

const changed = released.filter(
  ({ name, fingerprint }) => lock[name] !== undefined && lock[name] !== fingerprint,
);
if (changed.length > 0) {
  const names = changed.map(({ name }) => name).join(', ');
  console.error(
    `Changed under a released version: ${names}. Raise the version and write the upgrade.`,
  );
  process.exit(1);
}

mkdirSync(history, { recursive: true });
for (const { name, fingerprint, example } of released) {
  lock[name] ??= fingerprint;
  const body = new URL(`${name}.json`, history);
  if (!existsSync(body)) writeFileSync(body, `${JSON.stringify(example, null, 2)}\n`);
}
writeFileSync(
  lockFile,
  `${JSON.stringify(Object.fromEntries(Object.entries(lock).sort()), null, 2)}\n`,
);
writeFileSync(new URL('EVENTS.md', folder), documentEvents());
console.log(`${catalogue.size} event types are locked and written down.`);
