import type { Table } from '../../../table/table';
import type { IndicatorSummary, PyramidDetail } from './detail';
import { evaluatePyramid } from './evaluate';
import type { PyramidOptions } from './options';
import { preparePyramid, type PreparedPyramid } from './prepare';
import { createRescore } from './rescore';
import { standingOf, type CustomerStanding } from './standing';

/** A live pyramid over one table. */
export interface Preview {
  readonly table: Table;
  /** The pyramid under these options; throws `Problem`. What did not change since the last call is not computed again. */
  update(options: PyramidOptions): PyramidDetail;
  /** Where a customer stands under these options. Throws `Problem`. */
  standing(options: PyramidOptions, row: number): CustomerStanding;
}

export function createPreview(table: Table): Preview {
  const rescore = createRescore();
  let last: { options: PyramidOptions; prepared: PreparedPyramid; detail: PyramidDetail } | undefined;
  const computed = (options: PyramidOptions): NonNullable<typeof last> => {
    const prepared = preparePyramid(table, options);
    last = { options, prepared, detail: evaluatePyramid(prepared, options, rescore) };
    return last;
  };
  return {
    table,
    update: (options) => computed(options).detail,
    standing(options, row) {
      const { prepared, detail } = last && isEqual(last.options, options) ? last : computed(options);
      return standingOf(prepared, detail, options, row);
    },
  };
}

const isEqual = (one: PyramidOptions, other: PyramidOptions): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is drawn of a pyramid: without what only the card of a customer asks for, and takes as much room as the list. */
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
