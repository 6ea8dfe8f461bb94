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
