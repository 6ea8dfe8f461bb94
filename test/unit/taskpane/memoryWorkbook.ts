import type { ExcelReport, SelectionInfo, WorkbookPort, WritePlan, WrittenCells } from '../../../src/app/ports';
import { Problem } from '../../../src/core/problem';
import type { Cell } from '../../../src/core/table/table';

/** The six customers of METHODS 1.2 and one whose growth is blank. */
export const customers: Cell[][] = [
  ['Customer', 'Sales', 'Margin %', 'Days to pay', 'Growth %'],
  ['A', 500, 18, 75, -5],
  ['B', 320, 30, 30, 12],
  ['C', 180, 25, 45, 30],
  ['D', 120, 10, 90, 0],
  ['E', 60, 40, 30, 25],
  ['F', 20, 35, 20, 50],
  ['G', 90, 20, 50, ''],
];

/** A workbook in memory, as the pane sees one: what is asked of it is recorded, what happens is set by the test. */
export function memoryWorkbook(rows: Cell[][] | undefined) {
  const recorded = {
    writes: [] as WritePlan[],
    wentTo: [] as { sheet: string; address: string }[],
    reads: 0,
    setAside: [] as (string | null)[],
  };
  const settings: {
    rows: Cell[][] | undefined;
    state: string | null;
    archive: Map<string, Uint8Array>;
    writeFails: Problem | undefined;
    report: ExcelReport;
    /** What stands beside the list from a write. */
    written: WrittenCells[];
  } = {
    rows,
    state: null,
    archive: new Map(),
    writeFails: undefined,
    written: [],
    report: { host: 'Excel', platform: 'PC', version: '16.0', excelApi: '1.17', results: [] },
  };
  let onSelection: (selection: SelectionInfo) => void = () => undefined;
  let onData: (place: { sheet: string; address: string }) => void = () => undefined;
  const selection: SelectionInfo = {
    ...{ sheet: 'Customers', address: 'A1:E8', rows: 8, columns: 5 },
    ...{ activeRow: 0, expandsToRegion: false },
  };
  const port: WorkbookPort = {
    selection: () => Promise.resolve(selection),
    read() {
      recorded.reads++;
      if (!settings.rows) return Promise.reject(new Problem('selection-empty', { sheet: 'Customers', address: 'A1' }));
      return Promise.resolve({
        sheet: 'Customers',
        address: 'A1:E8',
        rows: settings.rows,
        rowIndices: settings.rows.map((_, i) => i),
        columnIndices: settings.rows[0].map((_, i) => i),
        numberFormats: settings.rows[0].map(() => 'General'),
        dateSystem: 1900,
      });
    },
    areas: () => Promise.resolve([]),
    writtenColumns: () => Promise.resolve(settings.written),
    contactLog: () => Promise.resolve(undefined),
    preflight: () => Promise.resolve({ updates: [], appends: [], inTheWay: [] }),
    write(plan) {
      if (settings.writeFails && plan.overwrite === 'ask') return Promise.reject(settings.writeFails);
      recorded.writes.push(plan);
      return Promise.resolve({ columns: { sheet: 'Customers', address: 'F1:G8' }, rows: 7, syncs: 2, sheets: [] });
    },
    undoWrite: () => Promise.resolve(true),
    unfinishedWrite: () => Promise.resolve(undefined),
    undoUnfinished: () => Promise.resolve(),
    goTo(place) {
      recorded.wentTo.push(place);
      return Promise.resolve();
    },
    addSheets() {
      settings.rows = customers;
      return Promise.resolve();
    },
    loadState: () => Promise.resolve(settings.state),
    saveState(content) {
      settings.state = content;
      return Promise.resolve();
    },
    archivedNames: () => Promise.resolve([...settings.archive.keys()]),
    loadArchived: (names) => Promise.resolve(names.map((name) => settings.archive.get(name) ?? null)),
    archive(entries) {
      for (const { name, data } of entries) settings.archive.set(name, data);
      return Promise.resolve();
    },
    removeArchived(names) {
      for (const name of names) settings.archive.delete(name);
      return Promise.resolve();
    },
    removeEverything() {
      settings.state = null;
      return Promise.resolve({ sheets: 1, columns: 2, names: 3, parts: 1 });
    },
    setStateAside() {
      recorded.setAside.push(settings.state);
      return Promise.resolve();
    },
    check({ onProgress } = {}) {
      onProgress?.({ step: 'checking', done: 0.5 });
      return Promise.resolve(settings.report);
    },
    onSelectionChanged(handler) {
      onSelection = handler;
      return Promise.resolve(() => Promise.resolve());
    },
    onDataChanged(handler) {
      onData = handler;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  return {
    port,
    recorded,
    settings,
    select: (change: Partial<SelectionInfo>) => onSelection({ ...selection, ...change }),
    change: (address: string) => onData({ sheet: 'Customers', address }),
  };
}
