import { errorCode } from './readRange';

/** A range that can be given to another thread cheaply: numbers as one block, anything else as one flat list. */
type Packed =
  | { kind: 'value'; value: unknown }
  | { kind: 'numbers'; columns: number; cells: Float64Array }
  | { kind: 'cells'; columns: number; cells: unknown[] };

export type PackedArguments = Packed[];

/** Arguments of a function for its way to another thread; error cells as plain objects with their code. */
export function packArguments(args: readonly unknown[]): PackedArguments {
  return args.map((value): Packed => {
    if (!Array.isArray(value) || !Array.isArray(value[0])) return { kind: 'value', value };
    const range = value as unknown[][];
    const columns = range[0].length;
    const numbers = new Float64Array(range.length * columns);
    let at = 0;
    for (const row of range) {
      for (const cell of row) {
        if (typeof cell !== 'number') return { kind: 'cells', columns, cells: range.flat().map(plainCell) };
        numbers[at++] = cell;
      }
    }
    return { kind: 'numbers', columns, cells: numbers };
  });
}

function plainCell(cell: unknown): unknown {
  const code = errorCode(cell);
  return code === undefined ? cell : { code };
}

/** The inverse of {@link packArguments}. */
export function unpackArguments(packed: PackedArguments): unknown[] {
  return packed.map((argument) => {
    if (argument.kind === 'value') return argument.value;
    const { columns, cells } = argument;
    return Array.from({ length: cells.length / columns }, (_, row) => {
      const line = new Array<unknown>(columns);
      for (let column = 0; column < columns; column++) line[column] = cells[row * columns + column];
      return line;
    });
  });
}

/** The blocks that can be handed over instead of copied. */
export function transferable(packed: PackedArguments): ArrayBuffer[] {
  return packed.flatMap((argument) =>
    argument.kind === 'numbers' && argument.cells.buffer instanceof ArrayBuffer ? [argument.cells.buffer] : [],
  );
}
