import type { PyramidDetail } from '../../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import { evaluatePyramid, preparePyramid } from '../../core/analyses/classify/pyramid/pyramid';
import { Problem } from '../../core/problem';
import type { Table } from '../../core/table/table';

/** The pyramid of a list under options, or why there is none. */
export function pyramidOn(table: Table, options: PyramidOptions): PyramidDetail | Problem {
  try {
    return evaluatePyramid(preparePyramid(table, options), options);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
