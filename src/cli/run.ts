import { catalogue, optionsJsonSchema } from '../core/analyses/catalogue';
import { Problem } from '../core/problem';
import { analyseFile } from './analyse';
import { parseCommand, type Command } from './arguments';
import { bringHomeFile } from './bringHome';
import { calculateFile } from './calculate';
import { describeProblem } from './describeProblem';
import type { CommandIo } from './io';
import { referencePage } from './reference';
import { writeSample } from './sample';

/**
 * Runs a command line in this process.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0; 2 with one line for bad input; 1 with a stack for a fault of ours
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    await carryOut(parseCommand(argv), io);
    return 0;
  } catch (error) {
    if (error instanceof Problem && error.code !== 'internal') {
      io.error(`${describeProblem(error, io.translate)}\n`);
      return 2;
    }
    io.error(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}

async function carryOut(command: Command, io: CommandIo): Promise<void> {
  switch (command.kind) {
    case 'help':
      io.out(`${io.translate({ key: 'cli.help' })}\n`);
      return;
    case 'list': {
      const list = catalogue.map((analysis) => ({
        id: analysis.id,
        place: analysis.place,
        roles: analysis.roles,
        options: optionsJsonSchema(analysis),
      }));
      io.out(`${JSON.stringify(list, null, 2)}\n`);
      return;
    }
    case 'reference':
      io.out(`${referencePage()}\n`);
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
    case 'analyse':
      await analyseFile(command.command, io);
  }
}
