import type { Translate } from '../app/ports';
import { Problem } from '../core/problem';
import { listed } from './listed';

/** One line: what is wrong, where, and the remedy. */
export function describeProblem(problem: Problem, translate: Translate): string {
  const { sheet, address, column, option, file } = problem.place;
  const cell = address === undefined ? sheet : sheet === undefined ? address : `${sheet}!${address}`;
  const places = [file, cell, column, option].filter((part): part is string => part !== undefined && part !== '');
  const where = listed(places, translate);
  const params = { ...problem.params, ...problem.place };
  const what = translate({ key: `problem.${problem.code}`, params });
  const remedy = translate({ key: `remedy.${problem.code}`, params });
  return `${problem.code}${where === '' ? '' : ` (${where})`}: ${what} ${remedy}`.replace(/\s+/g, ' ');
}
