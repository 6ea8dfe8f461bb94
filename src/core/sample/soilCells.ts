import type { Random } from '../stats/random';

export type SampleCell = string | number | boolean;

const misspelledMarketTypes: Readonly<Record<string, readonly string[]>> = {
  government: ['Gov.', 'goverment'],
  producer: ['Producer', 'producter'],
  intermediary: ['intermediairy'],
};

/** As a German colleague types an amount: `12.345,60 €`. */
function germanAmount(amount: number): string {
  const [whole, cents] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${cents} €`;
}

/** As a bookkeeping export writes an amount: `EUR 12,345.60`. */
function exportedAmount(amount: number): string {
  const [whole, cents] = amount.toFixed(2).split('.');
  return `EUR ${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** `17.06.2024` for an Excel serial of the 1900 date system. */
function germanDate(serial: number): string {
  const [year, month, day] = new Date((serial - 25569) * 86400000).toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

const dayOfMonth = (serial: number): number => new Date((serial - 25569) * 86400000).getUTCDate();

/** What becomes of a clean cell, and which clean cells it can happen to (all unless said). */
interface Blemish {
  column: string;
  soil(clean: SampleCell): SampleCell;
  fits?(row: readonly SampleCell[], clean: SampleCell): boolean;
}

const blemishes = (regionColumn: number): Blemish[] => [
  { column: 'Sales (EUR)', soil: (clean) => germanAmount(Number(clean)), fits: (_, clean) => Number(clean) > 1000 },
  { column: 'Margin (EUR)', soil: (clean) => exportedAmount(Number(clean)), fits: (_, clean) => Number(clean) > 1000 },
  { column: 'Days to pay', soil: () => '' },
  { column: 'Days to pay', soil: () => '' },
  { column: 'Days to pay', soil: () => '' },
  { column: 'Growth %', soil: () => 'n/a' },
  { column: 'Growth %', soil: () => '#N/A' },
  { column: 'Satisfaction (1–10)', soil: () => '' },
  {
    column: 'Competitor share %',
    soil: (clean) => fullWidth(Number(clean)),
    fits: (row, clean) => row[regionColumn] === 'Asia Pacific' && Number(clean) >= 10,
  },
  // a day above 12 keeps the text date unambiguous
  {
    column: 'First order',
    soil: (clean) => germanDate(Number(clean)),
    fits: (_, clean) => dayOfMonth(Number(clean)) > 12,
  },
];

/**
 * Makes a clean sheet look like one from life: ten cells that are no plain values (text amounts, a text date, full-width
 * digits, n/a, an error, gaps), each in a row of its own below the fifth, and five misspelled market types.
 * Changes `rows` (the header is row 0).
 */
export function soilCells(random: Random, rows: SampleCell[][]): void {
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
  for (const { column, soil, fits } of blemishes(header.indexOf('Region'))) {
    const index = header.indexOf(column);
    const row = findRow((cells) => fits?.(cells, cells[index]) ?? true);
    rows[row][index] = soil(rows[row][index]);
  }
  const marketColumn = header.indexOf('Market type');
  for (const [correct, variants] of Object.entries(misspelledMarketTypes)) {
    for (const variant of variants) rows[findRow((cells) => cells[marketColumn] === correct)][marketColumn] = variant;
  }
}
