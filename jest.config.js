/** One process runs every suite; browser tests have their own entry so that they can run on the built files. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

const project = (name, testEnvironment = 'node') => ({
  displayName: name,
  // what one project transformed, none transforms again
  id: 'customer-pyramid',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`, `<rootDir>/test/${name}/**/*.test.tsx`],
  testEnvironment,
  // a dependency that comes as modules alone
  transform: { '^.+\\.tsx?$': swc, '/node_modules/hyparquet/.+\\.js$': swc },
  transformIgnorePatterns: ['/node_modules/(?!hyparquet/)'],
  moduleNameMapper: {
    '\\.(css|svg|png)$': '<rootDir>/test/fixtures/emptyModule.ts',
    '^@fluentui/react-icons$': '<rootDir>/test/fixtures/icons.ts',
    // Whatever a test writes is checked; only the check itself, two folders below the root, gets the writer as it is.
    '^(?:(?:\\.\\./){3,}src/workbench|\\.\\./workbench|\\.\\.)/files/saveXlsx$':
      '<rootDir>/test/package/saveChecked.ts',
  },
});

module.exports = {
  testTimeout: 60000,
  projects: [
    project('unit'),
    project('published'),
    project('contract'),
    {
      ...project('browser'),
      globalSetup: '<rootDir>/test/browser/setUp.ts',
      globalTeardown: '<rootDir>/test/browser/tearDown.ts',
    },
  ],
};
