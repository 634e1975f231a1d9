import ts from 'typescript';
import { filesIn, nodesOf, violations } from './sources.js';

const METHODS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse']);
const DOORS = new Set(['ActDoor', 'PersonalReadDoor', 'DirectoryDoor', 'PublicDoor', 'Allow']);

function decoratorsOf(node: ts.HasDecorators): string[] {
  return (ts.getDecorators(node) ?? []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );
}

interface Route {
  readonly name: string;
  readonly says: boolean;
}

function routesIn(path: string): Route[] {
  return nodesOf(path)
    .filter(ts.isMethodDeclaration)
    .map((method) => ({ method, decorators: decoratorsOf(method) }))
    .filter(({ decorators }) => decorators.some((name) => METHODS.has(name)))
    .map(({ method, decorators }) => ({
      name: `${path}: ${method.name.getText()}`,
      says: decorators.some((name) => DOORS.has(name)),
    }));
}

const silentIn = (path: string) =>
  routesIn(path)
    .filter(({ says }) => !says)
    .map(({ name }) => name);

describe('every route says who may use it', () => {
  const sources = ['apps', 'libs'].flatMap((folder) =>
    filesIn(folder, /(?<!\.(spec|fixture))\.ts$/),
  );
  const endpoints = sources.filter((path) => path.endsWith('.endpoint.ts'));

  it('in every endpoint', () => {
    expect(endpoints.flatMap(routesIn).length).toBeGreaterThan(20);
    expect(endpoints.flatMap(silentIn)).toEqual([]);
  });
  it('and a silent one is caught', () => {
    expect(silentIn(`${violations}/silent-route.endpoint.ts`)).toEqual([
      `${violations}/silent-route.endpoint.ts: silent`,
    ]);
  });
  it('and no controller hides in a file of another name, where its schemas would stay empty', () => {
    const hidden = sources.filter(
      (path) =>
        !path.endsWith('.endpoint.ts') &&
        nodesOf(path).some(
          (node) => ts.isClassDeclaration(node) && decoratorsOf(node).includes('Controller'),
        ),
    );
    expect(hidden).toEqual([]);
  });
});
