import { findAnalysis } from '../../core/analyses/catalogue';
import { Problem } from '../../core/problem';
import type { Table } from '../../core/table/table';
import { isMisfit } from '../state/misfit';

/**
 * What a list lacks for an analysis to begin with; `undefined` where it lacks nothing, and where its rows are something else,
 * which the gallery says in other words.
 */
export function lackOf(id: string, table: Table): Problem | undefined {
  if (isMisfit(id, table)) return undefined;
  try {
    findAnalysis(id).defaults(table);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
