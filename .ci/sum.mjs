/** `node .ci/sum.mjs <other failures> <results of Jest>…`: adds up, names what failed, prints the closing line. */
import { existsSync, readFileSync } from 'node:fs';

const [others = '0', ...files] = process.argv.slice(2);
let passed = 0;
let failed = Number(others);

for (const file of files.filter((name) => existsSync(name))) {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  passed += result.numPassedTests;
  // A suite that does not even load has no failed test to count.
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  // Nothing is skipped here, so a pending test is a failure too.
  failed += result.numPendingTests + result.numTodoTests;
  for (const suite of result.testResults) {
    if (suite.status === 'failed') console.log(`FAILED: ${suite.name}`);
    for (const test of suite.assertionResults.filter(({ status }) => status === 'failed'))
      console.log(`  ${test.fullName}`);
  }
}
if (passed === 0) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
