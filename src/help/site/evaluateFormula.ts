import type { SampleSheet } from '../../core/sample/sampleWorkbook';
import { parseAddress } from '../../core/table/a1';
import { callWorksheetFunction } from '../../functions/catalogue';
import type { FunctionDefinition } from '../../functions/metadata/readFunctions';

type Cells = readonly (readonly unknown[])[];

/**
 * What a formula with one worksheet function gives in the sample workbook, as rows of cells. Arguments are numbers, texts,
 * arrays in braces and ranges. Throws `Error` for a formula that is written wrongly, and what the function throws.
 *
 * @param formula such as `GINI(Customers!E2:E601)`
 */
export async function evaluateFormula(
  formula: string,
  { id, parameters }: FunctionDefinition,
  sheets: readonly SampleSheet[],
): Promise<Cells> {
  const parts = /^([A-Z]+)\((.*)\)$/.exec(formula);
  if (parts?.[1] !== id) throw new Error(`No call of a function: ${formula}`);
  const args = splitOutside(parts[2], ',').map((text, at) => {
    const given = argument(text.trim(), sheets);
    // a single value for a range arrives as a range of one cell
    return parameters[at]?.dimensionality === 'matrix' && !Array.isArray(given) ? [[given]] : given;
  });
  const result: unknown = await callWorksheetFunction(id, args);
  return Array.isArray(result) ? (result as Cells) : [[result]];
}

function argument(text: string, sheets: readonly SampleSheet[]): unknown {
  if (text.startsWith('{'))
    return text
      .slice(1, -1)
      .split(';')
      .map((row) => row.split(',').map(literal));
  return text.includes('!') ? range(text, sheets) : literal(text);
}

function literal(text: string): number | string {
  if (text.startsWith('"')) return text.slice(1, -1);
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`No number: ${text}`);
  return value;
}

function range(text: string, sheets: readonly SampleSheet[]): unknown[][] {
  const [name, address] = text.split('!');
  const sheet = sheets.find((each) => each.name === name);
  const place = parseAddress(address);
  if (!sheet || !place) throw new Error(`No range of the sample: ${text}`);
  const { row, column, rows, columns } = place;
  return sheet.rows.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
}

/** Splits at a sign that stands neither in braces nor in quotes. */
function splitOutside(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && letter === '{') depth++;
    if (!isQuoted && letter === '}') depth--;
    if (letter === sign && depth === 0 && !isQuoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
