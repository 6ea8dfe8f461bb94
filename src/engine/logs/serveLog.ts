import { logReport } from '../../core/analyses/understand/customers/logReport';
import { customersSchema } from '../../core/analyses/understand/customers/options';
import { problemData } from '../problemData';
import { buffersOf } from '../transfer';
import type { KeptDatabase, LogFile } from './LogDatabase';
import { understandSample } from './LogSample';
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

  return async (request, post) => {
    const { id, log, how } = request;
    try {
      const [ready, source] = await sourceOf(log);
      const { name, isWhole, head, rows } = source;
      if (request.type === 'open') {
        const { table: sample } = understandSample(name, head, rows, how);
        const beginning = [...head, ...rows.slice(0, shownRows)];
        post({ type: 'opened', id, log: { name, sample, isWhole, beginning } }, buffersOf(sample));
        return;
      }
      let told = 0;
      const options = customersSchema.parse(request.options);
      const { detail, judged } = await summariseLog(ready, source, options, how, (done) => {
        if (done - told < 0.01) return;
        told = done;
        post({ type: 'progress', id, done }, []);
      });
      const report = logReport(detail, name);
      post({ type: 'summed-up', id, customers: { report, judged } }, buffersOf(report));
    } catch (error) {
      post({ type: 'failed', id, problem: problemData(error) }, []);
    }
  };
}
