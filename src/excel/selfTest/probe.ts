/** What a probe works with: a sheet of its own, which nobody else reads. */
export interface Ground {
  context: Excel.RequestContext;
  sheet: Excel.Worksheet;
  /** Sends what is queued; rejects where Excel does not answer. */
  sync(): Promise<void>;
  /** A fresh block of cells, ten rows below the one before. */
  cells(rows: number, columns: number): Excel.Range;
}

/** One thing that the product relies on, tried in the Excel at hand. */
export interface Probe {
  /** Group and name, as the report lists them. */
  id: string;
  /** The requirement set that it needs beyond the floor, ExcelApi 1.9. */
  needs?: string;
  /** Resolves to what was found; it must equal `expected`. */
  find(ground: Ground): Promise<unknown>;
  expected: unknown;
}

/** Writes with `set`, then reads the property back. */
export function roundTrip<T>(
  id: string,
  expected: unknown,
  set: (range: Excel.Range) => void,
  part: (range: Excel.Range) => OfficeExtension.ClientObject,
  property: string,
): Probe {
  return {
    id,
    expected,
    find: async ({ context, cells, sync }) => {
      const range = cells(2, 2);
      set(range);
      const read = part(range);
      context.load(read, property);
      await sync();
      return (read as unknown as Record<string, T>)[property];
    },
  };
}
