import { ColumnProfiles } from './columnProfiles';

/** Fields as the columns of the list, and how likely they are to be that: a logarithm, from 0 down. */
export interface Aligned {
  fields: string[];
  likeness: number;
}

/** So many fields more or less than columns are put right. */
const mostMoved = 3;
/** As {@link mostMoved}, where the delimiter stands in texts all the time. */
const mostWords = 40;
/** What it costs to take a delimiter for a part of a text, for one too many, and to miss one. */
const costs = { joined: -1.5, dropped: -1, split: -2 };
/** The best reading is believed where it is so much more likely than the next one. */
const margin = 1;

/**
 * The fields of a record that has more or fewer than the list has columns, as they fit the columns best: a delimiter that
 * nothing quotes put back into its text, a delimiter too many taken out, one that is missing put between two values.
 * Nothing where several ways fit about as well, or none does.
 *
 * @param isQuoted whether a field stood in quotes: it is one value
 */
export function alignFields(
  fields: readonly string[],
  isQuoted: (field: number) => boolean,
  columns: number,
  delimiter: string,
  profiles: ColumnProfiles,
): Aligned | undefined {
  const more = fields.length - columns;
  if (more > (delimiter === ' ' ? mostWords : mostMoved)) return undefined;
  if (more < -1) return undefined;
  const found = more < 0 ? split(fields, isQuoted, profiles) : placed(fields, isQuoted, columns, delimiter, profiles);
  const [best, next] = best2(found);
  if (!best || (next && best.likeness - next.likeness < margin)) return undefined;
  const isForeign = best.fields.some((field, column) => profiles.isForeign(column, field));
  return isForeign || !profiles.hasValues(best.fields) ? undefined : best;
}

/** The two most likely of different readings. */
function best2(found: readonly Aligned[]): Aligned[] {
  const best: Aligned[] = [];
  const isSame = (one: Aligned, other: Aligned) => one.fields.every((field, i) => field === other.fields[i]);
  for (const each of found) {
    const same = best.findIndex((kept) => isSame(kept, each));
    if (same >= 0) {
      if (best[same].likeness < each.likeness) best[same] = each;
    } else best.push(each);
    best.sort((one, other) => other.likeness - one.likeness);
    best.length = Math.min(best.length, 2);
  }
  return best;
}

/**
 * Each column gets one field, or several that follow each other; blank ones may be left out. Column by column, the two
 * best readings of the fields so far are kept.
 */
function placed(
  fields: readonly string[],
  isQuoted: (field: number) => boolean,
  columns: number,
  delimiter: string,
  profiles: ColumnProfiles,
): Aligned[] {
  const more = fields.length - columns;
  const isText = (field: number) => !isQuoted(field) && fields[field].trim() !== '';
  const canJoin = (field: number) =>
    isText(field) && isText(field - 1) && (delimiter === ' ' || ColumnProfiles.isWords(fields[field]));
  // By how many fields are used up.
  let states = new Map<number, Aligned[]>([[0, [{ fields: [], likeness: 0 }]]]);
  for (let column = 0; column <= columns; column++) {
    const next = new Map<number, Aligned[]>();
    const add = (used: number, aligned: Aligned) => next.set(used, best2([...(next.get(used) ?? []), aligned]));
    // Blank fields left out before this column.
    for (let used = 0; used < fields.length; used++) {
      if (fields[used] !== '' || isQuoted(used)) continue;
      for (const { fields: own, likeness } of states.get(used) ?? []) {
        const after = { fields: own, likeness: likeness + costs.dropped };
        states.set(used + 1, best2([...(states.get(used + 1) ?? []), after]));
      }
    }
    if (column === columns) return states.get(fields.length) ?? [];
    for (const [used, readings] of states) {
      let joined = '';
      for (let last = used; last < fields.length && last - used <= more; last++) {
        if (last > used && !canJoin(last)) break;
        joined = last === used ? fields[last] : joined + delimiter + fields[last];
        // Words of a text stand apart by spaces, which is no slip.
        const cost = delimiter === ' ' ? 0 : (last - used) * costs.joined;
        const own = profiles.likeness(column, joined) + cost;
        for (const { fields: before, likeness } of readings)
          add(last + 1, { fields: [...before, joined], likeness: likeness + own });
      }
    }
    states = next;
  }
  return [];
}

/** One field is two values, or the last one is missing. */
function split(fields: readonly string[], isQuoted: (field: number) => boolean, profiles: ColumnProfiles): Aligned[] {
  const likeness = (own: readonly string[]) =>
    own.reduce((sum, field, column) => sum + profiles.likeness(column, field), 0);
  const padded = [...fields, ''];
  const found: Aligned[] = [{ fields: padded, likeness: likeness(padded) }];
  fields.forEach((field, at) => {
    if (isQuoted(at)) return;
    for (let place = 0; place <= field.length; place++) {
      const parts = [field.slice(0, place), field.slice(place)];
      const own = [...fields.slice(0, at), ...parts, ...fields.slice(at + 1)];
      found.push({ fields: own, likeness: likeness(own) + costs.split });
    }
  });
  return found;
}
