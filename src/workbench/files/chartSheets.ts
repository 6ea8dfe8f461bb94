import type { WorkbookApi } from '../workbook/api';
import type { Warn } from './fileWarning';
import type { Reading } from './openXlsx';
import type { PackageReader } from './packageReader';
import { scanXml } from './scanXml';

/**
 * Warns of charts on sheets of their own, which the workbook does not hold and saves as they were: they show the cells that
 * they showed, also where these have been moved, or where their sheet is called otherwise now.
 *
 * @param moved ids of sheets whose cells have been moved
 */
export function checkChartSheets(
  files: PackageReader,
  before: Reading,
  { now, moved }: { now: WorkbookApi; moved: ReadonlySet<string> },
  warn: Warn,
): void {
  const others = before.workbook.sheets.filter(({ id, name }) => moved.has(id) || now.sheet(id)?.name !== name);
  if (others.length === 0) return;
  const shown = shownSheets(files, before.path);
  for (const { name } of others)
    if (shown.has(name.toLowerCase())) warn({ code: 'places-not-moved', sheet: name, what: 'chartsheet' });
}

/** Names of the sheets, in lower case, whose cells charts on sheets of their own show. */
function shownSheets(files: PackageReader, workbook: string): Set<string> {
  const linked = (from: string, type: string): string[] =>
    files.relationships(from).flatMap((link) => (link.type === type ? [link.path] : []));
  const charts = linked(workbook, 'chartsheet')
    .flatMap((sheet) => linked(sheet, 'drawing'))
    .flatMap((drawing) => linked(drawing, 'chart'));
  const found = new Set<string>();
  for (const part of charts) {
    let text = '';
    scanXml(files.text(part) ?? '', {
      open: () => (text = ''),
      text: (more) => (text += more),
      close(name) {
        const sheet = name === 'f' ? /^(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(text) : null;
        if (sheet) found.add((sheet[1]?.replaceAll("''", "'") ?? sheet[2]).toLowerCase());
      },
    });
  }
  return found;
}
