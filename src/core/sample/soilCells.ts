import type { Random } from '../stats/random';
import type { SampleCell, SampleWords } from './words/words';

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Year, month and day of an Excel serial of the 1900 date system, as they are written. */
const dayParts = (serial: number): [string, string, string] => {
  const [year, month, day] = new Date((serial - 25569) * 86400000).toISOString().slice(0, 10).split('-');
  return [year, month, day];
};

const dayOfMonth = (serial: number): number => Number(dayParts(serial)[2]);

/** What becomes of a clean cell, and which clean cells it can happen to (all unless said). */
interface Blemish {
  column: string;
  soil(clean: SampleCell): SampleCell;
  fits?(row: readonly SampleCell[], clean: SampleCell): boolean;
}

const blemishes = (words: SampleWords, regionColumn: number): Blemish[] => {
  const { columns, notAvailable, countries } = words;
  const last = countries[countries.length - 1].region;
  const isLarge = (_: unknown, clean: SampleCell): boolean => Number(clean) > 1000;
  return [
    { column: columns.sales, soil: (clean) => words.typedAmount(Number(clean)), fits: isLarge },
    { column: columns.margin, soil: (clean) => words.exportedAmount(Number(clean)), fits: isLarge },
    { column: columns.daysToPay, soil: () => '' },
    { column: columns.daysToPay, soil: () => '' },
    { column: columns.daysToPay, soil: () => '' },
    { column: columns.growthPercent, soil: () => notAvailable },
    { column: columns.growthPercent, soil: () => '#N/A' },
    { column: columns.satisfaction, soil: () => '' },
    {
      column: columns.competitorShare,
      soil: (clean) => fullWidth(Number(clean)),
      fits: (row, clean) => row[regionColumn] === last && Number(clean) >= 10,
    },
    // a day above 12 keeps the text date unambiguous
    {
      column: columns.firstOrder,
      soil: (clean) => words.typedDate(...dayParts(Number(clean))),
      fits: (_, clean) => dayOfMonth(Number(clean)) > 12,
    },
  ];
};

/**
 * Makes a clean sheet look like one from life: ten cells that are no plain values (text amounts, a text date, full-width
 * digits, n/a, an error, gaps), each in a row of its own below the fifth, and five misspelled market types.
 * Changes `rows` (the header is row 0).
 */
export function soilCells(random: Random, rows: SampleCell[][], words: SampleWords): void {
  const [header] = rows;
  const touched = new Set<number>();
  const findRow = (fits: (row: readonly SampleCell[]) => boolean): number => {
    for (;;) {
      const row = random.integer(6, rows.length - 1);
      if (!touched.has(row) && fits(rows[row])) {
        touched.add(row);
        return row;
      }
    }
  };
  for (const { column, soil, fits } of blemishes(words, header.indexOf(words.columns.region))) {
    const index = header.indexOf(column);
    const row = findRow((cells) => fits?.(cells, cells[index]) ?? true);
    rows[row][index] = soil(rows[row][index]);
  }
  const marketColumn = header.indexOf(words.columns.marketType);
  for (const name of ['government', 'producer', 'intermediary'] as const) {
    const variants: readonly string[] = words.misspelled[name];
    const correct = words.marketTypes[name];
    for (const variant of variants) rows[findRow((cells) => cells[marketColumn] === correct)][marketColumn] = variant;
  }
}
