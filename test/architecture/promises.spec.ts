import ts from 'typescript';
import { calledName, filesIn, nodesOf, textOf } from './sources.js';

const ROW = /\b[SFN]\d\d\b/g;

/** The rows that a suite cites in the names of its tests and groups. */
function rowsCitedIn(path: string): string[] {
  return nodesOf(path)
    .filter(ts.isCallExpression)
    .filter((call) => /^(it|test|describe)\b/.test(calledName(call)))
    .flatMap((call) => {
      const [name] = call.arguments;
      return name !== undefined && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name))
        ? (name.getText().match(ROW) ?? [])
        : [];
    });
}

const suites = ['apps', 'libs', 'test'].flatMap((folder) =>
  filesIn(folder, /\.(spec|conformance)\.ts$/),
);
const citedBy = suites.map((path) => [path, rowsCitedIn(path)] as const);
const cited = new Set(citedBy.flatMap(([, rows]) => rows));
const promised = [...textOf('test/promises.md').matchAll(/^- \*\*([SFN]\d\d)\*\* (.+)$/gm)].map(
  ([, row = '', sentence = '']) => ({ row, sentence }),
);

describe('the promises', () => {
  it.each(promised)('$row is a sentence', ({ sentence }) => {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
  it.each(promised)('$row is decided by a test', ({ row }) => {
    expect([...cited]).toContain(row);
  });
  it('are each told once', () => {
    const rows = promised.map(({ row }) => row);
    expect(rows).toEqual([...new Set(rows)]);
  });
  it('are all that tests cite', () => {
    const known = new Set(promised.map(({ row }) => row));
    const unknown = citedBy.flatMap(([path, rows]) =>
      rows.filter((row) => !known.has(row)).map((row) => `${row} in ${path}`),
    );
    expect(unknown).toEqual([]);
  });
});
