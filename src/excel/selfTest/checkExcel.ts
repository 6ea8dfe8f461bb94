import type { CallOptions, ExcelReport, ProbeResult } from '../../app/ports';
import { Problem } from '../../core/problem';
import { inExcel, stopIfCancelled, supports } from '../batch';
import { cellProbes } from './cellProbes';
import { objectProbes } from './objectProbes';
import type { Ground, Probe } from './probe';
import { addProbeSheet, removeRemains } from './probeSheet';

export const probes: readonly Probe[] = [...cellProbes, ...objectProbes];

const newestAskedFor = 30;
const rowsPerProbe = 10;

/**
 * Tries what the product relies on in the Excel at hand, on a sheet of its own which goes again whatever happens: where Excel
 * does not even let it go, the next check takes it along. Rejects with `Problem`.
 *
 * @param all each is tried once, in order
 */
export async function checkExcel(
  { signal, onProgress }: CallOptions = {},
  all: readonly Probe[] = probes,
): Promise<ExcelReport> {
  await removeRemains();
  const { sheet: sheetId, active } = await addProbeSheet();
  const results: ProbeResult[] = [];
  try {
    let row = -rowsPerProbe;
    const freshRow = (): number => (row += rowsPerProbe);
    for (const probe of all) {
      stopIfCancelled(signal);
      results.push(await tryProbe(probe, sheetId, freshRow, signal));
      onProgress?.({ step: 'checking', done: results.length / all.length });
    }
  } finally {
    await removeRemains(active);
  }
  const { host, platform, version } = Office.context.diagnostics;
  return { host: String(host), platform: String(platform), version, excelApi: newestSet(), results };
}

/** One conversation for each, so that one that Excel does not answer keeps none of the others. */
async function tryProbe(
  { id, needs, expected, find }: Probe,
  sheetId: string,
  freshRow: () => number,
  signal: AbortSignal | undefined,
): Promise<ProbeResult> {
  if (needs !== undefined && !supports(needs)) return { id, outcome: 'not-supported', found: needs };
  try {
    const found = await inExcel(
      async ({ context, workbook, sync }) => {
        const sheet = workbook.worksheets.getItem(sheetId);
        const cells: Ground['cells'] = (rows, columns) => sheet.getRangeByIndexes(freshRow(), 0, rows, columns);
        return find({ context, sheet, cells, sync });
      },
      { signal },
    );
    const same = JSON.stringify(found) === JSON.stringify(expected);
    return { id, outcome: same ? 'passes' : 'differs', found: same ? '' : (JSON.stringify(found) ?? '').slice(0, 80) };
  } catch (error) {
    return { id, outcome: 'refused', found: codeOf(error) };
  }
}

/** Excel's code where there is one; no words, since those may quote a cell. */
function codeOf(error: unknown): string {
  if (!(error instanceof Problem)) return 'error';
  const { code } = error.params;
  return typeof code === 'string' ? code : error.code;
}

/** The newest ExcelApi set that this Excel says it has. */
function newestSet(): string {
  let newest = 0;
  for (let minor = 1; minor <= newestAskedFor; minor += 1) if (supports(`1.${minor}`)) newest = minor;
  return `1.${newest}`;
}
