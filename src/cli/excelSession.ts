import { createApp, type App } from '../app/app';
import { createEngine } from '../engine/client';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { spokenIn } from '../i18n/spoken';
import { createNodeCalculator } from '../workbench/formulas/nodeCalculator';
import { startOfficeInNode } from '../workbench/protocol/nodeHost';
import type { WorkbookApi } from '../workbench/workbook/api';
import type { CommandIo } from './io';
import { sayLeft } from './sayLeft';
import { worksheetFunctionsInFiles } from './worksheetFunctions';

/** Runs work on a workbook behind the real Office.js, with its formulas calculated, and closes Office.js again. */
export async function inExcel<T>(workbook: WorkbookApi, io: CommandIo, work: (app: App) => Promise<T>): Promise<T> {
  const { translate } = io;
  const calculator = createNodeCalculator(workbook, worksheetFunctionsInFiles);
  workbook.calculator = calculator;
  // Formulas without a value get one, as in Excel, and those that are calculated otherwise here are found.
  await calculator.calculate();
  const office = await startOfficeInNode(workbook, {});
  const engine = createEngine();
  try {
    const now = (): Date => new Date();
    const app = createApp({
      workbook: createExcelWorkbook({ translate, now }),
      engine,
      translate,
      language: spokenIn(io.locale ?? 'en-US').tag,
      now,
      newId: () => crypto.randomUUID(),
    });
    const result = await work(app);
    sayLeft(workbook, calculator, io);
    return result;
  } finally {
    engine.dispose();
    office.close();
  }
}
