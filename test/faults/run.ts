import { writeFile } from 'node:fs/promises';
import { Bench } from './bench';
import { jobs } from './jobs';
import { expectation, knownFailures } from './known';
import { drawShare } from './plans';
import { outcomeTable } from './table';
import { userWorkbook } from './userWorkbook';
import { courseOf, tryFault, type Tried } from './walk';

/**
 * Walks every fault through every job and prints the table of outcomes. `--share=N` draws N trials of each kind in each job
 * instead of all, `--job=ID` takes one job, `--detail` lists all that did not hold and not only what nobody expects.
 * `--write=FILE` keeps the table with the known failures. Fails for an unexpected outcome and, where all are walked, for a known failure that is no longer seen.
 */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined =>
    args.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
  const share = option('share');
  const wanted = option('job');
  const bench = await Bench.start(userWorkbook());
  const all: Tried[] = [];
  for (const job of jobs.filter(({ id }) => wanted === undefined || id === wanted)) {
    const course = await courseOf(bench, job);
    const trials = share === undefined ? course.trials : drawShare(course.trials, Number(share), 1);
    for (const trial of trials) all.push(await tryFault(bench, course, trial));
  }
  bench.close();
  process.stdout.write(`${outcomeTable(all)}\n`);
  const file = option('write');
  if (file) await writeFile(file, page(all, share));
  const failed = all.filter(({ outcome }) => outcome !== 'held');
  const unexpected = failed.filter((tried) => !expectation(tried));
  for (const { trial, outcome, told, detail } of args.includes('--detail') ? failed : unexpected)
    process.stdout.write(`${outcome}: ${JSON.stringify(trial)} told ${told}: ${detail}\n`);
  const gone = knownFailures.filter((known) => !failed.some((tried) => expectation(tried) === known));
  const every = share === undefined && wanted === undefined;
  if (every) for (const { outcome, reason } of gone) process.stdout.write(`no longer seen: ${outcome}: ${reason}\n`);
  process.exitCode = unexpected.length > 0 || (every && gone.length > 0) ? 1 : 0;
}

/** The table as a page of the documentation. */
function page(all: readonly Tried[], share: string | undefined): string {
  const how = share === undefined ? 'all of them' : `${share} drawn per kind and job, the seed is 1`;
  const known = knownFailures.map(
    ({ jobs: ids, kinds, outcome, reason }) => `- ${ids.join(', ')}, ${kinds.join(', ')}: _${outcome}_. ${reason}`,
  );
  return [
    '# Faults tried and how they end',
    'Written by `npm run test:faults -- --write=docs/faults.md`. Each trial puts one fault before, inside or behind one request of a job,',
    'looks whether anything of the user’s changed, presses *Clean up* where the pane offers it, and does the job again.',
    `Trials: ${how}. The test line walks a smaller share and fails for what is not listed here.`,
    '\n## Known failures\n',
    ...known,
    '\n## Table\n',
    outcomeTable(all),
    '',
  ].join('\n');
}

void main(process.argv.slice(2));
