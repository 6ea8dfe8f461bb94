import { Problem } from '../problem';
import type { Report, ReportColumn, Text } from '../report/report';
import { columnByName } from '../table/columns';
import { customerIds } from '../table/customerIds';
import { guessRoles } from '../table/guessRoles';
import { pickRows } from '../table/pickRows';
import type { Column, Table } from '../table/table';

/** How many ids a message names. */
const shown = 5;

/** What was joined, and what has no counterpart. */
export interface BroughtHome {
  /** Columns of ids in the list and in the result. */
  id: string;
  resultId: string;
  matched: number;
  /** Ids of the list that the result does not have, and the other way round; each once. */
  notInResult: string[];
  notInList: string[];
}

/**
 * The result of a warehouse as columns beside the list, joined by id: those that the list has not. `id` names the column of ids in
 * the list; left out: the one that names customers. The result has it under the same name, or under another that names customers.
 *
 * Throws `no-customer-column`, `column-missing`, `result-ids-twice` where the result has a customer twice,
 * `result-nothing-new`, `result-of-others` where no id is in both.
 */
export function bringHome(list: Table, result: Table, id = guessRoles(list).customer?.[0]): Report<BroughtHome> {
  if (id === undefined) throw new Problem('no-customer-column', { sheet: list.origin.sheet, option: '--id' });
  const resultId = result.columns.find(({ name }) => name === id)?.name ?? guessRoles(result).customer?.[0];
  if (resultId === undefined) throw new Problem('no-customer-column', { sheet: result.origin.sheet, option: '--id' });
  const known = new Set([resultId, ...list.columns.map(({ name }) => name)]);
  const added = result.columns.filter(({ name }) => !known.has(name));
  if (added.length === 0) throw new Problem('result-nothing-new', { sheet: result.origin.sheet });
  columnByName(list, id, '--id');
  const rowOf = rowsById(result, resultId);
  const ids = customerIds(list, id);
  const rows = Int32Array.from(ids, (one) => rowOf.get(one) ?? -1);
  const inList = new Set(ids);
  const notInResult = [...inList].filter((one) => one !== '' && !rowOf.has(one));
  const notInList = [...rowOf.keys()].filter((one) => !inList.has(one));
  const matched = rows.reduce((count, row) => count + (row < 0 ? 0 : 1), 0);
  if (matched === 0) {
    throw new Problem('result-of-others', { sheet: result.origin.sheet, column: resultId }, { ids: sample(notInList) });
  }
  return {
    analysis: 'bring-home',
    columns: added.map((column) => reportColumn(pickRows(column, rows))),
    sheets: [],
    warnings: [...said('warehouse.notInResult', notInResult), ...said('warehouse.notInList', notInList)],
    detail: { id, resultId, matched, notInResult, notInList },
  };
}

function rowsById(result: Table, id: string): Map<string, number> {
  const rowOf = new Map<string, number>();
  const twice = new Set<string>();
  customerIds(result, id).forEach((one, row) => {
    if (one === '') return;
    if (rowOf.has(one)) twice.add(one);
    else rowOf.set(one, row);
  });
  if (twice.size > 0) {
    const place = { sheet: result.origin.sheet, column: id };
    throw new Problem('result-ids-twice', place, { count: twice.size, ids: sample([...twice]) });
  }
  return rowOf;
}

function said(key: 'warehouse.notInResult' | 'warehouse.notInList', ids: readonly string[]): Text[] {
  return ids.length === 0 ? [] : [{ key, params: { count: ids.length, ids: sample(ids) } }];
}

function sample(ids: readonly string[]): string {
  return ids.slice(0, shown).join(', ') + (ids.length > shown ? ' …' : '');
}

function reportColumn(column: Column): ReportColumn {
  const head = { id: `home:${column.name}`, header: { text: column.name } };
  switch (column.kind) {
    case 'text':
      return {
        ...head,
        style: 'general',
        values: { kind: 'text', codes: column.codes, dictionary: column.dictionary },
      };
    case 'boolean': {
      const codes = Int32Array.from(column.values, (value, row) => (column.valid[row] ? value : -1));
      return { ...head, style: 'general', values: { kind: 'text', codes, dictionary: ['FALSE', 'TRUE'] } };
    }
    default: {
      const style = column.kind === 'date' ? 'date' : 'general';
      return { ...head, style, values: { kind: 'number', values: column.values, valid: column.valid } };
    }
  }
}
