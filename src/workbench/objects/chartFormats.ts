import { readColor } from './colors';
import type { ClassSpec } from './classSpec';
import { make } from './excelObject';
import { keptFill, keptFont, keptLine } from './kept';
import { demandKind } from './chartModel';
import type { ClassTargets } from './targets';

type Specs = 'ChartFormat' | 'ChartFill' | 'ChartFont' | 'ChartLineFormat';

/** Fills, fonts and lines of the parts of a chart: one class each, whatever part they belong to. */
export const chartFormatClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  ChartFormat: {
    objects: {
      fill: ({ key, fill }) => make('ChartFill', fill ?? keptFill(key)),
      font: ({ key, font }) => make('ChartFont', font ?? keptFont(key)),
      line: ({ key, line }) => make('ChartLineFormat', line ?? keptLine(key)),
      border: ({ key, border }) => make('ChartLineFormat', border ?? keptLine(`${key} border`)),
    },
  },
  ChartFill: {
    methods: {
      setSolidColor: (fill, args, host) => fill.set(host, readColor(args.text(0))),
      clear: (fill, _, host) => fill.set(host, 'none'),
    },
  },
  ChartFont: {
    properties: {
      color: {
        get: (font, host) => font.get(host).color ?? '#595959',
        set: (font, value, host) => font.set(host, { color: readColor(value) }),
      },
      size: {
        get: (font, host) => font.get(host).size ?? 9,
        set: (font, value, host) => font.set(host, { size: demandKind<number>(value, 'number') }),
      },
      italic: {
        get: (font, host) => font.get(host).italic ?? false,
        set: (font, value, host) => font.set(host, { italic: demandKind<boolean>(value, 'boolean') }),
      },
      name: {
        get: (font, host) => font.get(host).name ?? 'Calibri',
        set: (font, value, host) => font.set(host, { name: demandKind<string>(value, 'string') }),
      },
      underline: {
        get: (font, host) => font.get(host).underline ?? 'None',
        set: (font, value, host) => font.set(host, { underline: demandKind<string>(value, 'string') }),
      },
      bold: {
        get: (font, host) => font.get(host).bold ?? false,
        set: (font, value, host) => font.set(host, { bold: demandKind<boolean>(value, 'boolean') }),
      },
    },
  },
  ChartLineFormat: {
    properties: {
      color: {
        get: (line, host) => line.get(host) ?? '',
        set: (line, value, host) => line.set(host, readColor(value)),
      },
      lineStyle: {
        get: (line, host) => {
          if (line.get(host) === 'none') return 'None';
          return line.isDashed?.(host) ? 'Dash' : 'Automatic';
        },
        set: (line, value, host) => {
          if (value === 'None') line.set(host, 'none');
          else line.setDashed?.(host, value === 'Dash');
        },
      },
      weight: {
        get: (line, host) => line.weight?.(host) ?? 1.5,
        set: (line, value, host) => {
          const points = demandKind<number>(value, 'number');
          line.setWeight?.(host, points);
        },
      },
    },
    methods: { clear: (line, _, host) => line.set(host, 'none') },
  },
};
