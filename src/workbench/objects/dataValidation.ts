import { intersect } from '../workbook/area';
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

const className = 'DataValidation';
const key = (target: RangeTarget): string => `${keptKey(className, target)}.rule`;

function ruleOf(host: Host, target: RangeTarget): Record<string, unknown> | undefined {
  return host.kept.get(key(target)) as Record<string, unknown> | undefined;
}

/** The type of a range's rule, also where it was set for more cells; `Inconsistent` where some of its cells have another. */
function typeOf(host: Host, { sheetId, area }: RangeTarget): string {
  const [start, end] = [`${className} `, '.rule'];
  const rules = [...host.kept].flatMap(([name, rule]) => {
    if (!name.startsWith(start) || !name.endsWith(end) || !isRecord(rule)) return [];
    const of = JSON.parse(name.slice(start.length, -end.length)) as RangeTarget;
    const shared = of.sheetId === sheetId ? intersect(of.area, area) : undefined;
    return shared ? [{ shared, type: ruleTypes[Object.keys(rule)[0]] }] : [];
  });
  if (rules.length === 0) return 'None';
  const [{ shared, type }] = rules;
  const isAll = rules.length === 1 && shared.rows === area.rows && shared.columns === area.columns;
  return isAll ? type : 'Inconsistent';
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
        type: { get: (target, host) => typeOf(host, target) },
        valid: { get: () => true },
        ...keptProperties<RangeTarget>(className, { ignoreBlanks: true, errorAlert: null, prompt: null }),
      },
      methods: {
        clear: (target, _, host) => void host.kept.delete(key(target)),
        getInvalidCellsOrNullObject: () => null,
      },
    },
  };
