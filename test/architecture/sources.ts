import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const violations = 'test/architecture/violations';

/** Files below a folder of the checkout whose path matches, as paths from the root, with forward slashes. */
export function filesIn(folder: string, matching: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => matching.test(path) && !path.startsWith(violations))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

export const isTest = (path: string): boolean =>
  /\.(spec|conformance|fixture)\.ts$|\/testing\/|^test\//.test(path);

/** Every node of a file, in the order of the text. */
export function nodesOf(path: string): ts.Node[] {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

/** The words of what is called: `it.each(rows)` is `it.each`, and `it.each(rows)('…')` as well. */
export function calledName(call: ts.CallExpression): string {
  const nameOf = (called: ts.Expression): string => {
    if (ts.isIdentifier(called)) return called.text;
    if (ts.isPropertyAccessExpression(called))
      return `${nameOf(called.expression)}.${called.name.text}`;
    if (ts.isCallExpression(called)) return nameOf(called.expression);
    if (ts.isTaggedTemplateExpression(called)) return nameOf(called.tag);
    return '';
  };
  return nameOf(call.expression);
}
