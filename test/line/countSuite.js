const { readFileSync } = require('node:fs');

/**
 * Passed, failed and skipped tests of a suite's result file, as jest writes it. A file that could not be loaded counts as
 * one failure, and so does a suite that ended badly without saying which test failed.
 *
 * @param {string} file
 * @param {boolean} endedWell
 * @param {(file: string) => string} read
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
function countSuite(file, endedWell, read = (name) => readFileSync(name, 'utf8')) {
  let result;
  try {
    result = JSON.parse(read(file));
  } catch (error) {
    if (error.code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

module.exports = { countSuite };
