import { Problem } from '../core/problem';
import { recognise } from '../core/shape/recognise';
import { parseAddress, rectangleAddress } from '../core/table/a1';
import type { Shape } from '../core/table/table';
import { understandTable } from '../core/table/understandTable';
import type { SheetArea, WorkbookPort } from './ports';

/** Rows that are looked at to tell what a list is. */
const fewRows = 300;

/** A list on another sheet. */
export interface ListElsewhere extends SheetArea {
  shape: Shape;
  /** Rows below the header. */
  rows: number;
}

/** The lists of the workbook whose rows are of these shapes, on other sheets than the given one; by their first rows. */
export async function listsElsewhere(
  workbook: WorkbookPort,
  { shapes, except }: { shapes: readonly Shape[]; except: string },
): Promise<ListElsewhere[]> {
  const areas = (await workbook.areas()).filter(({ sheet }) => sheet !== except);
  const found: ListElsewhere[] = [];
  for (const area of areas) {
    const { rows } = parseAddress(area.address) ?? { rows: 0 };
    const shape = rows > 1 ? await shapeOf(workbook, area) : undefined;
    if (shape !== undefined && shapes.includes(shape)) found.push({ ...area, shape, rows: rows - 1 });
  }
  return found;
}

/** What the rows of an area are; `undefined` where it is no list. */
async function shapeOf(workbook: WorkbookPort, { sheet, address }: SheetArea): Promise<Shape | undefined> {
  const area = parseAddress(address);
  if (!area) return undefined;
  const top = rectangleAddress({ ...area, rows: Math.min(area.rows, fewRows) });
  try {
    const cells = await workbook.read({ source: { sheet, address: top }, filteredRows: 'include' });
    const { shape, isSure } = recognise(understandTable(cells));
    return isSure ? shape : undefined;
  } catch (error) {
    // a sheet of notes is no list, and no reason to say anything
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
