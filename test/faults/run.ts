import { writeFile } from 'node:fs/promises';
import { Bench } from './bench';
import { jobs } from './jobs';
import { expectation, knownFailures } from './known';
import { codes, drawShare, withFewerActions, type Trial } from './plans';
import { jobTable, outcomeTable } from './table';
import { userWorkbook } from './userWorkbook';
import { courseOf, tryFault, type Tried } from './walk';

/**
 * Walks every fault through every job and prints the table of outcomes, and before it what nobody expects, as it happens.
 * `--actions=N` refuses at most N actions of each request instead of all, `--share=N` draws N trials of each kind in each
 * job, `--job=ID` takes one job, `--detail` lists all that did not hold. `--write=FILE` keeps the table with the known
 * failures. Fails for an unexpected outcome and, where all are walked, for a known failure that is no longer seen.
 */
async function main(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined =>
    args.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
  const [share, actions, wanted] = [option('share'), option('actions'), option('job')];
  const pick = (trials: readonly Trial[]): readonly Trial[] => {
    const some = actions === undefined ? trials : withFewerActions(trials, Number(actions));
    return share === undefined ? some : drawShare(some, Number(share), 1);
  };
  const bench = await Bench.start(userWorkbook());
  const all: Tried[] = [];
  for (const job of jobs.filter(({ id }) => wanted === undefined || id === wanted)) {
    const course = await courseOf(bench, job);
    const trials = pick(course.trials);
    process.stdout.write(`${job.id}: ${trials.length} of ${course.trials.length} trials\n`);
    for (const trial of trials) {
      const tried = await tryFault(bench, course, trial);
      all.push(tried);
      if (tried.outcome !== 'held' && (args.includes('--detail') || !expectation(tried)))
        process.stdout.write(`${tried.outcome}: ${JSON.stringify(trial)} told ${tried.told}: ${tried.detail}\n`);
    }
  }
  bench.close();
  process.stdout.write(`${jobTable(all)}\n\n${outcomeTable(all)}\n`);
  const file = option('write');
  if (file) await writeFile(file, page(all, howMany(share, actions)));
  const failed = all.filter(({ outcome }) => outcome !== 'held');
  const gone = knownFailures.filter((known) => !failed.some((tried) => expectation(tried) === known));
  const isWhole = share === undefined && wanted === undefined;
  if (isWhole) for (const { outcome, reason } of gone) process.stdout.write(`no longer seen: ${outcome}: ${reason}\n`);
  process.exitCode = failed.some((tried) => !expectation(tried)) || (isWhole && gone.length > 0) ? 1 : 0;
}

function howMany(share: string | undefined, actions: string | undefined): string {
  const some = actions === undefined ? 'every action' : `at most ${actions} actions, spread evenly,`;
  const all = `${some} of every request refused before and after it takes effect, and every request with every other fault`;
  return share === undefined ? all : `${share} drawn per kind and job, the seed is 1, from: ${all}`;
}

/** The table as a page of the documentation. */
function page(all: readonly Tried[], how: string): string {
  const known = knownFailures.map(
    ({ jobs: ids, kinds, outcome, reason }) => `- ${ids.join(', ')}, ${kinds.join(', ')}: _${outcome}_. ${reason}`,
  );
  return [
    '# Faults tried and how they end\n',
    'Written by `npm run test:faults`. Each trial puts one fault before, inside or behind one request of a job, looks whether',
    'anything of the user’s changed, presses _Clean up_ where the pane offers it, and does the job again.\n',
    `Trials: ${how}; ${codes.length} of Excel’s error codes take turns. The test line walks a smaller share and fails for what is not listed here.\n`,
    '## Known failures\n',
    ...(known.length === 0 ? ['None.'] : known),
    '\n## Outcomes\n',
    outcomeTable(all),
    '\n## Held, by job\n',
    jobTable(all),
    '',
  ].join('\n');
}

void main(process.argv.slice(2));
