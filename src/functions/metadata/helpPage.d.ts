import type { FunctionDefinition, FunctionHelp } from './readFunctions';

export function functionBody(
  language: string,
  definition: FunctionDefinition,
  help: FunctionHelp,
  example: string,
): string;
export function functionList(
  language: string,
  metadata: { functions: FunctionDefinition[] },
  help: ReadonlyMap<string, FunctionHelp>,
): string;
