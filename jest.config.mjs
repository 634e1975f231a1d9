/** One transform and one resolution for every kind of test; the kinds differ by suffix and folder. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['development', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

const project = (name, testMatch, extra = {}) => ({
  ...shared,
  displayName: name,
  testMatch: testMatch.map((match) => `<rootDir>/${match}`),
  ...extra,
});

export default {
  projects: [
    project('unit', ['libs/**/*.spec.ts', 'apps/**/*.spec.ts'], {
      testPathIgnorePatterns: ['\\.pg\\.spec\\.ts$'],
    }),
    project('components', ['libs/**/*.pg.spec.ts']),
    project('architecture', ['test/architecture/*.spec.ts']),
    project('history', ['test/history/**/*.spec.ts']),
    project('journeys', ['test/journeys/**/*.spec.ts']),
    project('failure', ['test/failure/**/*.spec.ts']),
  ],
};
