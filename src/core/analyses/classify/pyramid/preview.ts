import type { Table } from '../../../table/table';
import type { IndicatorSummary, PyramidDetail } from './detail';
import { evaluatePyramid } from './evaluate';
import type { PyramidOptions } from './options';
import { preparePyramid, type PreparedPyramid } from './prepare';
import { createRescore } from './rescore';

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

/** A pyramid without what is only made when it is read, and takes as much room as the list. */
export interface DrawnPyramid extends Omit<PyramidDetail, 'ids' | 'scores' | 'contributions' | 'indicators'> {
  indicators: Omit<IndicatorSummary, 'meanContributionByTier'>[];
}

/** What is drawn of a pyramid, to be handed to another thread: its arrays are copies that may be given away. */
export function drawnOf(detail: PyramidDetail): DrawnPyramid {
  const { tiers, indicators, tierIndices, unrated, unratedByRule, exceptions, overrides } = detail;
  const { ageDay, firmness, valueColumns } = detail;
  return {
    tiers,
    indicators: indicators.map(({ column, direction, weight, method, missing, min, max }) => ({
      ...{ column, direction, weight, method, missing, min, max },
    })),
    tierIndices: tierIndices.slice(),
    ...{ unrated, unratedByRule, exceptions, overrides, ageDay, firmness, valueColumns },
  };
}

/** The pyramid that was drawn in another thread; what that left out is computed when it is first read. */
export function wholeOf(drawn: DrawnPyramid, whole: () => PyramidDetail): PyramidDetail {
  return {
    ...drawn,
    indicators: drawn.indicators.map((indicator, j) => ({
      ...indicator,
      get meanContributionByTier() {
        return whole().indicators[j].meanContributionByTier;
      },
    })),
    get ids() {
      return whole().ids;
    },
    get scores() {
      return whole().scores;
    },
    get contributions() {
      return whole().contributions;
    },
  };
}
