import { saveXlsx } from '../workbench/files/saveXlsx';
import { createNodeCalculator } from '../workbench/formulas/nodeCalculator';
import type { CalculateCommand } from './arguments';
import { writeBytes } from './files';
import type { CommandIo } from './io';
import { openFile } from './openFile';
import { sayLeft } from './sayLeft';
import { sayWarning } from './sayWarning';
import { worksheetFunctionsInFiles } from './worksheetFunctions';

/** Calculates every formula of a workbook, worksheet functions included, and saves it. Throws `Problem`. */
export async function calculateFile({ input, output }: CalculateCommand, io: CommandIo): Promise<void> {
  const workbook = await openFile(input, io);
  const calculator = createNodeCalculator(workbook, worksheetFunctionsInFiles);
  await calculator.calculate();
  await writeBytes(output, await saveXlsx(workbook, (warning) => sayWarning(warning, io)));
  sayLeft(workbook, calculator, io);
}
