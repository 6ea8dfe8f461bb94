import type { Treatment } from './levels';

/** What a day was planned by: the rhythm of the tier, what was agreed on, or that nothing is known of a contact. */
export type Reason = 'rhythm' | 'agreed' | 'first' | 'future';

/** Days are days since 1970-01-01. */
export interface PlannedContact {
  row: number;
  id: string;
  /** Index into the tiers of the plan. */
  tier: number;
  /** '' where nobody looks after the customer. */
  owner: string;
  /** NaN where the list has none. */
  value: number;
  /** NaN where it is not known. */
  lastContact: number;
  due: number;
  /** 0 for what is due today or later. */
  overdueDays: number;
  reason: Reason;
  channel: string;
  next: string;
  /** Of the last contact that has one, 1 to 5; NaN for none. */
  satisfaction: number;
  /** What was said at the last contact, word for word. */
  said: string;
}

export interface PlanTier extends Treatment {
  tier: string;
  customers: number;
  overdue: number;
}

export interface OwnerLoad {
  /** '' for customers that nobody looks after. */
  owner: string;
  customers: number;
  overdue: number;
  /** In the 30 days from today on. */
  soon: number;
  later: number;
}

export interface ActionPlanDetail {
  tierColumn: string;
  today: number;
  /** From the top. */
  tiers: PlanTier[];
  /** Overdue first, the longest first. */
  plan: PlannedContact[];
  /** By how much is overdue. */
  owners: OwnerLoad[];
  /** The owner whose customers these are alone. */
  onlyOwner: string | null;
  /** Customers that nobody is to contact. */
  unplanned: number;
  noticed: {
    /** Rows without a tier. */
    tierless: number;
    /** Tiers with a treatment and no customer. */
    emptyTiers: string[];
    /** Last contact after today. */
    inFuture: string[];
    /** Names that several rows have. */
    repeated: string[];
    /** Names in the contact log that the list does not have. */
    strangers: string[];
    /** Contacts in the log on days after today. */
    contactsInFuture: number;
    incompleteContacts: number;
    wrongSatisfactions: number;
    /** Nothing says which tier is better. */
    isOrderGuessed: boolean;
    /** Neither a column nor a log knows of a contact. */
    hasNoContacts: boolean;
  };
  /** Customers whose last satisfaction was 1 or 2. */
  unhappy: number;
  rowCount: number;
}
