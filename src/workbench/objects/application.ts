import type { ClassSpec } from './classSpec';
import { make } from './excelObject';
import { keptClass } from './kept';
import { ExcelError } from './excelError';
import { separators, shortDatePattern } from './cultures';
import { FunctionArguments, FunctionError } from './functionArguments';
import { functionLibrary } from './functionLibrary';
import type { Host } from './host';
import type { MethodArguments } from './methodArguments';
import { readSerial } from './worksheetFunctions';
import type { ClassTargets } from './targets';

/** What a worksheet function comes to, an error as its name. */
const calledFunctions = Object.fromEntries(
  Object.entries(functionLibrary).map(([name, work]) => [
    name,
    (_: ClassTargets['Functions'], args: MethodArguments, host: Host) => {
      try {
        return make('FunctionResult', { value: work(new FunctionArguments(args, host), host.workbook.dateSystem) });
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        return make('FunctionResult', { value: null, error: error.errorName });
      }
    },
  ]),
);

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
      calculationMode: {
        get: (_, host) => host.kept.get('calculationMode') ?? 'Automatic',
        set: (_, value, host) => {
          if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(value as string))
            throw new ExcelError('InvalidArgument');
          host.kept.set('calculationMode', value);
        },
      },
      calculationState: { get: () => 'Done' },
      calculationEngineVersion: { get: () => 191029 },
      decimalSeparator: { get: (_, host) => separators(host.locale).decimal },
      thousandsSeparator: { get: (_, host) => separators(host.locale).group },
      useSystemSeparators: { get: () => true },
    },
    objects: {
      cultureInfo: () => make('CultureInfo', {}),
      iterativeCalculation: () => make('IterativeCalculation', {}),
    },
    methods: {
      calculate: (_, args, host) => {
        if (!['Recalculate', 'Full', 'FullRebuild'].includes(args.optionalText(0) ?? 'Full'))
          throw new ExcelError('InvalidArgument');
        host.requestCalculation(true);
      },
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
  DatetimeFormatInfo: {
    properties: {
      dateSeparator: { get: () => '/' },
      longDatePattern: { get: () => 'dddd, mmmm d, yyyy' },
      shortDatePattern: { get: (_, host) => shortDatePattern(host.locale) },
      timeSeparator: { get: () => ':' },
      longTimePattern: { get: () => 'h:mm:ss AM/PM' },
    },
  },
  IterativeCalculation: keptClass('IterativeCalculation', { enabled: false, maxChange: 0.001, maxIteration: 100 }),
  Runtime: {
    properties: {
      enableEvents: {
        get: (_, host) => host.eventsEnabled,
        set: (_, value, host) => {
          if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
          host.eventsEnabled = value;
        },
      },
    },
  },
  Functions: {
    methods: {
      ...calledFunctions,
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
