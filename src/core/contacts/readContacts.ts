import { cellText } from '../table/customerIds';
import { guessRoles } from '../table/guessRoles';
import type { Column, Contact, ContactLog, Table } from '../table/table';
import { means, type Meaning } from '../table/words/meanings';

/** More columns of a contact log than customer and day: as many make a list one. */
const fewestColumns = 2;

/**
 * What a sheet says of talks with customers; `undefined` for a list that is no contact log. Columns are known by their
 * headers: customer, day, and at least two of channel, who, what was said, satisfaction, next day.
 */
export function readContacts(table: Table): ContactLog | undefined {
  const speaking = (meaning: Meaning, ...kinds: Column['kind'][]): Column | undefined =>
    table.columns.find(
      ({ name, kind }) => means(name, meaning) && (kinds.length === 0 || kinds.includes(kind)) && !taken.has(name),
    );
  const taken = new Set<string>();
  const take = (column: Column | undefined): Column | undefined => {
    if (column) taken.add(column.name);
    return column;
  };
  const next = take(speaking('nextContact', 'date') ?? speaking('nextContact'));
  const day = take(table.columns.find(({ name, kind }) => kind === 'date' && !taken.has(name)) ?? speaking('date'));
  const customer = take(table.columns.find(({ name }) => name === guessRoles(table).customer?.[0] && !taken.has(name)));
  const satisfaction = take(speaking('satisfaction'));
  const channel = take(speaking('contactChannel'));
  const said = take(speaking('saidWords'));
  const who = take(speaking('contactedBy') ?? speaking('owner'));
  const others = [next, satisfaction, channel, said, who].filter((column) => column !== undefined);
  if (!day || !customer || others.length < fewestColumns) return undefined;
  const log: ContactLog = { sheet: table.origin.sheet, contacts: [], incomplete: 0, wrongSatisfactions: 0 };
  for (let row = 0; row < table.rowCount; row++) {
    const contact: Contact = {
      ...{ day: dayAt(day, row), customer: textAt(customer, row), channel: textAt(channel, row) },
      ...{ who: textAt(who, row), said: textAt(said, row) },
      ...{ satisfaction: numberAt(satisfaction, row), next: dayAt(next, row) },
    };
    if (Number.isNaN(contact.day) || contact.customer === '') {
      if (contact.customer !== '' || contact.said !== '' || Number.isFinite(contact.day)) log.incomplete++;
      continue;
    }
    const isRating = Number.isInteger(contact.satisfaction) && contact.satisfaction >= 1 && contact.satisfaction <= 5;
    if (!isRating && textAt(satisfaction, row) !== '') log.wrongSatisfactions++;
    log.contacts.push({ ...contact, satisfaction: isRating ? contact.satisfaction : NaN });
  }
  return log;
}

/** What customers are known by, however they are written. */
export function customerKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The contacts with each customer up to a day, newest first, by {@link customerKey}. */
export function contactsByCustomer(contacts: readonly Contact[], today = Infinity): Map<string, Contact[]> {
  const found = new Map<string, Contact[]>();
  for (const contact of contacts) {
    if (contact.day > today) continue;
    const key = customerKey(contact.customer);
    const known = found.get(key);
    if (known) known.push(contact);
    else found.set(key, [contact]);
  }
  for (const list of found.values()) list.sort((a, b) => b.day - a.day);
  return found;
}

const textAt = (column: Column | undefined, row: number): string =>
  column === undefined ? '' : cellText(column, row).trim();

function dayAt(column: Column | undefined, row: number): number {
  return column?.kind === 'date' && column.valid[row] ? Math.floor(column.values[row]) : NaN;
}

function numberAt(column: Column | undefined, row: number): number {
  if (column === undefined) return NaN;
  if (column.kind === 'number') return column.valid[row] ? column.values[row] : NaN;
  return textAt(column, row) === '' ? NaN : Number(textAt(column, row));
}
