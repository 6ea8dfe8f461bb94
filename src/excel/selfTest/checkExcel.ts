import { officeCode } from '../errors';
import { inExcel, supports } from '../batch';
import { cellProbes } from './cellProbes';
import { objectProbes } from './objectProbes';
import type { Ground, Probe } from './probe';

export const probes: readonly Probe[] = [...cellProbes, ...objectProbes];

/** How one probe ended. Nothing of the user's cells is in it: probes read only what they wrote. */
export interface ProbeResult {
  id: string;
  outcome: 'passes' | 'differs' | 'refused' | 'not-supported';
  /** What was found, or Excel's code; short. */
  found: string;
}

export interface ExcelReport {
  /** Platform and version as Office tells them, and the newest requirement set. */
  host: string;
  platform: string;
  version: string;
  excelApi: string;
  results: ProbeResult[];
}

const newestAskedFor = 30;
const rowsPerProbe = 10;

/**
 * Tries what the product relies on in the Excel at hand, on a sheet of its own which goes again whatever happens. Rejects with
 * `Problem` where not even the sheet can be added.
 */
export async function checkExcel(all: readonly Probe[] = probes): Promise<ExcelReport> {
  const results = await inExcel(async ({ context, workbook }) => {
    const before = workbook.worksheets.getActiveWorksheet();
    const sheet = workbook.worksheets.add();
    sheet.load('id');
    await context.sync();
    const found: ProbeResult[] = [];
    let row = 0;
    const cells = (rows: number, columns: number): Excel.Range => {
      const range = sheet.getRangeByIndexes(row, 0, rows, columns);
      row += rowsPerProbe;
      return range;
    };
    try {
      for (const probe of all) found.push(await tryProbe(probe, { context, sheet, cells }));
    } finally {
      before.activate();
      sheet.delete();
      await context.sync();
    }
    return found;
  });
  const { host, platform, version } = Office.context.diagnostics;
  return { host: String(host), platform: String(platform), version, excelApi: newestSet(), results };
}

async function tryProbe({ id, needs, expected, find }: Probe, ground: Ground): Promise<ProbeResult> {
  if (needs !== undefined && !supports(needs)) return { id, outcome: 'not-supported', found: needs };
  try {
    const found = await find(ground);
    const same = JSON.stringify(found) === JSON.stringify(expected);
    return { id, outcome: same ? 'passes' : 'differs', found: same ? '' : (JSON.stringify(found) ?? '').slice(0, 80) };
  } catch (error) {
    return { id, outcome: 'refused', found: officeCode(error) ?? (error instanceof Error ? error.name : 'error') };
  }
}

/** The newest ExcelApi set that this Excel says it has. */
function newestSet(): string {
  let newest = 0;
  for (let minor = 1; minor <= newestAskedFor; minor += 1) if (supports(`1.${minor}`)) newest = minor;
  return `1.${newest}`;
}

/** The report as text to be copied: a line per probe, without any words of a language. */
export function reportText({ host, platform, version, excelApi, results }: ExcelReport): string {
  const head = `${host} ${platform} ${version} ExcelApi ${excelApi}`;
  return [head, ...results.map(({ id, outcome, found }) => `${id}\t${outcome}\t${found}`.trimEnd())].join('\n');
}
