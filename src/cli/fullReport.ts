import path from 'node:path';
import type { FullReportResult } from '../app/fullReport/fullReport';
import type { Translate } from '../app/ports';
import { findAnalysis } from '../core/analyses/catalogue';
import type { Table } from '../core/table/table';
import { saveXlsx } from '../workbench/files/saveXlsx';
import type { AllCommand } from './arguments';
import { inExcel } from './excelSession';
import { writeBytes } from './files';
import type { CommandIo } from './io';
import { openInputs, readingOf } from './openInputs';
import { readLog } from './readLog';
import { sayAssumedShape } from './sayAssumedShape';
import { sayQuestions } from './sayQuestions';
import { sayWarning } from './sayWarning';
import { sourceOf } from './sourceOf';
import { writeResults } from './writeResults';

/** `all`: the whole standard report of a list in one workbook, its contents in front. Throws `Problem`. */
export async function writeFullReport(command: AllCommand, io: CommandIo): Promise<void> {
  const { translate } = io;
  const contactLog = command.contacts === undefined ? undefined : await readLog(command.contacts, io);
  const { workbook, range, findings } = await openInputs(command, io);
  const { table, made } = await inExcel(workbook, io, async (app) => {
    const request = { source: sourceOf(workbook, range), shape: command.shape, reading: readingOf(command) };
    const read = await app.readSource({ ...request, filteredRows: 'include' });
    const list = { ...read, findings: [...findings, ...read.findings], ...(contactLog ? { contactLog } : {}) };
    sayQuestions(list.findings, io);
    sayAssumedShape(list.recognition, io);
    return { table: list, made: await app.fullReport({ table: list, overwrite: 'ask' }) };
  });
  const json = fullReportJson(command.inputs[0], table, made, translate);
  const { report } = made;
  // on a screen the first page is enough: every other one can be asked for by its analysis
  const shown = command.format === 'csv' ? report : { ...report, sheets: report.sheets.slice(0, 1) };
  await writeResults(command, { table: made.list, report: shown, json }, false, io);
  if (command.output === undefined) return;
  // the report in front, the lists behind it
  made.written.sheets.forEach(({ sheet: name }, position) => {
    const sheet = workbook.sheet(name);
    if (!sheet) return;
    workbook.moveSheet(sheet.id, position, 'file');
    if (position === 0) workbook.activeSheetId = sheet.id;
  });
  await writeBytes(command.output, await saveXlsx(workbook, (warning) => sayWarning(warning, io)));
}

/** What every analysis found, unrounded, and which do not fit the list, with the reason. */
function fullReportJson(
  file: string,
  { origin, recognition, findings }: Table,
  { parts, left, written }: FullReportResult,
  translate: Translate,
): object {
  return {
    analysis: 'all',
    source: { file: path.basename(file), sheet: origin.sheet, address: origin.address },
    shape: recognition?.shape,
    findings,
    sheets: written.sheets.map(({ sheet }) => sheet),
    analyses: parts.map(({ analysis, report }) => ({
      analysis,
      warnings: report.warnings.map(translate),
      ...findAnalysis(analysis).json(report.detail),
    })),
    left: left.map(({ analysis, code, place, reason }) => ({ analysis, code, ...place, reason })),
  };
}
