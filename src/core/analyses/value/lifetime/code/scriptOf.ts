import type { CodeLanguage } from '../../../../code/codeLanguages';
import { csvText, scriptName, withSettings, type CodeFile, type Setting } from '../../../../code/script';
import { customerName } from '../../../../orders/customerNames';
import { daysPerUnit, ratePerUnit } from '../../../../orders/timeUnit';
import { shifts } from '../../../../purchases/covariates/shifts';
import { models } from '../../../../purchases/models';
import type { LifetimeDetail } from '../detail';
import type { LifetimeOptions } from '../options';
import { lifetimePython } from './python';
import { lifetimeR } from './r';

const stem = 'lifetime';

/**
 * The fitted model as a script with the histories of the customers: chance to be alive, purchases, spend and value over
 * the horizon, at the parameters of the values shown: those that were fitted, or those at the posterior's mode.
 */
export function lifetimeCode(options: LifetimeOptions, detail: LifetimeDetail, language: CodeLanguage): CodeFile[] {
  const { fit, valuedWith } = detail;
  const { parameters } = models[fit.model];
  const own = parameters.filter((name) => name !== 'k');
  const coefficients = (part: string, of: Record<string, number> = {}): Record<string, number> =>
    Object.fromEntries(
      Object.entries(of).flatMap(([name, value]) =>
        name.startsWith(`${part}.`) ? [[name.slice(part.length + 1), value]] : [],
      ),
    );
  const { parameters: valued, spend } = valuedWith;
  const settings: Record<string, Setting> = {
    LIST: `${stem}.csv`,
    MODEL: fit.model,
    // stages between purchases, and chances to leave at the first purchase
    K: fit.k ?? 1,
    CHANCES: fit.model.startsWith('mbg') ? 1 : 0,
    PARAMETERS: Object.fromEntries(own.map((name) => [name, valued[name]])),
    COVARIATES: {
      buying: coefficients('buying', valued),
      leaving: coefficients('leaving', valued),
      spending: coefficients('spending', spend),
    },
    SHIFTS: Object.fromEntries(
      (shifts[fit.model] ?? []).flatMap((shift, i) => (shift ? [[own[i], [shift.part, shift.sign]]] : [])),
    ),
    SPEND: spend ? { p: spend.p, q: spend.q, v: spend.v } : null,
    FILLS_ZEROS: options.zeroSpends === 'population',
    DAYS: daysPerUnit[options.unit],
    HORIZON: options.horizon,
    RATE: ratePerUnit(options.discountPerYear, options.unit),
    MARGIN: options.margin,
  };
  const body = language === 'python' ? lifetimePython : lifetimeR;
  return [
    { name: scriptName(stem, language), text: withSettings(language, settings, body) },
    { name: `${stem}.csv`, text: listOf(detail) },
  ];
}

/** One customer per line, times in the unit of the fit. */
function listOf({ customers, code: { counted, covariates, spending }, fit }: LifetimeDetail): string {
  const known = { buying: covariates?.buying ?? [], leaving: covariates?.leaving ?? [], spending };
  const traits = (['buying', 'leaving', 'spending'] as const).flatMap((part) =>
    known[part].map(({ name, values }) => ({ name: `${part}.${name}`, values })),
  );
  // purchases per opportunity may be several: spend is of all of them
  const bought = fit.model === 'bg-bb' ? [{ name: 'purchases', values: customers.frequency }] : [];
  const columns = [
    { name: 'frequency', values: counted.frequency },
    { name: 'recency', values: counted.recency },
    { name: 'T', values: counted.age },
    { name: 'monetary', values: customers.monetary },
    ...bought,
    ...traits,
  ];
  return csvText(
    ['id', ...columns.map(({ name }) => name)],
    Array.from(counted.frequency, (_, i) => [
      customerName(customers.ids, i),
      ...columns.map(({ values }) => (values && !Number.isNaN(values[i]) ? String(values[i]) : '')),
    ]),
  );
}
