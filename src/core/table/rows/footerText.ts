import { isBlank } from '../header';
import type { Cell } from '../table';

const words =
  /copyright|©|\(c\) ?\d{4}|all rights reserved|confidential|vertraulich|do not distribute|(?:generated|exported|created|printed|prepared|produced) (?:by|on|at|from)|report (?:date|generated|run)|run date|as of \d|^\s*(?:source|note|notes|filters?|legend|remark)s?\s*:|rows? (?:selected|affected|returned)|\d+ (?:rows|records|entries)|end of (?:report|file|list)|page \d+ (?:of|\/)|quelle\s*:|hinweise?\s*:|stand\s*:|(?:erstellt|gedruckt|exportiert) (?:von|am)|seite \d+|\d+ (?:datensätze|zeilen)|制表|打印|导出时间|数据来源|备注：|共\s*\d+\s*[条行笔]|第\s*\d+\s*页|审核|出典|備考|источник|източник|забележка|страница \d|^\s*(?:page|seite|pagina|página|стр\.?) ?\d+\s*$|^\s*(?:fuente|fonte|nota|remarque|bemerkung|anmerkung)s?\s*:|alle angaben|ohne gewähr|excluding (?:vat|tax)|exkl\. mwst|^\s*(?:eof|-+ ?(?:end|ende|fin) ?-+)\s*$|^\s*[-–—]\s*\d+\s*[-–—]\s*$|^\s*[*†‡]+\s?\p{L}/iu;
/** No customer's name is as long. */
const longestName = 80;

/** Whether a row's first text is one of those that reports end with. */
export function isFooterText(row: readonly Cell[]): boolean {
  const text = row.find((cell) => !isBlank(cell));
  return typeof text === 'string' && (text.length > longestName || words.test(text));
}
