import type { SimilarCategories } from '../../../table/similarCategories';
import type { GroupSummary } from '../../../groups/summarizeGroups';
import type { Movement } from './options';

/** What the cross table knows beyond its column. Row order is the table's. */
export interface CrossDetail {
  ids: string[];
  first: CrossSide;
  second: CrossSide;
  /** Per cell, `first` downwards and `second` across, in reading order. */
  cells: GroupSummary[];
  /** Names of both columns, best first, where they are classes of one order. */
  order: string[];
  /** Whether the user gave the order, it is a known one, or there is none and names stand as they appear. */
  orderFrom: 'option' | 'known' | 'none';
  /** Per row; undefined where a name is missing, and everywhere if the columns share no names. */
  movements: (Movement | undefined)[];
  /** Customers and values per movement that occurs; empty if the columns share no names. */
  moves: (GroupSummary & { movement: Movement })[];
  /** Rows without a name in one of the columns. */
  blank: number[];
  /** Names in `order` or in the list that the other does not have. */
  notInOrder: string[];
  similar: (SimilarCategories & { column: string })[];
  valueColumns: string[];
}

export interface CrossSide {
  column: string;
  names: string[];
  /** Index into `names` per row; -1 where blank. */
  codes: Int32Array;
}
