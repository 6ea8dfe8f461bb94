/** One value of an attribute, inside the group against outside. */
export interface TestedValue {
  attribute: string;
  /** As it is written; of cut numbers the class, such as `10–20`. */
  value: string;
  /** Of cut numbers the borders, the lower one included; infinite where open. */
  range: { from: number; to: number } | null;
  /** Customers in the group that have it, and of all. */
  inGroup: number;
  inAll: number;
  /** Share of the group that has it, and of the others. */
  support: number;
  supportOthers: number;
  /** (Share of the group) / (share of all). */
  lift: number;
  /** 95 % interval of the lift; `null` where nobody in the group has it. */
  liftFrom: number | null;
  liftTo: number | null;
  /** χ² without and with Yates' correction; the p-value is of the second where a count below 10 is expected. */
  chiSquared: number;
  chiSquaredYates: number;
  phi: number;
  pValue: number;
  /** Benjamini & Hochberg over all values tested. */
  pAdjusted: number;
}

/** A condition of the profile, as *Target customers* reads it. */
export interface ProfileCondition {
  column: string;
  operator: '=' | '>=' | '<';
  value: string | number | boolean;
}

/** Customers outside the group that fit it. */
export interface LookAlikes {
  /** Area under the curve on customers that the model had not seen; `null` where it could not be checked. */
  area: number | null;
  /** The values that the chance is made of. */
  terms: string[];
  /** Table rows outside the group, likeliest first, at most 200; empty where the model is no better than chance. */
  rows: number[];
  /** Chance to belong to the group, per table row; NaN where an attribute is missing; empty without a model. */
  chances: Float64Array;
}

/** Unrounded results. */
export interface CommonalityDetail {
  group: { column: string; values: string[]; customers: number; others: number; from: number | null };
  /** Tested values, the most certain first. */
  attributes: TestedValue[];
  /** Per attribute: Σ (share inside − share outside) · ln of their ratio; counts of 0 as ½. */
  informationValues: { attribute: string; informationValue: number }[];
  /** Values not tested because fewer than five customers are expected in a cell. */
  suppressed: number;
  /** Columns left out, and why. */
  leftOut: { column: string; why: 'constant' | 'too-many-values' }[];
  /** What distinguishes the group for certain: the best value of each attribute, at most four. */
  profile: TestedValue[];
  /** The profile as conditions, all of which must hold, and whom they meet. */
  rule: { when: ProfileCondition[]; inGroup: number; others: number } | null;
  lookAlikes: LookAlikes | null;
  ids: string[];
  /** 1 in the group, 0 outside, per table row; 2 where the group's column is blank. */
  membership: Uint8Array;
}
