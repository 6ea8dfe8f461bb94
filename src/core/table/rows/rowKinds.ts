import type { FindingCode } from '../table';

/** Rows of a sheet that are no rows of its list. */
export type RowKind = 'preamble' | 'comment' | 'total' | 'footer' | 'header-again' | 'other-table';

export const rowFindings: Record<RowKind, FindingCode> = {
  preamble: 'rows-preamble',
  comment: 'rows-comment',
  total: 'rows-total',
  footer: 'rows-footer',
  'header-again': 'rows-header-again',
  'other-table': 'rows-other-table',
};

/** Rows that are kept although they look like such: all of some kinds, or single ones by their row of the sheet. */
export interface KeptRows {
  kinds?: readonly RowKind[];
  rows?: readonly number[];
}
