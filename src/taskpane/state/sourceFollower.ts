import type { App, ListElsewhere } from '../../app/app';
import type { CallOptions, ChangedPlace, ReadRequest, SelectionInfo, SourceReference } from '../../app/ports';
import { Problem } from '../../core/problem';
import type { Place, ProblemCode } from '../../core/problem';
import type { Column, Shape, Table, TextColumn } from '../../core/table/table';
import { loadedAnalysis, recogniseAs } from '../analysis/loaded';
import { asProblem } from './asProblem';
import type { PaneSurroundings } from './surroundings';
import type { PaneState, PaneStore, Task } from './paneState';
import { runWriteTask } from './writeTask';
import { areaOf, meaningOf, touchesSource } from './sourceArea';

/** Follows the selection and the data of the workbook. */
export interface SourceFollower {
  readFirst(remembered: SourceReference | undefined): Promise<void>;
  readAgain(source?: SourceReference): Promise<void>;
  selectionChanged(selection: SelectionInfo): void;
  dataChanged(place: ChangedPlace): void;
  /** Changes of cells cannot be heard: the list is read again before every write. */
  cannotHear(): void;
  /**
   * Waits until the list in sight is the workbook's: reads it again where it changed, or is just being read. Throws
   * `Problem` where it cannot be read, and `cancelled`.
   */
  settle(call: CallOptions): Promise<void>;
  /** Reads what changed while something was written. */
  catchUp(): void;
  /** Sees what was written beside the list just now. */
  refreshWritten(): Promise<void>;
  togglePin(): Promise<void>;
  setFilteredRows(filteredRows: ReadRequest['filteredRows']): Promise<void>;
  /** Says what a row of the list is; it is remembered for the list. */
  setShape(shape: Shape): void;
  /** Lists on other sheets whose rows are of these shapes. */
  listsElsewhere(shapes: readonly Shape[], sheet: string): Promise<readonly ListElsewhere[]>;
  /** Shows the workbook's contact log, or adds one. */
  openContactLog(): Promise<void>;
  /** Goes on with another list of the workbook. */
  chooseList(source: SourceReference): Promise<void>;
  /** Makes the customer list of the orders in sight, and goes on there. */
  makeCustomerList(overwrite?: 'ask' | 'replace'): Promise<void>;
  useSample(): Promise<void>;
}

/** Selecting something that is no list is not an error: the pane keeps the list it has. */
const noList: readonly ProblemCode[] = ['selection-empty', 'selection-one-cell', 'no-data-rows'];
/** Rows that take long enough to say how far they are. */
const longList = 50_000;
const selectionPause = 120;
const dataPause = 400;
/** A list that changes each time it is read is not waited for any longer. */
const mostRereads = 8;

