import { withReferences } from './moveReferences';
import type { PackageEditor } from './packageEditor';
import type { PackageReader } from './packageReader';

/**
 * Charts on sheets of their own, which the workbook does not hold: they follow the cells that they show.
 *
 * @param workbook path of the workbook's part
 */
export function editChartSheets(
  editor: PackageEditor,
  files: PackageReader,
  workbook: string,
  follow: (reference: string) => string,
): void {
  const linked = (from: string, type: string): string[] =>
    files.relationships(from).flatMap((link) => (link.type === type ? [link.path] : []));
  const charts = linked(workbook, 'chartsheet')
    .flatMap((sheet) => linked(sheet, 'drawing'))
    .flatMap((drawing) => linked(drawing, 'chart'));
  for (const part of charts) {
    const xml = files.text(part);
    if (xml === undefined) continue;
    const edited = withReferences(xml, follow);
    if (edited !== xml) editor.replace(part, edited);
  }
}
