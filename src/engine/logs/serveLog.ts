import { logReport } from '../../core/analyses/understand/customers/logReport';
import { customersSchema } from '../../core/analyses/understand/customers/options';
import { problemData } from '../problemData';
import { buffersOf, copyForTransfer } from '../transfer';
import type { Understanding } from '../understandSource';
import type { KeptDatabase, LogFile } from './LogDatabase';
import { understandSample, type LogSample } from './LogSample';
import { openLogSource, type LogSource } from './LogSource';
import type { GivenLog, LogRequest, LogResponse } from './protocol';
import { summariseLog } from './summariseLog';

/** Rows of the beginning that are shown. */
const shownRows = 6;

type Post = (response: LogResponse, transfer: ArrayBuffer[]) => void;

/**
 * Answers requests about logs; the last log that was opened is kept open. Progress is told at most once per percent.
 *
 * @param database is made at the first request
 */
export function createLogServer(
  database: () => Promise<KeptDatabase>,
  fileOf: (file: File) => LogFile,
): (request: LogRequest, post: Post) => Promise<void> {
  let made: Promise<KeptDatabase> | undefined;
  let open: { key: string; source: LogSource } | undefined;
  let seen: { source: LogSource; how: string; sample: LogSample } | undefined;

  const sourceOf = async ({ key, files }: GivenLog): Promise<[KeptDatabase, LogSource]> => {
    made ??= database();
    const ready = await made;
    if (open?.key !== key) {
      if (open) await ready.forget();
      open = undefined;
      open = { key, source: await openLogSource(ready, files.map(fileOf)) };
    }
    return [ready, open.source];
  };

  /** The sample that was shown is the one that is summed up by. */
  const sampleOf = (source: LogSource, how: Understanding): LogSample => {
    const said = JSON.stringify(how);
    if (seen?.source !== source || seen.how !== said) {
      seen = { source, how: said, sample: understandSample(source.name, source.head, source.rows, how) };
    }
    return seen.sample;
  };

  return async (request, post) => {
    const { id, log, how } = request;
    try {
      const [ready, source] = await sourceOf(log);
      const { name, isWhole, head, rows } = source;
      if (request.type === 'open') {
        const sample = copyForTransfer(sampleOf(source, how).table);
        const beginning = [...head, ...rows.slice(0, shownRows)];
        post({ type: 'opened', id, log: { name, sample, isWhole, beginning } }, buffersOf(sample));
        return;
      }
      let told = 0;
      const options = customersSchema.parse(request.options);
      const { detail, judged } = await summariseLog(ready, source, options, sampleOf(source, how), how, (done) => {
        if (done - told < 0.01) return;
        told = done;
        post({ type: 'progress', id, done }, []);
      });
      const report = logReport(detail, name);
      post({ type: 'summed-up', id, customers: { report, judged } }, buffersOf(report));
    } catch (error) {
      const problem = problemData(error);
      // what could not be loaded, or has no memory left, is made anew with the next request
      if (problem.code === 'part-missing' || problem.code === 'log-memory') {
        made = undefined;
        open = undefined;
        seen = undefined;
      }
      post({ type: 'failed', id, problem }, []);
    }
  };
}
