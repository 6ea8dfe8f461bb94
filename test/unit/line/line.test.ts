import { countSuite } from '../../line/countSuite';
import { jobs, parts } from '../../line/jobs';
import { schedule } from '../../line/schedule';
import { selectJobs } from '../../line/selectJobs';

interface Job {
  name: string;
  part: string;
  needs?: string[];
}

/** Runs jobs that end when told to; what happened, in order. */
async function scheduled(list: readonly Job[], slots: number, failing: readonly string[] = []): Promise<string[]> {
  const seen: string[] = [];
  await schedule<Job>(
    list,
    slots,
    async ({ name }) => {
      seen.push(`start ${name}`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`end ${name}`);
      return !failing.includes(name);
    },
    ({ name }, need) => seen.push(`leave ${name} for ${need}`),
  );
  return seen;
}
const job = (name: string, ...needs: string[]): Job => ({ name, part: name, needs });

describe('the order of the test line', () => {
  it('keeps as many jobs going as there are slots, the first of the list first', async () => {
    const seen = await scheduled([job('a'), job('b'), job('c')], 2);
    expect(seen.slice(0, 2)).toEqual(['start a', 'start b']);
    expect(seen.indexOf('start c')).toBeGreaterThan(seen.indexOf('end a'));
    expect(seen).toHaveLength(6);
  });

  it('starts a job only after what it needs has passed, and takes another meanwhile', async () => {
    const seen = await scheduled([job('build'), job('browser', 'build'), job('lint')], 2);
    expect(seen.slice(0, 2)).toEqual(['start build', 'start lint']);
    expect(seen.indexOf('start browser')).toBeGreaterThan(seen.indexOf('end build'));
  });

  it('leaves out, and tells of, everything that needs what failed', async () => {
    const seen = await scheduled([job('build'), job('sample', 'build'), job('browser', 'sample')], 2, ['build']);
    expect(seen).toEqual(['start build', 'end build', 'leave sample for build', 'leave browser for sample']);
  });
});

describe('what is asked for', () => {
  const select = (...argv: string[]) => selectJobs(argv, parts, (paths: readonly string[]) => jobs('results', paths));
  const names = (...argv: string[]) => select(...argv).jobs.map(({ name }) => name);

  it('is everything without arguments, and every job belongs to a part that can be named', () => {
    expect(names()).toEqual(jobs('results', []).map(({ name }) => name));
    for (const { part } of jobs('results', [])) expect(parts).toContain(part);
  });

  it('brings along what a chosen part needs', () => {
    expect(names('--only', 'browser')).toEqual(['build', 'sample workbook', 'browser 1/2 tests', 'browser 2/2 tests']);
    expect(names('--only', 'lint', 'imports')).toEqual(['types and lint', 'import directions']);
  });

  it('keeps a suite to the files of a path', () => {
    const { jobs: chosen } = select('test/unit/core');
    expect(chosen.map(({ part }) => part)).toEqual(['unit', 'unit']);
    expect(chosen[0].args.join(' ')).toContain('--testPathPatterns test/unit/core');
  });

  it.each([['--only'], ['--only', 'nothing'], ['src/core'], ['--onyl', 'unit']])('refuses %s %s', (...argv) => {
    expect(select(...argv)).toMatchObject({ jobs: [], problem: expect.stringContaining('npm test:') });
  });
});

describe('the count of a suite', () => {
  const result = {
    numPassedTests: 7,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 2,
    numTodoTests: 1,
  };
  const count = (content: string, endedWell: boolean) => countSuite('suite.json', endedWell, () => content);

  it('has what passed, what failed and what said that it could not run', () => {
    expect(count(JSON.stringify(result), true)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  it('counts a file that could not be loaded, and a suite that ended badly without a reason, as failed', () => {
    expect(count(JSON.stringify({ ...result, numRuntimeErrorTestSuites: 2 }), false).failed).toBe(2);
    expect(count(JSON.stringify(result), false).failed).toBe(1);
  });

  it('counts a missing or broken result as one failure', () => {
    expect(count('{"numPassed', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countSuite('no/such/file.json', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
