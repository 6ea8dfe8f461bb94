import type { Report, ReportColumn, Text } from '../core/report/report';
import { csvText } from '../core/export/csv';
import type { Column, Table } from '../core/table/table';
import { textWidth } from '../excel/textWidth';
import { createNumberFormat } from '../i18n/numberFormat';
import type { CommandIo } from './io';
import { plainTable, type PlainTable } from './plainTable';

/** A report as text for a terminal: headings, sentences, key figures and tables, in the order of its sheets. */
export function printedText({ sheets }: Pick<Report, 'sheets'>, { translate, locale }: CommandIo): string {
  const numbers = createNumberFormat(locale ?? 'en-US');
  const lines = sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'heading':
          return ['', underlined(translate(block.text))];
        case 'sentence':
          return [translate(block.text)];
        case 'key-figures':
          return [
            '',
            ...block.figures.map(({ label, value, style }) => `${numbers.styled(value, style)} ${translate(label)}`),
          ];
        case 'contents':
          return block.lines.map(
            ({ name, text, isMore }) =>
              `${isMore ? '  ' : ''}${translate(name)}${text === undefined ? '' : `: ${translate(text)}`}`,
          );
        case 'note':
          return ['', ...block.lines.map(({ label, value }) => `${translate(label)}: ${translate(value)}`)];
        case 'table':
        case 'heat-map': {
          const title = block.title ? [translate(block.title)] : [];
          return ['', ...title, ...aligned(plainTable(block, translate), numbers.styled)];
        }
        default:
          return [];
      }
    });
  return `${lines.join('\n').trim()}\n`;
}

/**
 * The list with the columns that are written beside it, as comma-separated values; of an analysis that writes none, the
 * first table of its report.
 */
export function printedCsv(report: Report, table: Table, { translate }: CommandIo): string {
  if (report.columns.length > 0) return listWith(report.columns, table, translate);
  const block = report.sheets
    .flatMap(({ blocks }) => blocks)
    .find(({ kind }) => kind === 'table' || kind === 'heat-map');
  if (block?.kind !== 'table' && block?.kind !== 'heat-map') return csvText([]);
  const { columns, rows } = plainTable(block, translate);
  return csvText([columns.map(({ header }) => header), ...rows]);
}

function listWith(added: readonly ReportColumn[], table: Table, translate: (text: Text) => string): string {
  const columns: Column[] = [
    ...table.columns,
    ...added.map(({ header, values }): Column => ({ ...values, name: translate(header) })),
  ];
  const rows = Array.from({ length: table.rowCount }, (_, row) => columns.map((column) => valueAt(column, row)));
  return csvText([columns.map(({ name }) => name), ...rows]);
}

function valueAt(column: Column, row: number): string | number | null {
  if (column.kind === 'text') return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
  if (column.valid[row] === 0) return null;
  const value = column.values[row];
  if (column.kind === 'boolean') return value === 1 ? 'TRUE' : 'FALSE';
  return column.kind === 'date' ? dayOrMoment(value) : value;
}

/** ISO 8601; with the time where there is one. */
function dayOrMoment(days: number): string {
  const text = new Date(Math.round(days * 86_400) * 1000).toISOString();
  return Number.isInteger(days) ? text.slice(0, 10) : text.slice(0, 19);
}

function underlined(text: string): string {
  return `${text}\n${'─'.repeat(textWidth(text))}`;
}

function aligned({ columns, rows }: PlainTable, styled: ReturnType<typeof createNumberFormat>['styled']): string[] {
  const texts = rows.map((row) =>
    row.map((value, at) => {
      if (typeof value !== 'number') return value ?? '';
      const { style } = columns[at];
      return styled(value, style === 'text' ? 'general' : style);
    }),
  );
  const all = [columns.map(({ header }) => header), ...texts];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => textWidth(row[at]))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, at) => {
        const blank = ' '.repeat(widths[at] - textWidth(text));
        return columns[at].style === 'text' ? text + blank : blank + text;
      })
      .join('  ')
      .trimEnd();
  return [line(all[0]), widths.map((width) => '─'.repeat(width)).join('  '), ...texts.map(line)];
}
