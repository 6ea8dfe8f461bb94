import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Table } from '../../core/table/table';
import type { Firmness } from '../../core/tiers/firmness/acceptability';

/** How firm the tiers of the pyramid are; those of other options until the new ones are through. */
export interface FoundFirmness {
  of: PyramidOptions;
  table: Table;
  /** `undefined` where it could not be found: the page says what is wrong with the options. */
  found?: Firmness;
}
