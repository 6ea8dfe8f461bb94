import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { busy } from '../../formulas/customFunctionCalls';
import { univerBusy } from '../../formulas/univerFunctions';
import { isErrorName } from '../../workbook/errorNames';
import type { CellValue } from '../../workbook/model';

/** A value in the grid's words. */
export function toGrid(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/** What a cell of the grid holds. */
export function fromGrid({ v, t, p }: ICellData): CellValue {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (v === univerBusy) return busy;
  if (typeof v === 'string' && isErrorName(v)) return { error: v };
  if (t === CellValueType.NUMBER && typeof v === 'string') return Number(v);
  return v;
}
