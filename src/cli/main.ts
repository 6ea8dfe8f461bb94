import { catalogue, optionsJsonSchema } from '../core/analyses/catalogue';
import { Problem } from '../core/problem';
import { createTranslate } from '../i18n/translate';
import { saveXlsx } from '../workbench/files/saveXlsx';
import { createWorkbook } from '../workbench/workbook/Workbook';
import { analyseFile, inExcel } from './analyse';
import { parseCommand } from './arguments';
import { calculateFile } from './calculate';
import { describeProblem } from './describeProblem';
import { writeBytes } from './files';
import { referencePage } from './reference';

const translate = createTranslate(process.env.LANG?.startsWith('de') ? 'de-DE' : 'en-US');

/** Exit code 0; 2 with one line for bad input; anything else is a fault of ours and ends with its stack. */
async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      process.stdout.write(`${translate({ key: 'cli.help' })}\n`);
      return;
    case 'list': {
      const list = catalogue.map((analysis) => ({
        id: analysis.id,
        place: analysis.place,
        roles: analysis.roles,
        options: optionsJsonSchema(analysis),
      }));
      process.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
      return;
    }
    case 'reference':
      process.stdout.write(`${referencePage()}\n`);
      return;
    case 'sample':
      await writeSample(command.output);
      return;
    case 'calculate':
      await calculateFile(command.command, translate);
      return;
    case 'analyse':
      await analyseFile(command.command, translate);
  }
}

/** A workbook that holds just the sample. */
async function writeSample(output: string): Promise<void> {
  const workbook = createWorkbook({ fileName: 'Sample.xlsx' });
  const [empty] = workbook.sheets;
  await inExcel(workbook, translate, (app) => app.openSample());
  workbook.removeSheet(empty.id, 'file');
  await writeBytes(output, await saveXlsx(workbook));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof Problem && error.code !== 'internal') {
      process.stderr.write(`${describeProblem(error, translate)}\n`);
      process.exit(2);
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
