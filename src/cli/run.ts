import { catalogue } from '../core/analyses/catalogue';
import { Problem } from '../core/problem';
import { createTranslate } from '../i18n/translate';
import { version } from '../../package.json';
import { analyseFile } from './analyse';
import { parseCommand, parseLanguage, type Command } from './arguments';
import { bringHomeFile } from './bringHome';
import { calculateFile } from './calculate';
import { completionScript } from './completion';
import { describedSchema } from './describedSchema';
import { describeProblem } from './describeProblem';
import { writeFullReport } from './fullReport';
import { commandHelp, generalHelp } from './help';
import type { CommandIo } from './io';
import { localeOf } from './locales';
import { customersOfLog } from './logs/customersOfLog';
import { referencePage } from './reference';
import { writeSample } from './sample';

/**
 * Runs a command line in this process.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0; 2 with one line for bad input; 1 with a stack for a fault of ours
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  let spoken = io;
  try {
    const language = parseLanguage(argv);
    const locale = language === undefined ? undefined : localeOf(language);
    if (locale !== undefined) spoken = { ...io, locale, translate: createTranslate(locale) };
    await carryOut(parseCommand(argv, io.isPiped), spoken);
    return 0;
  } catch (error) {
    if (error instanceof Problem && error.code !== 'internal') {
      io.error(`${describeProblem(error, spoken.translate)}\n`);
      return 2;
    }
    io.error(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

async function carryOut(command: Command, io: CommandIo): Promise<void> {
  switch (command.kind) {
    case 'help':
      io.out(command.of === undefined ? generalHelp(io) : commandHelp(command.of, io));
      return;
    case 'version':
      io.out(`${version}\n`);
      return;
    case 'completion':
      io.out(completionScript(command.shell));
      return;
    case 'list': {
      const list = catalogue.map((analysis) => ({
        id: analysis.id,
        place: analysis.place,
        roles: analysis.roles,
        options: describedSchema(analysis, io.translate),
      }));
      io.out(`${JSON.stringify(list, null, 2)}\n`);
      return;
    }
    case 'reference':
      io.out(`${referencePage(io.translate)}\n`);
      return;
    case 'sample':
      await writeSample(command.output, io);
      return;
    case 'calculate':
      await calculateFile(command.command, io);
      return;
    case 'bring-home':
      await bringHomeFile(command.command, io);
      return;
    case 'log':
      await customersOfLog(command.command, io);
      return;
    case 'all':
      await writeFullReport(command.command, io);
      return;
    case 'analyse':
      await analyseFile(command.command, io);
  }
}
