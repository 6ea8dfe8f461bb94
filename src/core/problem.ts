/**
 * Everything that can be wrong with the user's input, as one closed list of codes.
 * The text of a code lives in `i18n` under `problem.<code>` (what happened) and `remedy.<code>` (what to do).
 */
export const problemCodes = [
  // the selection
  'selection-empty',
  'selection-one-cell',
  'selection-too-large',
  'selection-several-areas-differ',
  'header-merged',
  'no-data-rows',
  'no-numeric-column',
  // what a row of the list is
  'no-customer-column',
  'needs-customers',
  'needs-orders',
  'needs-contracts',
  // the table
  'column-missing',
  'columns-differ',
  'too-few-columns',
  'column-duplicate',
  'column-not-numeric',
  'column-all-errors',
  'column-no-variance',
  'column-no-values',
  // the options of an analysis
  'options-invalid',
  'analysis-unknown',
  'part-missing',
  'weight-negative',
  'weights-all-zero',
  'aspect-empty',
  'too-many-categories',
  'no-category-column',
  'cuts-do-not-add-up',
  'cuts-not-descending',
  'bands-invalid',
  'target-not-positive',
  'cutoffs-not-ascending',
  'segment-codes-twice',
  'segment-codes-missing',
  'no-rated-customer',
  'rules-leave-nobody',
  'did-not-converge',
  'value-out-of-range',
  // weights
  'pairwise-not-square',
  'pairwise-incomplete',
  'pairwise-not-positive',
  'pairwise-not-reciprocal',
  'pairwise-too-many',
  'indicators-identical',
  'dimension-mismatch',
  'no-complete-customer',
  // purchase histories
  'column-not-date',
  'days-without-year',
  'returns-refused',
  'amounts-not-positive',
  'no-repeat-customer',
  'too-few-customers',
  'recency-after-age',
  'frequency-not-whole',
  'unit-too-coarse',
  'no-purchase-dates',
  'covariate-changes',
  'covariate-blank',
  'covariate-one-value',
  'covariates-not-with-model',
  // contracts and retention
  'retention-not-share',
  'value-without-end',
  'survivors-not-falling',
  'contract-ends-before-start',
  'nobody-left',
  'too-few-periods',
  // understanding customers
  'too-few-rows',
  'too-many-rows',
  'columns-collinear',
  'outcome-one-value',
  'outcome-not-two-values',
  'outcome-separated',
  'group-too-small',
  'group-everyone',
  'no-attribute',
  'no-rating-column',
  'clusters-too-many',
  'one-period',
  'products-once',
  // acting and tracking
  'snapshots-missing',
  'snapshot-unknown',
  'snapshots-share-nobody',
  'snapshot-damaged',
  'snapshot-newer',
  'snapshot-gone',
  'snapshot-needs-names',
  'snapshots-too-few',
  'value-needed',
  'minimum-above-budget',
  'maximum-below-budget',
  'limits-crossed',
  'tier-unknown',
  'stages-not-rising',
  'tier-twice',
  'no-owner-column',
  'owner-unknown',
  'no-contact-log',
  'driver-not-rated',
  'switching-not-square',
  'switching-row-sum',
  'rewards-same-threshold',
  // worksheet functions
  'argument-not-number',
  'argument-sizes-differ',
  'argument-word-unknown',
  'argument-too-few',
  'no-result',
  // the workbook
  'sheet-protected',
  'sheet-no-room-right',
  'cells-in-the-way',
  'values-typed',
  'written-not-kept',
  'list-changed',
  'write-remains',
  'host-silent',
  'cells-merged',
  'cells-spilled',
  'workbook-protected',
  'workbook-read-only',
  'cell-edit-mode',
  'sheet-name-taken',
  'source-gone',
  'state-damaged',
  'api-not-supported',
  'host-refused',
  // files
  'file-missing',
  'file-damaged',
  'file-type-unknown',
  'file-not-text',
  'file-is-workbook',
  'file-is-json',
  'file-is-markup',
  'file-quote-open',
  'file-too-many-rows',
  'file-too-many-columns',
  'file-encrypted',
  'file-is-xls',
  'file-is-xlsb',
  'file-is-ods',
  'file-not-writable',
  'sql-not-for-analysis',
  'not-in-sql',
  'result-ids-twice',
  'result-nothing-new',
  'result-of-others',
  'result-in-the-way',
  'parquet-unreadable',
  'parquet-nested',
  // logs larger than a sheet
  'file-is-log',
  'log-empty',
  'log-kinds-differ',
  'log-carried',
  'log-unclear',
  'log-memory',
  'log-line-broken',
  'log-line-unreadable',
  'log-line-not-text',
  'gzip-unreadable',
  'log-engine-missing',
  'code-not-for-analysis',
  'arguments-invalid',
  'options-not-json',
  // the engine
  'cancelled',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** Where it is wrong. All parts optional; the more the better. */
export interface Place {
  sheet?: string;
  /** A1 address without the sheet. */
  address?: string;
  column?: string;
  /** Dotted path into the options, e.g. `indicators.0.weight`. */
  option?: string;
  file?: string;
}

/** Names, rows or cells that a text lists, in the marks of its language; `more`: there are others. */
export interface Listed {
  list: readonly (string | number)[];
  more?: boolean;
}

export type ProblemParams = Record<string, string | number | Listed>;

/** The only error type that the product throws on purpose. Serialisable through {@link Problem.toJSON}. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly params: ProblemParams;

  constructor(code: ProblemCode, place: Place = {}, params: ProblemParams = {}) {
    super(`${code} ${JSON.stringify({ ...place, ...params })}`);
    this.name = 'Problem';
    this.code = code;
    this.place = place;
    this.params = params;
  }

  toJSON(): ProblemData {
    return { code: this.code, place: this.place, params: this.params };
  }

  static from(data: ProblemData): Problem {
    return new Problem(data.code, data.place, data.params);
  }
}

/** A {@link Problem} as it crosses a worker boundary. */
export interface ProblemData {
  code: ProblemCode;
  place: Place;
  params: ProblemParams;
}
