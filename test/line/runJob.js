const { spawn } = require('node:child_process');

/**
 * Runs a job as a process of its own and says in one block what it printed, when it has ended.
 *
 * @param {import('./jobs').Job} job
 * @param {{ root: string, env: NodeJS.ProcessEnv, print: (text: string) => void }} surroundings
 * @returns {Promise<boolean>} whether it ended with 0
 */
function runJob({ name, args }, { root, env, print }) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env });
    const printed = [];
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    const end = (passed, reason) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      const text = Buffer.concat(printed).toString().trim();
      print(
        `\n── ${name}: ${passed ? 'passed' : `FAILED (${reason})`}, ${seconds} s\n${text === '' ? '' : `${text}\n`}`,
      );
      resolve(passed);
    };
    child.on('error', (error) => end(false, error.message));
    child.on('close', (status, signal) => end(status === 0, signal ?? `exit ${status}`));
  });
}

module.exports = { runJob };
