/** Why a value moved, in the order in which the changes are made. */
export const causes = ['earlierOrders', 'timePassed', 'newOrders', 'parameters', 'options'] as const;
export type Cause = (typeof causes)[number];

/** The value of the run before and of this one, and what lies between them. */
export interface Moved {
  /** Which run it is compared with. */
  since: 'last' | 'before';
  /** Days to which the histories of both runs reach, since 1970-01-01. */
  day: number;
  end: number;
  /** Σ CLV, or expected purchases where one of the runs has no spend. */
  of: 'value' | 'purchases';
  then: number;
  now: number;
  customersThen: number;
  customersNow: number;
  /** Unrounded; they add up to `now` − `then`. */
  parts: Record<Cause, number>;
  /** Options that are others now, as they are written in a file of options. */
  changed: { name: string; then: string; now: string }[];
}
