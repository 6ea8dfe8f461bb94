import { findAnalysis } from '../core/analyses/catalogue';
import type { CustomersDetail } from '../core/analyses/understand/customers/detail';
import { Problem, type Place } from '../core/problem';
import type { Table } from '../core/table/table';
import { analyse, type WritingParts } from './analyse';
import type { AppParts } from './parts';
import type { CallOptions, WorkbookPort, WriteResult } from './ports';
import { surroundingsOf } from './readList';
import { readSource } from './readSource';

const id = 'customers';

export interface CustomerListJob {
  /** Orders or order lines. */
  table: Table;
  /** Left out: what fits the list. */
  options?: unknown;
  overwrite: 'ask' | 'replace';
}

export interface CustomerListResult {
  /** The list as it was written, read and understood. */
  customers: Table;
  detail: CustomersDetail;
  written: WriteResult;
}

/**
 * From orders to customers: writes a sheet with one row per customer, a real table, and reads it for the analyses of
 * customers. Made again from the same place it updates its own sheet. Rejects with `Problem`; the workbook then stands as
 * before.
 */
export async function makeCustomerList(
  parts: WritingParts & Pick<AppParts, 'translate'>,
  { table, options, overwrite }: CustomerListJob,
  call: CallOptions = {},
): Promise<CustomerListResult> {
  const { translate } = parts;
  const { sheet, address, tableName } = table.origin;
  const { report, written } = await analyse<CustomersDetail>(
    parts,
    {
      ...{ analysis: id, table, overwrite },
      options: options ?? findAnalysis(id).defaults(table, (key) => translate({ key })),
      runId: `${id} ${tableName ?? `${sheet}!${address.replace(/\d+/g, '')}`}`,
      name: translate({ key: 'customers.sheet.customers' }),
      ...{ liveFormulas: false, writeColumns: false, writeSheets: true },
    },
    call,
  );
  const customers = await readWrittenList(parts, written, call);
  return {
    customers: { ...customers, ...surroundingsOf({ ...table, written: undefined }) },
    detail: report.detail,
    written,
  };
}

/** The customers as they stand on the sheet now. Rejects with `Problem`; the workbook then stands as before. */
export function readWrittenList(
  parts: Pick<AppParts, 'workbook' | 'engine'>,
  { sheets: [list] }: WriteResult,
  call: CallOptions,
): Promise<Table> {
  const source = { sheet: list.sheet, address: list.tables[0] };
  const request = { source, filteredRows: 'include', shape: 'customers' } as const;
  return orUndone(parts.workbook, source, () => readSource(parts, request, call));
}

/** A list that cannot be read is of no use: its sheet goes, or is as before. What went wrong at first is what is told. */
async function orUndone<T>(workbook: WorkbookPort, place: Place, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    try {
      await workbook.undoWrite();
    } catch (refusal) {
      if (!(error instanceof Problem && refusal instanceof Problem)) throw error;
      const params = { cause: error.code, refused: refusal.code, places: place.sheet ?? '' };
      throw new Problem('write-remains', place, params);
    }
    throw error;
  }
}
