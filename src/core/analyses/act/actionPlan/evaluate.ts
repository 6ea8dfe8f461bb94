import { contactsByCustomer, customerKey } from '../../../contacts/readContacts';
import { readDays } from '../../../orders/readDays';
import { dayNumber } from '../../../orders/timeUnit';
import { categoriesOf } from '../../../table/categories';
import { columnByName, numberColumn } from '../../../table/columns';
import { customerIds } from '../../../table/customerIds';
import { latestDay } from '../../../table/days';
import { guessOwnerColumn, ownersOf } from '../../../table/ownerOptions';
import { isSameOwner } from '../../../table/sameOwner';
import { Problem } from '../../../problem';
import type { Contact, Table } from '../../../table/table';
import { guessTierColumn } from '../../../tiers/guessTierColumn';
import { orderGroups } from '../../../tiers/orderGroups';
import type { ActionPlanDetail, OwnerLoad, PlannedContact, PlanTier } from './detail';
import type { ActionPlanOptions } from './options';
import { treatmentsOf } from './planTiers';
import { planColumns } from './defaults';

/** Days that are soon. */
const soonDays = 30;
/** Satisfactions up to this are a reason to call. */
const unhappyTo = 2;

/** Everything known of a row before its day is planned. */
interface Known {
  row: number;
  id: string;
  tier: number;
  owner: string;
  value: number;
  /** Of the list; NaN for none. */
  listed: number;
  contacts: readonly Contact[];
}

/**
 * Who is to be contacted when: the rhythm of the tier after the last contact, or the day that was agreed on then.
 * Customers without any known contact are spread over the rhythm of their tier, the most valuable first. A last contact
 * after today counts for nothing, and makes the customer due today. Throws what reading the columns throws,
 * `tier-twice`, `owner-unknown`.
 */
export function evaluateActionPlan(table: Table, options: ActionPlanOptions): ActionPlanDetail {
  const names = { ...options, ...planColumns(table, options) };
  const tierColumn = names.tier ?? guessTierColumn(table);
  const value = readNumbers(table, names.value);
  const ids = customerIds(table, names.customer, 'customer');
  const order = orderGroups(categoriesOf(table, tierColumn, [], 'tier'), value);
  const tiers = treatmentsOf(order.names, options);
  const days =
    names.lastContact === undefined
      ? undefined
      : readDays(columnByName(table, names.lastContact, 'lastContact'), table, 'lastContact');
  const today = todayOf(table, options);
  const log = table.contactLog;
  const contacts = contactsByCustomer(log?.contacts ?? [], today);
  const ownerColumn = options.owner ?? guessOwnerColumn(table);
  const owners = ownerColumn === undefined ? undefined : ownersOf(table, ownerColumn);
  const known: Known[] = [];
  let tierless = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const tier = order.codes[row];
    const owner = owners?.[row] || (tier < 0 ? '' : tiers[tier].owner);
    if (options.onlyOwner !== undefined && !isSameOwner(owner, options.onlyOwner)) continue;
    if (tier < 0) tierless++;
    else {
      const listed = days ? Math.floor(days[row]) : NaN;
      known.push({
        ...{ row, id: ids[row], tier, owner, value: value(row), listed },
        contacts: contacts.get(customerKey(ids[row])) ?? [],
      });
    }
  }
  if (options.onlyOwner !== undefined && known.length + tierless === 0) {
    throw new Problem('owner-unknown', { sheet: table.origin.sheet, option: 'onlyOwner' }, { name: options.onlyOwner });
  }
  const plan = planAll(known, tiers, today);
  const keys = new Set(ids.map(customerKey));
  return {
    ...{ tierColumn, today, plan, onlyOwner: options.onlyOwner ?? null },
    tiers: tiers.map((tier, i) => ({
      ...tier,
      customers: known.filter((of) => of.tier === i).length,
      overdue: plan.filter((of) => of.tier === i && of.overdueDays > 0).length,
    })),
    owners: loadOf(plan, today),
    unplanned: known.length - plan.length,
    noticed: {
      tierless,
      emptyTiers: options.tiers.map(({ tier }) => tier).filter((tier) => !order.names.includes(tier)),
      inFuture: known.filter(({ listed }) => listed > today).map(({ id }) => id),
      repeated: repeatedIn(known.map(({ id }) => id)),
      strangers: [
        ...new Set(
          (log?.contacts ?? []).map(({ customer }) => customer).filter((name) => !keys.has(customerKey(name))),
        ),
      ],
      contactsInFuture: (log?.contacts ?? []).filter(({ day }) => day > today).length,
      incompleteContacts: log?.incomplete ?? 0,
      wrongSatisfactions: log?.wrongSatisfactions ?? 0,
      isOrderGuessed: order.isGuessed,
      hasNoContacts: days === undefined && contacts.size === 0,
    },
    unhappy: plan.filter(({ satisfaction }) => satisfaction <= unhappyTo).length,
    rowCount: table.rowCount,
  };
}

