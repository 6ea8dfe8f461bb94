import type { ExcelReport } from '../../app/ports';
import type { RunRecord } from '../../app/runLog';

/** The report as text to be copied: a line per probe, without any words of a language. */
export function reportText({ host, platform, version, excelApi, results }: ExcelReport): string {
  const head = `${host} ${platform} ${version} ExcelApi ${excelApi}`;
  return [head, ...results.map(({ id, outcome, found }) => `${id}\t${outcome}\t${found}`.trimEnd())].join('\n');
}

/** A run as one line: when, what, how large, how long, how it ended. */
export function runText({ what, at, milliseconds, analysis, rows, columns, syncs, code }: RunRecord): string {
  const size = [
    analysis,
    rows === undefined ? undefined : `rows ${rows}`,
    columns === undefined ? undefined : `columns ${columns}`,
    syncs === undefined ? undefined : `syncs ${syncs}`,
  ];
  return [at, what, ...size.filter((part) => part !== undefined), `${milliseconds} ms`, code ?? 'done'].join('\t');
}
