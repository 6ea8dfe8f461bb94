import type { CellFormat } from './model';

const keys: (keyof CellFormat)[] = [
  'numberFormat',
  'fill',
  'fontColor',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'wrapText',
  'horizontal',
  'vertical',
  'indent',
  'borders',
  'locked',
];
const defaults: Partial<Record<keyof CellFormat, unknown>> = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  wrapText: false,
  horizontal: 'General',
  indent: 0,
  locked: true,
};
const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Every distinct format of a workbook once, by number; number 0 is the default format. */
export class FormatTable {
  private readonly formats: CellFormat[] = [{}];
  private readonly ids = new Map<string, number>([['{}', 0]]);

  get(id: number): CellFormat {
    return this.formats[id];
  }

  /** The number of a format; values that are Excel's defaults are left out of it. */
  id(format: CellFormat): number {
    const plain = normalise(format);
    const key = JSON.stringify(plain);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.formats.push(Object.freeze(plain)) - 1;
      this.ids.set(key, id);
    }
    return id;
  }

  /** A function from a format's number to the number it has after `change` was laid over it. */
  merger(change: CellFormat): (id: number) => number {
    const known = new Map<number, number>();
    return (id) => {
      let merged = known.get(id);
      if (merged === undefined) {
        const old = this.formats[id];
        const borders = 'borders' in change && change.borders ? { ...old.borders, ...change.borders } : undefined;
        merged = this.id({ ...old, ...change, ...('borders' in change ? { borders } : {}) });
        known.set(id, merged);
      }
      return merged;
    };
  }
}

function normalise(format: CellFormat): CellFormat {
  const plain: Record<string, unknown> = {};
  for (const key of keys) {
    const value = format[key];
    if (value === undefined || value === defaults[key]) continue;
    if (key !== 'borders') plain[key] = value;
    else if (format.borders) {
      const borders: Record<string, unknown> = {};
      for (const edge of edges) {
        const border = format.borders[edge];
        if (border && border.style !== 'None')
          borders[edge] = { style: border.style, color: border.color, weight: border.weight };
      }
      if (Object.keys(borders).length > 0) plain.borders = borders;
    }
  }
  return plain;
}
