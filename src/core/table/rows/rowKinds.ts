import type { FindingCode } from '../table';

/** Rows of a sheet that are no rows of its list. */
export const rowKinds = ['preamble', 'comment', 'total', 'footer', 'header-again', 'other-table', 'group'] as const;
export type RowKind = (typeof rowKinds)[number];

export const rowFindings: Record<RowKind, FindingCode> = {
  preamble: 'rows-preamble',
  comment: 'rows-comment',
  total: 'rows-total',
  footer: 'rows-footer',
  'header-again': 'rows-header-again',
  'other-table': 'rows-other-table',
  group: 'rows-group',
};

/** The kind of rows that a finding is about; `undefined` for one about cells or columns. */
export function rowKindOf(code: FindingCode): RowKind | undefined {
  return rowKinds.find((kind) => rowFindings[kind] === code);
}

/** Rows that are kept although they look like such: all of some kinds, or single ones by their row of the sheet. */
export interface KeptRows {
  kinds?: readonly RowKind[];
  rows?: readonly number[];
}
