import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { checkoutFolder } from '#platform/database';

/**
 * Compiles files and folders of the checkout into another folder, so that a test can run them as a
 * process of their own (to kill it, or to start it as somebody else) without building the product.
 * Packages are those of the checkout unless the caller puts others there first.
 */
export function runnableCopy(to: string, paths: readonly string[]): void {
  const checkout = checkoutFolder();
  mkdirSync(to, { recursive: true });
  for (const path of paths) compile(checkout, path, to);
  const imports = Object.fromEntries(
    ['language', 'platform', 'contexts'].map((storey) => [
      `#${storey}/*`,
      `./libs/${storey}/*/src/index.js`,
    ]),
  );
  writeFileSync(
    join(to, 'package.json'),
    JSON.stringify({ name: 'sciezka', type: 'module', imports }),
  );
  if (!readdirSync(to).includes('node_modules')) {
    symlinkSync(join(checkout, 'node_modules'), join(to, 'node_modules'), 'junction');
  }
}

function compile(checkout: string, path: string, to: string): void {
  if (statSync(join(checkout, path)).isDirectory()) {
    for (const name of readdirSync(join(checkout, path))) compile(checkout, join(path, name), to);
    return;
  }
  if (!path.endsWith('.ts') || path.endsWith('.spec.ts')) return;
  const { code } = transformFileSync(join(checkout, path), {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2023',
    },
    module: { type: 'es6' },
  });
  const target = join(to, path.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}
