import { Problem } from '../../src/core/problem';
import { en } from '../../src/i18n/en/en';
import { planDoor } from '../../src/workbench/protocol/faults';
import type { WorkbookApi } from '../../src/workbench/workbook/api';
import type { EngineWorker } from '../../src/engine/client';
import { dyingWorker, type Bench, type Pane } from './bench';
import type { Job } from './jobs';
import { differences, lost, photograph, photographRows, type Photograph } from './photograph';
import { happenings, moving, planOf, rowsMoved, trialsOf, type FaultKind, type Trial } from './plans';
import { userWorkbook } from './userWorkbook';

/** How a trial ended. */
export const outcomes = [
  'held',
  'users changed',
  'left in part',
  'wrong result',
  'no answer',
  'message not plain',
  'retry failed',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Tried {
  trial: Trial;
  outcome: Outcome;
  /** Code of the problem told, or how it ended without one. */
  told: string;
  detail: string;
}

/** A job without faults: where it ends, bit for bit and row by row, and what can go wrong on its way. */
export interface Course {
  job: Job;
  end: Photograph;
  endRows: Photograph;
  /** Where it ends when something happened to the list before it began, row by row; found when it is asked for. */
  endsAfter: Map<FaultKind, Photograph>;
  trials: Trial[];
  /** What a pane finds kept in the workbook before the job. */
  keptBefore: Photograph;
}

/** The add-in counts as silent when a reply is missing and so many looks, so many milliseconds apart, show no new request. */
const quietLooks = 6;
const pace = 15;

/** Walks a job once without faults, to know its requests and its end. */
export async function courseOf(bench: Bench, job: Job): Promise<Course> {
  const workbook = userWorkbook();
  const list = workbook.sheet(job.list)?.id ?? '';
  const pane = await readyFor(bench, job, workbook);
  const first = pane.requests.length;
  await job.run(pane.app);
  const trials = trialsOf(job.id, pane.requests.slice(first));
  pane.close();
  const [end, endRows] = [await everything(bench, job, workbook), photographRows(workbook, list)];
  return { job, end, endRows, endsAfter: new Map(), trials, keptBefore: await keptBefore(bench, job) };
}

async function keptBefore(bench: Bench, job: Job): Promise<Photograph> {
  if (!job.kept) return new Map();
  const workbook = userWorkbook();
  (await readyFor(bench, job, workbook)).close();
  return await keptIn(bench, job, workbook);
}

async function keptIn(bench: Bench, { kept }: Job, workbook: WorkbookApi): Promise<Photograph> {
  const pane = bench.open(workbook);
  const lines = await kept?.(pane.app);
  pane.close();
  return new Map(lines);
}

/** A workbook bit for bit, and what a pane that is opened now finds kept in it. */
async function everything(bench: Bench, job: Job, workbook: WorkbookApi): Promise<Photograph> {
  const seen = photograph(workbook);
  return job.kept ? new Map([...seen, ...(await keptIn(bench, job, workbook))]) : seen;
}

async function endAfter(bench: Bench, { job, endsAfter }: Course, kind: FaultKind): Promise<Photograph> {
  const known = endsAfter.get(kind);
  if (known) return known;
  const workbook = userWorkbook();
  const list = workbook.sheet(job.list)?.id ?? '';
  const pane = await readyFor(bench, job, workbook);
  const sheet = workbook.sheet(list);
  if (sheet) happenings[kind]?.(sheet, workbook);
  await job.run(pane.app).catch(() => undefined);
  pane.close();
  const end = photographRows(workbook, list);
  endsAfter.set(kind, end);
  return end;
}

/** A pane with everything done that comes before the job, or one that was opened after it. */
async function readyFor(bench: Bench, job: Job, workbook: WorkbookApi, spawn?: () => EngineWorker): Promise<Pane> {
  if (!job.before) return bench.open(workbook, spawn);
  const pane = bench.open(workbook);
  await job.before(pane.app);
  if (!job.reopens && !spawn) return pane;
  pane.close();
  return bench.open(workbook, spawn);
}

/** Tries one fault in one job, then the job again without. */
export async function tryFault(bench: Bench, course: Course, trial: Trial): Promise<Tried> {
  const { job } = course;
  const workbook = userWorkbook();
  const list = workbook.sheet(job.list)?.id ?? '';
  const camera = moving.has(trial.kind) ? () => photographRows(workbook, list) : () => photograph(workbook);
  const end = moving.has(trial.kind) ? course.endRows : course.end;
  const pane = await readyFor(bench, job, workbook, trial.kind === 'worker killed' ? dyingWorker : undefined);
  const before = new Map([...camera(), ...(moving.has(trial.kind) ? [] : course.keptBefore)]);
  const users = new Map(before);
  const theirs = new Set<string>();
  const happening = (): void => {
    if (trial.kind === 'pane closed') pane.close();
    if (trial.kind === 'session restarted') pane.restart();
    const sheet = workbook.sheet(list);
    if (!sheet) return;
    const start = camera();
    happenings[trial.kind]?.(sheet, workbook);
    const after = camera();
    for (const path of differences(start, after)) {
      theirs.add(path);
      const line = after.get(path);
      if (line === undefined) users.delete(path);
      else users.set(path, line);
    }
    if (!workbook.sheet(list) && moving.has(trial.kind)) users.clear();
  };
  pane.setDoor(planDoor([planOf(trial, happening)]));
  const told = await answerOf(job.run(pane.app), pane, trial.kind === 'reply lost' || trial.kind === 'pane closed');
  const refused = told === 'write-remains' ? await cleanUp(pane, () => allow(trial, workbook, list)) : '';
  const isCleaned = told === 'write-remains' && refused === '';
  pane.close();
  if (refused !== '') return { trial, told, outcome: 'retry failed', detail: `clean up: ${refused}` };
  if (trial.kind === 'pane closed' && told === 'silent') await recover(bench, workbook);
  const now = moving.has(trial.kind) ? camera() : await everything(bench, job, workbook);
  const ended = { told, isCleaned, now, before, users, theirs, trial };
  let judged = judge({ ...ended, end });
  // What happened to the list at first may count as having been there before.
  if (judged.outcome !== 'held' && told === 'done' && rowsMoved.has(trial.kind))
    judged = judge({ ...ended, end: await endAfter(bench, course, trial.kind) });
  // what was kept although nobody heard of it would be kept twice
  const isKept = job.kept !== undefined && differences(end, now).length === 0;
  if (judged.outcome !== 'held' || told === 'done' || isKept || happenings[trial.kind])
    return { trial, told, ...judged };
  return { trial, told, ...(await retry(bench, course, workbook)) };
}

/** What *Clean up* in the pane does once Excel answers again; gives why it did not, if so. */
async function cleanUp({ app, setDoor }: Pane, allowing: () => () => void): Promise<string> {
  setDoor(undefined);
  const forbid = allowing();
  try {
    if (!(await app.undo())) await app.workbook.undoUnfinished();
    return '';
  } catch (error) {
    return String(error);
  } finally {
    forbid();
  }
}

/** A user who protected the list lets go of it for the time of the clean-up. */
function allow({ kind }: Trial, workbook: WorkbookApi, list: string): () => void {
  if (kind !== 'sheet protected') return () => undefined;
  const sheet = workbook.sheet(list);
  sheet?.protect(undefined, 'user');
  return () => sheet && happenings[kind]?.(sheet, workbook);
}

/** What a pane that was opened again offers: to take back what an earlier one did not finish. */
async function recover(bench: Bench, workbook: WorkbookApi): Promise<void> {
  const pane = bench.open(workbook);
  if (await pane.app.workbook.unfinishedWrite()) await pane.app.workbook.undoUnfinished();
  pane.close();
}

/** `done`, `declined`, the code of a problem, `raw …` for any other error, or `silent` where no reply can come any more. */
async function answerOf(work: Promise<'declined' | void>, pane: Pane, mayBeSilent: boolean): Promise<string> {
  const answer = work.then(
    (end) => end ?? 'done',
    (error: unknown) => (error instanceof Problem ? error.code : `raw ${String(error)}`),
  );
  if (!mayBeSilent) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Looks are counted, not time: a computation that holds the thread is one look long.
  const silence = new Promise<string>((resolve) => {
    const look = (seen: number, quiet: number): void => {
      const isSilent = pane.replyMissing && quiet >= quietLooks;
      if (isSilent && !pane.passTime()) return resolve('silent');
      const { length } = pane.requests;
      timer = setTimeout(() => look(length, length === seen && !isSilent ? quiet + 1 : 0), pace);
    };
    look(-1, 0);
  });
  const told = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return told;
}

interface Judged {
  told: string;
  /** True after *Clean up*: an undo is then done, anything else gone. */
  isCleaned: boolean;
  trial: Trial;
  now: Photograph;
  before: Photograph;
  /** As before, and as the user changed it meanwhile. */
  users: Photograph;
  /** Paths that the user changed meanwhile. */
  theirs: ReadonlySet<string>;
  /** Where the job ends without faults. */
  end: Photograph;
}

function judge({ told, isCleaned, trial, now, before, users, theirs, end }: Judged): Pick<Tried, 'outcome' | 'detail'> {
  const ours = (path: string): boolean => end.get(path) !== before.get(path) && !theirs.has(path);
  const some = (outcome: Outcome, paths: readonly string[]): Pick<Tried, 'outcome' | 'detail'> | undefined =>
    paths.length === 0 ? undefined : { outcome, detail: `${paths.length}: ${paths.slice(0, 3).join('; ')}` };
  const notPlain = !['done', 'declined', 'silent'].includes(told) && !hasText(told);
  const held = { outcome: 'held', detail: '' } as const;
  const harm = some(
    'users changed',
    lost(users, now).filter((path) => !ours(path)),
  );
  if (harm) return harm;
  if (told === 'silent' && trial.kind !== 'pane closed') return { outcome: 'no answer', detail: '' };
  if (notPlain) return { outcome: 'message not plain', detail: told };
  const isDone = told === 'done' || told === 'written-not-kept' || (isCleaned && trial.job === 'undo');
  // Without an answer, all of it may be there, or nothing.
  if (['silent', 'host-silent'].includes(told) && differences(end, now).length === 0) return held;
  if (!isDone) return some('left in part', differences(users, now)) ?? held;
  // Without its list there is no result to compare, and beside a typed value the results stand elsewhere.
  if (trial.kind === 'sheet deleted' || trial.kind === 'value typed') return held;
  const wanted = differences(end, now).filter((path) => (!theirs.has(path) || ours(path)) && !isOfBlankRow(path));
  return some('wrong result', wanted) ?? held;
}

/** A row that the user put in and left blank has no customer, and only the formats of its neighbours. */
function isOfBlankRow(path: string): boolean {
  return path.startsWith('list cell null#');
}

/** Whether a code has its sentence and its remedy. */
function hasText(code: string): boolean {
  const has = (key: string): boolean => key in en || `${key}.other` in en;
  return code !== 'internal' && has(`problem.${code}`) && has(`remedy.${code}`);
}

/** The same job again in a pane that was opened again: it must end as if nothing had been. */
async function retry(
  bench: Bench,
  { job, end }: Course,
  workbook: WorkbookApi,
): Promise<Pick<Tried, 'outcome' | 'detail'>> {
  if (job.id === 'undo') return { outcome: 'held', detail: '' };
  const pane = bench.open(workbook);
  const told = await answerOf(job.run(pane.app), pane, false);
  pane.close();
  const wrong = told === 'done' ? differences(end, await everything(bench, job, workbook)) : [told];
  return wrong.length === 0
    ? { outcome: 'held', detail: '' }
    : { outcome: 'retry failed', detail: `${wrong.length}: ${wrong.slice(0, 3).join('; ')}` };
}
