import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, isTest, root, textOf } from './sources.js';

const foldersIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`);

const contexts = foldersIn('libs/contexts');
const libs = [
  ...foldersIn('libs/language'),
  ...foldersIn('libs/platform'),
  ...contexts,
  'libs/testing',
];

const LINES_MAX = 250;
const LINES_OF_A_SUITE_MAX = 450;
/** Longer than that, each with its reason. */
const longWithReason: Readonly<Record<string, string>> = {
  'libs/contexts/participation/src/refusals.ts': 'one sentence for each refusal, and nothing else',
  'libs/contexts/referrals/src/refusals.ts': 'one sentence for each refusal, and nothing else',
  'libs/language/event-catalogue/src/events/contract-events.ts':
    'one entry for each fact of a social contract, and nothing else',
  'libs/language/event-catalogue/src/events/referral-events.ts':
    'one entry for each of the facts of a referral, and nothing else',
};
const linesOf = (path: string) => textOf(path).trimEnd().split('\n').length;

describe('the tree', () => {
  it.each(libs)('%s has its one door, src/index.ts', (lib) => {
    expect(existsSync(join(root, lib, 'src/index.ts'))).toBe(true);
    expect(filesIn(lib, /\.ts$/).filter((path) => !path.startsWith(`${lib}/src/`))).toEqual([]);
  });
  it.each(contexts)('%s says in its README what it is about', (context) => {
    const readme = textOf(`${context}/README.md`);
    expect(readme).toMatch(/^# \S/);
    expect(linesOf(`${context}/README.md`)).toBeGreaterThan(5);
  });
  it.each(foldersIn('libs/platform').map((lib) => [lib]))('%s has a README', (lib) => {
    expect(textOf(`${lib}/README.md`)).toMatch(/^# \S/);
  });
  it('has no file that is too long to be read at one sitting', () => {
    const long = ['apps', 'libs', 'test']
      .flatMap((folder) => filesIn(folder, /\.(ts|mjs)$/))
      .filter((path) => linesOf(path) > (isTest(path) ? LINES_OF_A_SUITE_MAX : LINES_MAX));
    expect(long).toEqual(Object.keys(longWithReason));
  });
});
