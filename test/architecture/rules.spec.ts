import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { root, violations } from './sources.js';

const config = join(root, '.dependency-cruiser.cjs');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Broken {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

function broken(folder: string, ...below: readonly string[]): readonly Broken[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', ...below],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: readonly Broken[] };
  };
  expect(summary.totalCruised).toBeGreaterThan(0);
  return summary.violations;
}

/** The names of the rules. The configuration lists the contexts of the folder it is loaded in. */
function ruleNames(): string[] {
  const { forbidden } = createRequire(import.meta.url)(config) as {
    forbidden: readonly { readonly name: string }[];
  };
  return forbidden.map(({ name }) => name).sort();
}

describe('the rules of who may import whom', () => {
  const caught = broken(join(root, violations), 'apps', 'libs');

  it.each(ruleNames())('%s: the file that breaks it is caught', (rule) => {
    const files = caught.filter(({ rule: { name } }) => name === rule).map(({ from }) => from);
    expect(files.map((file) => basename(file))).toEqual([
      expect.stringMatching(new RegExp(`^${rule}[.-]`)),
    ]);
  });
  it('catch nothing else in the tree of violations', () => {
    const strays = caught.filter(({ rule, from }) => !basename(from).startsWith(rule.name));
    expect(strays).toEqual([]);
  });
  it('are kept by the product and its tests', () => {
    const found = broken(root, 'apps', 'libs', 'test');
    expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });
});
