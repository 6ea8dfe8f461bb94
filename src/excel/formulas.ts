import { Problem } from '../core/problem';
import type { FormulaPart } from '../core/report/report';
import { columnLetters } from '../core/table/a1';
import { areaAddress, quotedSheet, type Area } from './address';

/** Where the things that formulas speak of stand on the sheets. */
export interface FormulaPlaces {
  /** Source column name → sheet column. */
  sources: ReadonlyMap<string, number>;
  /** Output column id → sheet column. */
  outputs: ReadonlyMap<string, number>;
  /** First and last data row. */
  firstRow: number;
  lastRow: number;
  /** Parameter id → its cells. */
  parameters: ReadonlyMap<string, { sheet: string; area: Area }>;
}

/**
 * Turns a formula's parts into a function from sheet row to formula text (A1, English names, as Excel's API takes it).
 * Throws `Problem('internal')` if a part names something that was not written.
 */
export function formulaText(parts: FormulaPart[], places: FormulaPlaces): (row: number) => string {
  const pieces = parts.map((part) => pieceOf(part, places));
  return (row) => {
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : `${piece.letters}${row + 1}`)).join('');
    return text.startsWith('=') ? text : `=${text}`;
  };
}

/** Fixed text, or the column of which the same row is meant. */
type Piece = string | { letters: string };

function pieceOf(part: FormulaPart, places: FormulaPlaces): Piece {
  if (typeof part === 'string') return part;
  if ('source' in part) return { letters: columnLetters(found(places.sources, part.source)) };
  if ('sourceRange' in part) return dataRange(found(places.sources, part.sourceRange), places);
  if ('output' in part) return { letters: columnLetters(found(places.outputs, part.output)) };
  if ('outputRange' in part) return dataRange(found(places.outputs, part.outputRange), places);
  const { sheet, area } = found(places.parameters, part.parameter);
  return `${quotedSheet(sheet)}!${areaAddress(area, true)}`;
}

function dataRange(column: number, { firstRow, lastRow }: FormulaPlaces): string {
  return areaAddress({ row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 }, true);
}

function found<T>(known: ReadonlyMap<string, T>, name: string): T {
  const place = known.get(name);
  if (place === undefined) throw new Problem('internal', {}, { message: `formula part ${name}` });
  return place;
}
