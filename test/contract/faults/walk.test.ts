import { Bench } from '../../faults/bench';
import { jobs } from '../../faults/jobs';
import { expectation } from '../../faults/known';
import { drawShare, type Trial } from '../../faults/plans';
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

/** What a refusal leaves half done is what matters: cells of a block that was too large, an object that has no name yet. */
const halves: readonly { what: string; takes(trial: Trial): boolean }[] = [
  { what: 'as too large with some of it done', takes: ({ code }) => code === tooLarge },
  { what: 'right after something was added', takes: ({ kind, makes }) => makes === true && kind === 'refused after' },
];
const removed = {
  what: 'right after something was removed',
  takes: ({ kind, removes }: Trial) => removes === true && kind === 'refused after',
};

test.each([
  ...['classify', 're-run'].flatMap((id) => halves.map((half) => ({ id, ...half }))),
  ...['re-run', 're-run later'].map((id) => ({ id, ...removed })),
])('$id loses nothing where a request is refused $what', async ({ id, takes }) => {
  const job = jobs.find((each) => each.id === id);
  if (!job) throw new Error(`no job ${id}`);
  const course = await courseOf(bench, job);
  const trials = course.trials.filter((trial) => trial.kind !== 'all later refused' && takes(trial));
  expect(trials.length).toBeGreaterThan(2);
  const lost: Tried[] = [];
  for (const trial of trials) {
    const tried = await tryFault(bench, course, trial);
    if (tried.outcome !== 'held') lost.push(tried);
  }
  expect(lost).toEqual([]);
});
