/** The errors that this workbook knows, as cells show them. */
const errorNames = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;
export type ErrorName = (typeof errorNames)[number];

const known: ReadonlySet<string> = new Set(errorNames);

/** True for the name of an error, in capitals. */
export function isErrorName(text: string): text is ErrorName {
  return known.has(text);
}
