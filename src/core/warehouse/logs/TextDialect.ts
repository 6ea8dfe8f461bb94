import type { DecimalSign } from '../../table/numbers/numberText';
import type { DayForm } from '../sql';

/** Expressions of texts; NULL where a text is no such value. */
export interface TextDialect {
  number(of: string, decimal: DecimalSign): string;
  day(of: string, forms: readonly DayForm[]): string;
  /** A number of 64 bits for several texts. */
  hash(of: readonly string[]): string;
}
