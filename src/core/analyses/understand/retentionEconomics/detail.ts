/** Unrounded results; the assumptions are the options. */
export interface RetentionEconomicsDetail {
  /** Value of a customer over periods to come, r/(1 + i − r) margins, now and with the points. */
  retention: {
    before: number;
    after: number;
    multipleBefore: number;
    multipleAfter: number;
    /** Change as a share: .275 is +27.5 %. */
    change: number;
    /** What the points are worth with all customers. */
    worth: number;
  };
  /** How many ordinary customers replace one of the best. */
  replacementRatio: number;
  /** Cost of a success with an existing and with a new customer, and with a new one after referrals. */
  offer: { existing: number; new: number; newWithReferrals: number };
  /** Blattberg & Deighton: won = ceiling (1 − e^(−k spend)). */
  acquisition: {
    k: number;
    /** Net value for each prospect as it is, and where it is highest. */
    net: number;
    bestSpend: number;
    bestWon: number;
    bestNet: number;
    curve: { spend: number; won: number; net: number }[];
  };
  /** The retention from which on the programme pays for itself; `null` where none does. */
  programme: { breakEven: number; points: number } | null;
}
