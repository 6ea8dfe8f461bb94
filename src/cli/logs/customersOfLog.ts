import path from 'node:path';
import { customersDefaults } from '../../core/analyses/understand/customers/defaults';
import type { CustomersDetail } from '../../core/analyses/understand/customers/detail';
import { customersSheets, customersWarnings } from '../../core/analyses/understand/customers/report';
import { findAnalysis } from '../../core/analyses/catalogue';
import { parseOptions } from '../../core/analyses/entry';
import { customersSchema } from '../../core/analyses/understand/customers/options';
import { Problem } from '../../core/problem';
import { csvText } from '../../core/export/csv';
import { dayText } from '../../core/orders/timeUnit';
import type { TableBlock } from '../../core/report/report';
import { understandSample } from '../../engine/logs/LogSample';
import { openLogSource } from '../../engine/logs/LogSource';
import { summariseLog } from '../../engine/logs/summariseLog';
import type { LogCommand } from '../arguments';
import { readOptions, writeBytes } from '../files';
import type { CommandIo } from '../io';
import { readingOf } from '../openInputs';
import { sayQuestions } from '../sayQuestions';
import { nativeDatabase, nativePackage } from './nativeDatabase';
import { nodeFile } from './nodeFile';
import { wasmOnDisk } from './wasmOnDisk';

/** What DuckDB may use; beside it stand the customers. */
const memory = '2500MB';

/** Makes the customer list of logs that may be larger than a sheet, from disk, as comma-separated values. Throws `Problem`. */
export async function customersOfLog(command: LogCommand, io: CommandIo): Promise<void> {
  const { translate, error } = io;
  if (path.extname(command.output).toLowerCase() !== '.csv') {
    throw new Problem('arguments-invalid', { option: `--output ${command.output}` }, { choices: '.csv' });
  }
  // every order would count twice
  const twice = command.inputs.find((file, index) => command.inputs.indexOf(file) !== index);
  if (twice !== undefined) throw new Problem('arguments-invalid', { option: `--input ${twice}` });
  const files = await Promise.all(command.inputs.map(nodeFile));
  const given = await readOptions(command.options);
  const engine = (await nativeDatabase(memory)) ?? (await wasmOnDisk());
  if (!engine) throw new Problem('log-engine-missing', {}, { command: `npm install ${nativePackage}` });
  const { database, close } = engine;
  try {
    const source = await openLogSource(database, files);
    const how = { reading: readingOf(command) };
    const sample = understandSample(source.name, source.head, source.rows, how);
    const { table } = sample;
    sayQuestions(table.findings, io);
    const analysis = findAnalysis('customers');
    const options =
      given === undefined ? customersDefaults(table) : customersSchema.parse(parseOptions(analysis, given));
    const { detail, judged } = await summariseLog(database, source, options, sample, how);
    for (const warning of customersWarnings(detail)) error(`${translate(warning)}\n`);
    const params = { count: detail.ids.length, rows: detail.rows, judged };
    error(`${translate({ key: 'log.made', params })}\n`);
    await writeBytes(command.output, csvOf(detail, source.name, translate));
  } finally {
    await close();
  }
}

/** The list as the sheet would have it; days as yyyy-mm-dd. */
function csvOf(detail: CustomersDetail, name: string, translate: CommandIo['translate']): string {
  const list = customersSheets(detail, name)[0].blocks[0] as TableBlock;
  const cell = (value: TableBlock['rows'][number][number], column: number): string | number | null => {
    if (value === null) return null;
    if (typeof value === 'number') return list.columns[column].style === 'date' ? dayText(value) : value;
    return 'value' in value ? value.value : translate(value);
  };
  return csvText([list.columns.map(({ header }) => translate(header)), ...list.rows.map((row) => row.map(cell))]);
}
