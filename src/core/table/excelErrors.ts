/** Excel's errors under their English names, as Office.js and files give them. */
export const excelErrors = [
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#BLOCKED!',
  '#FIELD!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
] as const;
export type ExcelErrorName = (typeof excelErrors)[number];
