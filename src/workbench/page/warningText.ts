import type { FileWarning } from '../files/fileWarning';
import { texts } from './texts';

/** A warning about a file in words for the page. */
export function warningText(warning: FileWarning): string {
  const { warnings } = texts;
  switch (warning.code) {
    case 'part-unreadable':
      return warnings[warning.code](warning.part);
    case 'sheet-unreadable':
    case 'pivot-source-changed':
      return warnings[warning.code](warning.sheet);
    case 'sheet-renamed':
      return warnings[warning.code](warning.from, warning.sheet);
    case 'cells-unreadable':
      return warnings[warning.code](warning.sheet, warning.cell);
    case 'encoding-guessed':
      return warnings[warning.code](warning.encoding);
    case 'characters-unreadable':
    case 'fields-realigned':
      return warnings[warning.code](warning.count, warning.line);
    case 'places-not-moved':
      return warnings[warning.code](warning.sheet, warning.what);
    case 'chart-rewritten':
      return warnings[warning.code](warning.sheet, warning.chart);
  }
}
