import type { ClassSpec } from './classSpec';
import { make } from './excelObject';
import { ExcelError } from './excelError';
import { separators, shortDatePattern } from './cultures';
import { readSerial } from './worksheetFunctions';
import type { ClassTargets } from './targets';

type Specs =
  | 'Application'
  | 'Runtime'
  | 'Functions'
  | 'FunctionResult'
  | 'CultureInfo'
  | 'NumberFormatInfo'
  | 'DatetimeFormatInfo'
  | 'IterativeCalculation';

/** The application, its runtime, and the worksheet functions that may be called directly. */
export const applicationClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  Application: {
    properties: {
      calculationMode: { get: () => 'Automatic', set: (_, value) => demandAutomatic(value) },
      calculationState: { get: () => 'Done' },
      calculationEngineVersion: { get: () => 191029 },
      decimalSeparator: { get: (_, host) => separators(host.locale).decimal },
      thousandsSeparator: { get: (_, host) => separators(host.locale).group },
      useSystemSeparators: { get: () => true },
    },
    objects: {
      cultureInfo: () => make('CultureInfo', {}),
    },
    methods: {
      calculate: (_, __, host) => host.requestCalculation(),
      suspendApiCalculationUntilNextSync: () => null,
      suspendScreenUpdatingUntilNextSync: () => null,
    },
  },
  CultureInfo: {
    properties: { name: { get: (_, host) => host.locale } },
    objects: {
      numberFormat: () => make('NumberFormatInfo', {}),
      datetimeFormat: () => make('DatetimeFormatInfo', {}),
    },
  },
  NumberFormatInfo: {
    properties: {
      numberDecimalSeparator: { get: (_, host) => separators(host.locale).decimal },
      numberGroupSeparator: { get: (_, host) => separators(host.locale).group },
    },
  },
  DatetimeFormatInfo: { properties: { shortDatePattern: { get: (_, host) => shortDatePattern(host.locale) } } },
  IterativeCalculation: { properties: { enabled: { get: () => false } } },
  Runtime: { properties: { enableEvents: { get: () => true } } },
  Functions: {
    methods: {
      date: (_, args, host) =>
        make('FunctionResult', readSerial(args.integer(0), args.integer(1), args.integer(2), host.workbook.dateSystem)),
    },
  },
  FunctionResult: {
    properties: {
      value: { get: ({ value }) => value },
      error: { get: ({ error }) => error ?? null },
    },
  },
};

function demandAutomatic(value: unknown): void {
  if (value !== 'Automatic') throw new ExcelError('NotImplemented', 'calculation mode other than Automatic');
}
