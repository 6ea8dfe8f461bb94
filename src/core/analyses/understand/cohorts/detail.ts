import type { Cleaning } from '../../../orders/cleaning/cleaning';
import type { CalendarUnit } from '../../../orders/calendarPeriods';
import type { SurvivalStep } from '../../../stats/survival/kaplanMeier';
import type { LogRank } from '../../../stats/survival/logRank';

/** Customers whose first purchase was in one period. */
export interface Cohort {
  cohort: string;
  customers: number;
  /** Per period from the first purchase on, the first one included: how many bought, which share, for how much. */
  active: number[];
  retention: number[];
  /** `null` where the list has no amounts. */
  revenue: number[] | null;
}

/** A share of customers with its 95 % interval (Wilson 1927). */
export interface MeanRetention {
  period: number;
  customers: number;
  share: number;
  from: number;
  to: number;
  /** Of the older and of the younger half of the cohorts that reached this period; `null` where there is none. */
  older: number | null;
  younger: number | null;
}

/** Unrounded results. */
export interface CohortsDetail {
  period: CalendarUnit;
  triangle: Cohort[];
  mean: MeanRetention[];
  /** How the two halves of the cohorts differ in the first period that both have reached. */
  halves: { period: number; older: number; younger: number; pValue: number } | null;
  survival: {
    /** Days of silence after which a customer counts as gone. */
    goneAfter: number;
    customers: number;
    gone: number;
    /** Days from the first purchase to the last, at which half are gone; `null` where more than half stay. */
    medianDays: number | null;
    steps: SurvivalStep[];
  };
  groups: {
    column: string;
    names: string[];
    customers: number[];
    steps: SurvivalStep[][];
    medianDays: (number | null)[];
    test: LogRank | null;
  } | null;
  customers: number;
  rows: number;
  incomplete: number;
  isLastOpen: boolean;
  cleaning: Cleaning | null;
}
