import type { ClassSpec } from './classSpec';
import { ExcelError } from './excelError';
import type { Host } from './host';
import { keptKey, keptProperties } from './kept';
import { isRecord } from './methodArguments';
import { demandUnprotected, sheetOf } from './sheets';
import type { ClassTargets, RangeTarget } from './targets';

const ruleTypes: Record<string, string> = {
  ...{ wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time' },
  ...{ textLength: 'TextLength', custom: 'Custom' },
};

const key = (target: RangeTarget): string => `${keptKey('DataValidation', target)}.rule`;

function ruleOf(host: Host, target: RangeTarget): Record<string, unknown> | undefined {
  return host.kept.get(key(target)) as Record<string, unknown> | undefined;
}

/** Rules for what may be typed: kept for add-ins; the host's page does not enforce them. */
export const dataValidationClasses: Pick<{ [K in keyof ClassTargets]: ClassSpec<ClassTargets[K]> }, 'DataValidation'> =
  {
    DataValidation: {
      properties: {
        rule: {
          get: (target, host) => ruleOf(host, target) ?? {},
          set: (target, value, host) => {
            demandUnprotected(sheetOf(host, target.sheetId));
            const names = isRecord(value) ? Object.keys(value).filter((name) => name in ruleTypes) : [];
            if (names.length !== 1) throw new ExcelError('InvalidArgument');
            host.kept.set(key(target), value);
          },
        },
        type: {
          get: (target, host) => {
            const [name] = Object.keys(ruleOf(host, target) ?? {});
            return ruleTypes[name] ?? 'None';
          },
        },
        valid: { get: () => true },
        ...keptProperties<RangeTarget>('DataValidation', { ignoreBlanks: true, errorAlert: null, prompt: null }),
      },
      methods: {
        clear: (target, _, host) => void host.kept.delete(key(target)),
        getInvalidCellsOrNullObject: () => null,
      },
    },
  };