function readNumbers(table: Table, name: string | undefined): (row: number) => number {
  if (name === undefined) return () => NaN;
  const { values, valid } = numberColumn(table, name, 'value');
  return (row) => (valid[row] ? values[row] : NaN);
}

/** The day that is planned from: said, or that of reading, or the last one in list and log. */
function todayOf(table: Table, { today }: ActionPlanOptions): number {
  if (today !== null) return dayNumber(today);
  if (table.readOn !== undefined) return table.readOn;
  const days = [latestDay(table) ?? 0, ...(table.contactLog?.contacts ?? []).map(({ day }) => day)];
  return days.reduce((latest, day) => Math.max(latest, day), 0);
}

function planAll(known: readonly Known[], tiers: readonly PlanTier[], today: number): PlannedContact[] {
  const plan = known.flatMap((of): PlannedContact[] => {
    const found = planOne(of, tiers[of.tier], today);
    return found ? [found] : [];
  });
  tiers.forEach(({ days }, tier) => {
    const first = plan.filter((of) => of.tier === tier && of.reason === 'first').sort(byWorth);
    // the best of them today, the last one just before a rhythm is over
    first.forEach((of, i) => (of.due = today + Math.floor((i * (days ?? 0)) / first.length)));
  });
  return plan.sort((a, b) => a.due - b.due || a.tier - b.tier || byWorth(a, b));
}

function byWorth(a: PlannedContact, b: PlannedContact): number {
  const worth = ({ value }: PlannedContact): number => (Number.isFinite(value) ? value : -Infinity);
  return worth(a) === worth(b) ? a.row - b.row : worth(b) - worth(a);
}

/** `undefined` for who is not to be contacted. */
function planOne({ listed, contacts, ...of }: Known, tier: PlanTier, today: number): PlannedContact | undefined {
  const newest = contacts.at(0);
  const inFuture = listed > today;
  const lastContact = Math.max(inFuture || Number.isNaN(listed) ? -Infinity : listed, newest?.day ?? -Infinity);
  // what was agreed on at an earlier contact is settled by a later one
  const agreed = newest && newest.day === lastContact && newest.next >= newest.day ? newest.next : NaN;
  if (tier.days === null && Number.isNaN(agreed)) return undefined;
  const isKnown = lastContact > -Infinity;
  const reason = Number.isFinite(agreed) ? 'agreed' : isKnown ? 'rhythm' : inFuture ? 'future' : 'first';
  const due = Number.isFinite(agreed) ? agreed : isKnown ? lastContact + (tier.days ?? 0) : today;
  const rated = contacts.find(({ satisfaction }) => Number.isFinite(satisfaction));
  return {
    ...{ ...of, due, reason, channel: tier.channel, next: tier.next },
    lastContact: isKnown ? lastContact : NaN,
    overdueDays: Math.max(0, today - due),
    satisfaction: rated?.satisfaction ?? NaN,
    said: newest?.said ?? '',
  };
}

function loadOf(plan: readonly PlannedContact[], today: number): OwnerLoad[] {
  const loads = new Map<string, OwnerLoad>();
  for (const { owner, due, overdueDays } of plan) {
    const load = loads.get(owner) ?? { owner, customers: 0, overdue: 0, soon: 0, later: 0 };
    loads.set(owner, load);
    load.customers++;
    if (overdueDays > 0) load.overdue++;
    else if (due < today + soonDays) load.soon++;
    else load.later++;
  }
  return [...loads.values()].sort((a, b) => b.overdue - a.overdue || b.customers - a.customers);
}

function repeatedIn(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  for (const id of ids) if (id.trim() !== '') seen.set(id, (seen.get(id) ?? 0) + 1);
  return [...seen].filter(([, count]) => count > 1).map(([id]) => id);
}
