import ts from 'typescript';
import { calledName, filesIn, nodesOf, violations } from './sources.js';

const ASIDE =
  /^(x(it|test|describe)|f(it|describe)|(it|test|describe)\..*\b(skip|only|todo|failing))\b/;

const asideIn = (path: string) =>
  nodesOf(path)
    .filter(ts.isCallExpression)
    .map(calledName)
    .filter((name) => ASIDE.test(name));

describe('the suites', () => {
  const suites = ['apps', 'libs', 'test'].flatMap((folder) =>
    filesIn(folder, /\.(spec|conformance)\.ts$/),
  );

  it('skip no test, run none alone and promise none', () => {
    expect(suites.length).toBeGreaterThan(50);
    expect(suites.filter((path) => asideIn(path).length > 0)).toEqual([]);
  });
  it('would be caught if they did', () => {
    expect(new Set(asideIn(`${violations}/skipped.ts`))).toEqual(
      new Set(['it.skip', 'test.only', 'it.each.only', 'xit', 'it.todo']),
    );
  });
});
