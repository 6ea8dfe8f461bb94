import type { PyramidDetail } from '../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../core/analyses/classify/pyramid/options';
import { createRescore, evaluatePyramid, preparePyramid } from '../core/analyses/classify/pyramid/pyramid';
import type { PreparedPyramid } from '../core/analyses/classify/pyramid/pyramid';
import type { Table } from '../core/table/table';

/** A live pyramid over one table. */
export interface Preview {
  readonly table: Table;
  /** The pyramid under these options; throws `Problem`. What did not change since the last call is not computed again. */
  update(options: PyramidOptions): PyramidDetail;
  /** The prepared scores of the last update, for the customer card. */
  prepared(): PreparedPyramid | undefined;
}

export function createPreview(table: Table): Preview {
  let prepared: PreparedPyramid | undefined;
  const rescore = createRescore();
  return {
    table,
    update(options) {
      prepared = preparePyramid(table, options);
      return evaluatePyramid(prepared, options, rescore);
    },
    prepared: () => prepared,
  };
}
