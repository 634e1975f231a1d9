/** `npm run bench -- <name>`: measures in one run on this machine, prints a table. No test depends on it. */
import { availableParallelism } from 'node:os';

const benchmarks = {
  start: () => import('./start.mjs'),
  'event-log': () => import('./event-log.mjs'),
};

const [name = ''] = process.argv.slice(2);
if (!Object.hasOwn(benchmarks, name)) {
  console.error(`Which one? npm run bench -- ${Object.keys(benchmarks).join(' | ')}`);
  process.exit(1);
}
const { measure } = await benchmarks[name]();
console.log(
  `${name}: Node ${process.version}, ${availableParallelism()} cores, ${process.platform}`,
);
console.table(await measure());
process.exit(0);
