import { Bench } from '../../faults/bench';
import { jobs } from '../../faults/jobs';
import { expectation } from '../../faults/known';
import { drawShare } from '../../faults/plans';
import { outcomeTable } from '../../faults/table';
import { userWorkbook } from '../../faults/userWorkbook';
import { courseOf, tryFault, type Tried } from '../../faults/walk';

/** Trials of every second kind of fault in each job here, kinds taking turns; `npm run test:faults` walks all of them. */
const perKind = 1;
const seed = 20;
const tooLarge = 'RequestPayloadSizeLimitExceeded';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start(userWorkbook());
});
const all: Tried[] = [];
afterAll(() => {
  bench.close();
  process.stdout.write(`\nFaults tried in this run:\n${outcomeTable(all)}\n`);
});

test.each(jobs.map((job, turn) => ({ ...job, job, turn })))(
  '$id under faults loses nothing of the user’s, says what happened, and works again',
  async ({ job, turn }) => {
    const course = await courseOf(bench, job);
    const unexpected: unknown[] = [];
    for (const trial of drawShare(course.trials, perKind, seed + turn).filter((_, kind) => kind % 2 === turn % 2)) {
      const tried = await tryFault(bench, course, trial);
      all.push(tried);
      if (tried.outcome !== 'held' && !expectation(tried)) unexpected.push(tried);
    }
    expect(unexpected).toEqual([]);
  },
);

test.each(jobs.filter(({ id }) => id === 'classify' || id === 're-run'))(
  '$id loses nothing where a request is refused as too large with some of it done',
  async (job) => {
    const course = await courseOf(bench, job);
    const trials = course.trials.filter(({ code, kind }) => code === tooLarge && kind !== 'all later refused');
    expect(trials.length).toBeGreaterThan(5);
    const lost: Tried[] = [];
    for (const trial of trials) {
      const tried = await tryFault(bench, course, trial);
      if (tried.outcome !== 'held') lost.push(tried);
    }
    expect(lost).toEqual([]);
  },
);
