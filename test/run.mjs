import { mkdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.js';
import { countSuite } from './line/countSuite.js';
import { jobs, parts } from './line/jobs.js';
import { runJob } from './line/runJob.js';
import { schedule } from './line/schedule.js';
import { selectJobs } from './line/selectJobs.js';

/**
 * `npm test`: every check and every suite, two at a time; the last line is `N passed, N failed`, with `, N skipped` where
 * tests say that they could not run. `npm test -- --only browser` (or several parts) and `npm test -- test/unit/core` run
 * a part.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const results = path.join(root, 'test-results');
const print = (text) => process.stdout.write(text);

const asked = selectJobs(process.argv.slice(2), parts, (paths) => jobs(results, paths));
if (asked.problem !== undefined) {
  process.stderr.write(`${asked.problem}\n`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const count = (more) => Object.keys(total).forEach((kind) => (total[kind] += more[kind]));
const hasBrowser = asked.jobs.some(({ part }) => part === 'browser' || part === 'contract');
const env = { ...process.env, ...(hasBrowser ? { BROWSER_PATH: findBrowser() } : {}) };
const started = Date.now();
mkdirSync(results, { recursive: true });
await schedule(
  asked.jobs,
  Math.max(2, Math.min(4, os.availableParallelism())),
  async (job) => {
    if (job.results) rmSync(job.results, { force: true });
    const passed = await runJob(job, { root, env, print });
    count(
      job.results ? countSuite(job.results, passed) : { passed: Number(passed), failed: Number(!passed), skipped: 0 },
    );
    return passed;
  },
  (job, need) => {
    print(`\n── ${job.name}: not run, as ${need} failed\n`);
    count({ passed: 0, failed: 1, skipped: 0 });
  },
);

const seconds = Math.round((Date.now() - started) / 1000);
print(`\n${seconds} s on ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}\n`);
print(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`);
process.exit(total.failed === 0 ? 0 : 1);
