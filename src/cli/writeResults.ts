import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';
import type { ResultArguments } from './arguments';
import { writeBytes } from './files';
import type { CommandIo } from './io';
import { printedCsv, printedText } from './printedReport';

/** What a command has to tell, in every form that may be asked for. */
export interface Results {
  table: Table;
  report: Report;
  json: object;
}

/**
 * Prints on standard output what `--format` asks for, and writes the JSON file. A command that is asked for no file at
 * all prints tables. Throws `file-not-writable`.
 *
 * @param isElsewhere whether the command writes other files
 */
export async function writeResults(
  { format, json: file, output }: ResultArguments,
  { table, report, json }: Results,
  isElsewhere: boolean,
  io: CommandIo,
): Promise<void> {
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if (file !== undefined) await writeBytes(file, text);
  const isSilent = file !== undefined || output !== undefined || isElsewhere;
  switch (format ?? (isSilent ? undefined : 'table')) {
    case 'json':
      io.out(text);
      return;
    case 'csv':
      io.out(printedCsv(report, table, io));
      return;
    case 'table':
      io.out(printedText(report, io));
  }
}
