import { commonProblemCodes, problem } from '#platform/service';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { calledName, filesIn, nodesOf, root, violations } from './sources.js';

const SENTENCE = /^\p{Lu}.*\.$/u;

/** Codes with their sentences, wherever in these files a code has a `polish`. */
function sentencesIn(files: readonly string[]): Map<string, string> {
  const found = files.flatMap(nodesOf).flatMap((node): [string, string][] => {
    if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer))
      return [];
    const polish = node.initializer.properties.find(
      (property) => property.name?.getText() === 'polish',
    );
    if (polish === undefined || !ts.isPropertyAssignment(polish)) return [];
    const said = polish.initializer;
    return ts.isStringLiteralLike(said) ? [[node.name.getText(), said.text]] : [];
  });
  return new Map(found);
}

/** Codes that a decision in these files refuses with. */
function codesIn(files: readonly string[]): string[] {
  return files
    .flatMap(nodesOf)
    .filter(ts.isCallExpression)
    .filter((call) => calledName(call) === 'refuse')
    .map((call) => call.arguments[0])
    .flatMap((code) => (code !== undefined && ts.isStringLiteralLike(code) ? [code.text] : []));
}

/** Codes that have a status and a sentence: the tables of refusals, wherever they stand. */
const refusalCodesIn = (sources: readonly string[]) =>
  [...sentencesIn(sources).keys()].filter((code) => /^[A-Z][A-Z_]+$/.test(code));

const unspoken = (sources: readonly string[]) => {
  const sentences = sentencesIn(sources);
  const codes = new Set([...codesIn(sources), ...refusalCodesIn(sources)]);
  return [...codes].filter((code) => !SENTENCE.test(sentences.get(code) ?? '')).sort();
};

describe('every refusal has a Polish sentence', () => {
  it.each(readdirSync(join(root, 'libs/contexts')))('in %s', (context) => {
    const sources = filesIn(`libs/contexts/${context}/src`, /(?<!\.spec)\.ts$/);
    expect(unspoken(sources)).toEqual([]);
  });
  it.each(commonProblemCodes)('%s', (code) => {
    expect(problem(code).content.polish).toMatch(SENTENCE);
  });
  it('and one without, or not a whole sentence, is caught', () => {
    const file = `${violations}/unspoken-refusals.ts`;
    expect(unspoken([file])).toEqual(['UNSPOKEN', 'WITHOUT_FULL_STOP']);
  });
});
