import { Problem, type ProblemData } from '../../../problem';
import { customerNaming } from '../../../table/customerIds';
import type { Table } from '../../../table/table';
import { comparePyramids, type PyramidComparison } from '../../../tiers/comparePyramids';
import type { PyramidDetail, TierSummary } from './detail';
import { evaluatePyramid } from './evaluate';
import type { PyramidOptions } from './options';
import { preparePyramid } from './prepare';

/** One of two pyramids that are looked at beside each other. */
export interface ComparedSide {
  tiers: TierSummary[];
  valueColumns: string[];
  /** How many have no tier. */
  unrated: number;
}

/** A customer that the second pyramid sees in another tier than the first. */
export interface Mover {
  /** Of the table, 0-based. */
  row: number;
  id: string;
  /** Names of tiers. */
  from: string;
  to: string;
}

/** Two pyramids over one list, as they are drawn; plain data. */
export interface ComparedOnList {
  before: ComparedSide | ProblemData;
  after: ComparedSide | ProblemData;
  /** Left out where one of the pyramids cannot be made. */
  comparison?: Pick<PyramidComparison, 'counts' | 'moves'> & {
    /** Those who move most, the first of `moverCount`. */
    movers: Mover[];
    moverCount: number;
  };
}

/** More are for the cross table of what was written. */
const mostMovers = 8;

/** Two pyramids of a list under options; what is wrong with either stands in its place. */
export function compareOn(table: Table, from: PyramidOptions, to: PyramidOptions): ComparedOnList {
  const [before, after] = [from, to].map((options) => pyramidOn(table, options));
  const sides = { before: sideOf(before), after: sideOf(after) };
  if (before instanceof Problem || after instanceof Problem) return sides;
  const { counts, moves, movers } = comparePyramids(before, after);
  const idOf = customerNaming(table, to.id);
  return {
    ...sides,
    comparison: {
      ...{ counts, moves },
      moverCount: movers.length,
      movers: movers.slice(0, mostMovers).map((row) => ({
        ...{ row, id: idOf(row) },
        from: before.tiers[before.tierIndices[row]].name,
        to: after.tiers[after.tierIndices[row]].name,
      })),
    },
  };
}

function pyramidOn(table: Table, options: PyramidOptions): PyramidDetail | Problem {
  try {
    return evaluatePyramid(preparePyramid(table, options), options);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function sideOf(pyramid: PyramidDetail | Problem): ComparedSide | ProblemData {
  if (pyramid instanceof Problem) return pyramid.toJSON();
  const { tiers, valueColumns, unrated } = pyramid;
  return { tiers, valueColumns, unrated: unrated.length };
}
