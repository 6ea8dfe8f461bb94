import { readColor } from './colors';
import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import { demandKind } from './chartModel';
import { ExcelError } from './excelError';
import type { ClassTargets } from './targets';

type Specs = 'ChartFormat' | 'ChartFill' | 'ChartFont' | 'ChartLineFormat';

function demandPart<T>(part: T | undefined, name: string, object: (part: T) => ExcelObject): ExcelObject {
  if (!part) throw new ExcelError('NotImplemented', `ChartFormat.${name}`);
  return object(part);
}

/** Fills, fonts and lines of the parts of a chart: one class each, whatever part they belong to. */
export const chartFormatClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  ChartFormat: {
    objects: {
      fill: ({ fill }) => demandPart(fill, 'fill', (part) => make('ChartFill', part)),
      font: ({ font }) => demandPart(font, 'font', (part) => make('ChartFont', part)),
      line: ({ line }) => demandPart(line, 'line', (part) => make('ChartLineFormat', part)),
      border: ({ border }) => demandPart(border, 'border', (part) => make('ChartLineFormat', part)),
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
          if (!line.setWeight) throw new ExcelError('NotImplemented', 'ChartLineFormat.weight');
          line.setWeight(host, points);
        },
      },
    },
    methods: { clear: (line, _, host) => line.set(host, 'none') },
  },
};