export function createSourceFollower(
  app: App,
  store: PaneStore,
  surroundings: PaneSurroundings,
  attempt: (action: () => Promise<void>) => Promise<void>,
  showTable: (table: Table) => void,
): SourceFollower {
  const { get, set } = store;
  let reading: AbortController | undefined;
  let lastWritten = -1;
  /** What users said that rows are, by list. */
  const shapesSaid = new Map<string, Shape>();
  let stopWaiting: () => void = () => undefined;
  let stopWaitingForData: () => void = () => undefined;
  /** Changes heard of the list, and how many of them the table in sight has. */
  let changes = 0;
  let changesRead = 0;
  let isDeaf = false;
  let lastRead: Promise<boolean> = Promise.resolve(false);
  let lastProblem: Problem | undefined;

  /** Reads a source, or the selection; true if a list was found. A newer call makes an older one silent. */
  const read = (source?: SourceReference): Promise<boolean> => {
    lastRead = readNow(source);
    return lastRead;
  };

  const readNow = async (source?: SourceReference): Promise<boolean> => {
    reading?.abort();
    const own = new AbortController();
    reading = own;
    const heard = changes;
    set({ isReading: true });
    try {
      const read = await app.readSource(
        { source, filteredRows: get().filteredRows },
        {
          signal: own.signal,
          onProgress({ done, rows = 0 }) {
            if (reading === own && rows > longList) set({ readingDone: { done, rows } });
          },
        },
      );
      if (own.signal.aborted) return false;
      const said = shapesSaid.get(listKey(read));
      const table = said === undefined ? read : { ...read, recognition: recogniseAs(read, said) };
      const { message } = get();
      if (message?.kind === 'problem' && message.ofReading) set({ message: undefined });
      changesRead = heard;
      lastProblem = undefined;
      showTable(table);
      return true;
    } catch (error) {
      if (own.signal.aborted) return false;
      const problem = asProblem(error);
      lastProblem = problem;
      const again = async (): Promise<void> => void (await read(source ?? reference()));
      if (!noList.includes(problem.code)) set({ message: { kind: 'problem', problem, ofReading: true, again } });
      return false;
    } finally {
      if (reading === own) set({ isReading: false, readingDone: undefined, phase: get().table ? 'ready' : 'empty' });
    }
  };

  const showCustomer = (selection: SelectionInfo): boolean => {
    const { table } = get();
    if (!table) return false;
    const meaning = meaningOf(selection, table, writtenRight());
    if (meaning.kind === 'list') return false;
    set({ row: meaning.row });
    return true;
  };

  /** Last sheet column of what this session wrote beside the list. */
  const writtenRight = (): number => {
    const { message, table } = get();
    const columns = message?.kind === 'written' ? message.written.columns : undefined;
    if (columns && columns.sheet === table?.origin.sheet) lastWritten = areaOf(columns.address)?.right ?? -1;
    return lastWritten;
  };

  const reference = (): SourceReference | undefined => {
    const origin = get().table?.origin;
    if (!origin) return undefined;
    const { sheet, address, tableName, readId } = origin;
    return { sheet, address, tableName, readId };
  };

  const isStale = (): boolean => isDeaf || changesRead !== changes;

  /** Whether a sheet holds the contact log of the list in sight; one that is empty yet is known by its name. */
  const isLog = (sheet: string | undefined): boolean => {
    const { table } = get();
    if (!table || sheet === undefined || sheet === table.origin.sheet) return false;
    return sheet === table.contactLog?.sheet || sheet === surroundings.translate({ key: 'contactLog.sheet.name' });
  };

  const follow = async (selection: SelectionInfo): Promise<void> => {
    // who writes into the log goes on with the customers it is about
    if (selection.isOwnReport || isLog(selection.sheet)) return;
    if (showCustomer(selection) || get().isPinned || get().task) return;
    const area = areaOf(selection.address);
    const isOneCell = area !== undefined && area.top === area.bottom && area.left === area.right;
    set({ row: undefined });
    if (isOneCell && !selection.expandsToRegion && !selection.tableName) return;
    lastWritten = -1;
    if (await read()) showCustomer(selection);
  };

  const settle = async ({ signal }: CallOptions): Promise<void> => {
    if (isDeaf) changes += 1;
    const say = (step: Task['step']): void => {
      const { task } = get();
      if (task && task.step !== step) set({ task: { ...task, step, done: 0 } });
    };
    const before = get().task?.step;
    if (get().isReading || changesRead !== changes) say('reading-again');
    for (let tries = 0; tries < mostRereads; tries += 1) {
      if (get().isReading) await orCancelled(lastRead, signal);
      else if (changesRead === changes) {
        if (before) say(before);
        return;
      } else {
        stopWaitingForData();
        const found = await orCancelled(read(reference()), signal);
        if (!found && !get().isReading) throw lastProblem ?? new Problem('list-changed', place(get().table));
      }
    }
    throw new Problem('list-changed', place(get().table));
  };

  const catchUp = (): void => {
    if (isStale() && !isDeaf && !get().task && !get().isReading) void read(reference());
  };

  const makeCustomerList = async (overwrite: 'ask' | 'replace' = 'ask'): Promise<void> => {
    if (!get().table || get().task) return;
    await runWriteTask(
      store,
      async (call) => {
        await settle(call);
        const { table } = get();
        if (!table) return;
        const { customers, detail } = await app.makeCustomerList({ table, overwrite }, call);
        const { sheet, address } = customers.origin;
        set({ isPinned: false, row: undefined });
        showTable(customers);
        await app.workbook.goTo({ sheet, address });
        const text = {
          key: 'message.customersMade',
          params: { count: detail.ids.length, rows: detail.rows },
        } as const;
        set({ message: { kind: 'note', text } });
      },
      { what: 'customer-list', again: () => makeCustomerList(overwrite) },
    );
    catchUp();
  };

  return {
    async readFirst(remembered) {
      await attempt(async () => {
        const selection = await app.workbook.selection();
        set({ selection });
        if (!(await read()) && remembered && !get().message) await read(remembered);
        showCustomer(selection);
      });
      if (get().phase === 'starting') set({ phase: 'empty' });
    },
    async readAgain(source = reference()) {
      await read(source);
    },
    selectionChanged(selection) {
      stopWaiting();
      stopWaiting = surroundings.delay(selectionPause, () => {
        set({ selection });
        void attempt(() => follow(selection));
      });
    },
    dataChanged(place) {
      const { table } = get();
      if (!table || !(isLog(place.sheet) || touchesSource(place, table))) return;
      changes += 1;
      stopWaitingForData();
      stopWaitingForData = surroundings.delay(dataPause, () => {
        if (!get().task) void read(reference());
      });
    },
    cannotHear() {
      isDeaf = true;
    },
    settle,
    catchUp,
    refreshWritten: () =>
      attempt(async () => {
        const { table } = get();
        if (!table) return;
        const written = await app.readWritten(table);
        if (get().table !== table || isSameAs(written, table.written ?? [])) return;
        const next = { ...table, written };
        // what does not read it is as it would be with the new one
        const opened = Object.entries(get().opened).map(([place, analysis]) => {
          const isUntouched = analysis.madeOf?.table === table && !loadedAnalysis(analysis.id).readsWritten;
          return [place, isUntouched ? { ...analysis, madeOf: { ...analysis.madeOf, table: next } } : analysis];
        });
        set({ opened: Object.fromEntries(opened) as PaneState['opened'] });
        showTable(next);
      }),
    async togglePin() {
      const { isPinned, selection } = get();
      set({ isPinned: !isPinned });
      if (isPinned && selection) await attempt(() => follow(selection));
    },
    async setFilteredRows(filteredRows) {
      set({ filteredRows });
      await read(reference());
    },
    setShape(shape) {
      const { table } = get();
      if (!table) return;
      shapesSaid.set(listKey(table), shape);
      showTable({ ...table, recognition: recogniseAs(table, shape) });
    },
    async listsElsewhere(shapes, except) {
      let found: readonly ListElsewhere[] = [];
      await attempt(async () => {
        found = await app.listsElsewhere({ shapes, except });
      });
      return found;
    },
    openContactLog: () => attempt(() => app.openContactLog()),
    async chooseList(source) {
      set({ isPinned: false, row: undefined, message: undefined });
      await attempt(() => app.workbook.goTo(source));
      await read(source);
    },
    makeCustomerList,
    async useSample() {
      const abort = new AbortController();
      set({ task: { step: 'sample', done: 0, cancel: () => abort.abort() }, message: undefined });
      await attempt(async () => {
        await app.openSample({
          signal: abort.signal,
          onProgress: ({ done }) => {
            const { task } = get();
            if (task) set({ task: { ...task, done } });
          },
        });
      });
      set({ task: undefined });
      if (get().message?.kind === 'problem') return;
      set({ isPinned: false });
      await read();
    },
  };
}

function isSameAs(some: readonly Column[], others: readonly Column[]): boolean {
  const cells = (column: Column) => (column.kind === 'text' ? column.codes : column.values);
  return (
    some.length === others.length &&
    some.every((column, i) => {
      const other = others[i];
      if (column.name !== other.name || column.kind !== other.kind) return false;
      if (column.kind === 'text' && column.dictionary.join('\n') !== (other as TextColumn).dictionary.join('\n'))
        return false;
      const [one, two] = [cells(column), cells(other)];
      return one.length === two.length && one.every((value, row) => value === two[row]);
    })
  );
}

/** What is waited for, unless the user gives up first. */
function orCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Problem('cancelled'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject);
  });
}

function place(table: Table | undefined): Place {
  return table ? { sheet: table.origin.sheet, address: table.origin.address } : {};
}

/** The same list read again has the same key, also with rows added below. */
function listKey({ origin }: Table): string {
  return origin.tableName ?? `${origin.sheet}!${origin.address.split(':')[0]}`;
}
