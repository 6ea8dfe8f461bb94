import type { CellValue } from '../workbook/model';
import { sentArguments, type GivenArgument, type SentArgument } from './functionArguments';
import { callKey, type CallingCell, type FunctionCalls } from './functionCalls';
import type { FunctionLibrary, FunctionMetadata } from './functionMetadata';

export interface FunctionCall {
  id: string;
  args: SentArgument[];
  cell: CallingCell;
  cancelable: boolean;
  allowErrors: boolean;
}

/** A call under way. */
export interface RunningCall {
  /** Never rejects: a function that fails gives the name of Excel's error. */
  result: Promise<CellValue | CellValue[][]>;
  cancel(): void;
}

/** What a cell shows while its function computes. */
export const busy: CellValue = { error: '#BUSY!' };
/** Characters of remembered calls; the oldest go first. */
const rememberedCharacters = 60_000_000;

function isBusy(argument: GivenArgument): boolean {
  return (
    argument.kind === 'cells' &&
    argument.values.some((row) =>
      row.some((cell) => typeof cell === 'object' && cell !== null && cell.error === '#BUSY!'),
    )
  );
}

interface Known {
  result?: CellValue | CellValue[][];
  running?: RunningCall;
  cells: Map<string, CallingCell>;
}

/**
 * Custom functions in a formula engine that calculates synchronously: a call that is not known yet shows `#BUSY!`, all
 * new calls of one calculation are started together, and when results are there the cells that wait for them are calculated
 * again. Functions are taken to be pure: the same arguments give the remembered result.
 */
export class CustomFunctionCalls implements FunctionCalls {
  private readonly known = new Map<string, Known>();
  /** Calls that a cell waits for, as its last calculation asked for them. */
  private readonly waiting = new Map<string, { turn: number; keys: Set<string>; before: Set<string> }>();
  private turn = 0;
  private isTurnOpen = false;
  private fresh: { key: string; call: FunctionCall }[] = [];
  private characters = 0;
  private settled: CallingCell[] = [];

  /**
   * @param start starts calls together
   * @param recalculate calculates cells again, as their calls have ended
   */
  constructor(
    private readonly library: FunctionLibrary,
    private readonly start: (calls: FunctionCall[]) => RunningCall[],
    private readonly recalculate: (cells: CallingCell[]) => void,
  ) {}

  /** The value of a call as far as it is known. */
  evaluate(
    definition: FunctionMetadata,
    given: readonly GivenArgument[],
    cell: CallingCell,
  ): CellValue | CellValue[][] {
    // An argument that is on its way: this cell is calculated again when it is there.
    if (given.some(isBusy)) return busy;
    const sent = sentArguments(given, definition.parameters, this.library.allowErrorForDataTypeAny);
    if ('error' in sent) return { error: sent.error };
    const key = callKey(definition, sent.args);
    const known = this.known.get(key) ?? this.remember(key, definition, sent.args, cell);
    if (known.result !== undefined) return known.result;
    this.wait(key, known, cell);
    return busy;
  }

  private remember(key: string, definition: FunctionMetadata, args: SentArgument[], cell: CallingCell): Known {
    const known: Known = { cells: new Map() };
    this.known.set(key, known);
    this.characters += key.length;
    if (this.fresh.length === 0) queueMicrotask(() => this.startFresh());
    const call: FunctionCall = {
      id: definition.id,
      args,
      cell,
      cancelable: definition.options?.cancelable === true,
      allowErrors: this.library.allowErrorForDataTypeAny,
    };
    this.fresh.push({ key, call });
    return known;
  }

  private wait(key: string, known: Known, cell: CallingCell): void {
    const place = `${cell.sheetId} ${cell.row} ${cell.column}`;
    let waits = this.waiting.get(place);
    if (waits?.turn !== this.turn) {
      waits = { turn: this.turn, keys: new Set(), before: waits?.keys ?? new Set() };
      this.waiting.set(place, waits);
      this.openTurn();
    }
    waits.keys.add(key);
    known.cells.set(place, cell);
  }

  /** At the end of a calculation, calls that no cell asked for again are cancelled. */
  private openTurn(): void {
    if (this.isTurnOpen) return;
    this.isTurnOpen = true;
    queueMicrotask(() => {
      this.isTurnOpen = false;
      for (const [place, { turn, keys, before }] of this.waiting) {
        if (turn !== this.turn) continue;
        for (const key of before) if (!keys.has(key)) this.leave(key, place);
        before.clear();
      }
      this.turn++;
    });
  }

  private leave(key: string, place: string): void {
    const known = this.known.get(key);
    known?.cells.delete(place);
    if (known?.running && known.cells.size === 0) {
      known.running.cancel();
      this.forget(key);
    }
  }

  private startFresh(): void {
    const started = this.fresh;
    this.fresh = [];
    const running = this.start(started.map(({ call }) => call));
    started.forEach(({ key }, at) => {
      const known = this.known.get(key);
      if (!known) return;
      known.running = running[at];
      void running[at].result.then((result) => this.finish(key, known, result));
    });
  }

  private finish(key: string, known: Known, result: CellValue | CellValue[][]): void {
    if (this.known.get(key) !== known) return;
    known.result = result;
    known.running = undefined;
    for (const [place, cell] of known.cells) {
      const waits = this.waiting.get(place);
      waits?.keys.delete(key);
      if (waits?.keys.size === 0) this.waiting.delete(place);
      if (this.settled.length === 0) queueMicrotask(() => this.announce());
      this.settled.push(cell);
    }
    known.cells.clear();
    for (const [oldest, { running }] of this.known) {
      if (this.characters <= rememberedCharacters) break;
      if (!running && oldest !== key) this.forget(oldest);
    }
  }

  private forget(key: string): void {
    if (this.known.delete(key)) this.characters -= key.length;
  }

  private announce(): void {
    const cells = this.settled;
    this.settled = [];
    this.recalculate(cells);
  }
}
