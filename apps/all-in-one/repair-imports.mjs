import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const escaped = /(["'])(\.{1,2}\/[^"'\n]*\/u[0-9A-F]{4}[^"'\n]*)\1/g;

/**
 * The compiler plugin of @nestjs/swagger names the modules of types by their absolute path as TypeScript
 * prints it, with letters beyond ASCII escaped, and turns the escapes into folders: in a checkout such as
 * `~/Ścieżka` these imports lead nowhere. Here they are led to the compiled file again.
 */
export function repairImports(root) {
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(root)) return;
  const dist = join(root, 'dist');
  const compiled = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'));
  for (const file of compiled.map((name) => join(dist, name))) {
    const text = readFileSync(file, 'utf8');
    const repaired = text.replace(escaped, (all, quote, specifier) => {
      const target = compiledFile(dist, specifier);
      if (target === undefined) return all;
      const path = relative(dirname(file), target).replaceAll('\\', '/');
      return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
    });
    if (repaired !== text) writeFileSync(file, repaired);
  }
}

/** The longest end of a path that is a compiled file. */
function compiledFile(dist, specifier) {
  return [...specifier.matchAll(/\/(?=(?:apps|libs)\/)/g)]
    .map(({ index }) => join(dist, specifier.slice(index + 1)))
    .find((path) => existsSync(path));
}
