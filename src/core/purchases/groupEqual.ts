import { gridSteps } from './indexDistinct';

interface Entries {
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
}

/** Frequency, recency and age as whole steps of their grids, per entry. */
interface Steps {
  x: Uint32Array;
  recency: Uint32Array;
  age: Uint32Array;
}

interface Groups {
  /** Group of each entry. */
  rowOf: Uint32Array;
  /** First entry of each group, ascending. */
  first: number[];
}

/** The steps that a history lies on; `null` where an entry lies beside the grid. */
export function stepsOf({ frequency, recency, age }: Entries, stepsPerUnit: number): Steps | null {
  const recencySteps = gridSteps(recency, stepsPerUnit);
  const ageSteps = recencySteps && gridSteps(age, stepsPerUnit);
  const x = ageSteps && gridSteps(frequency, 1);
  if (!recencySteps || !ageSteps || !x) return null;
  const isKeyExact = (largest(x) + 1) * (largest(recencySteps) + 1) * (largest(ageSteps) + 1) < 2 ** 53;
  return isKeyExact ? { x, recency: recencySteps, age: ageSteps } : null;
}

function largest(steps: Uint32Array): number {
  let most = 0;
  for (let i = 0; i < steps.length; i++) if (steps[i] > most) most = steps[i];
  return most;
}

/** Up to so many possible groups have a place of their own in a table. */
const largestTable = 1 << 25;

/** Groups entries on the same steps: in a table of all groups that are possible, or by hashing. */
export function groupSteps(steps: Steps): Groups {
  const recencies = largest(steps.recency) + 1;
  const ages = largest(steps.age) + 1;
  const youngest = smallest(steps.age);
  const size = (largest(steps.x) + 1) * recencies * (ages - youngest);
  // a table that is much larger than the list would cost more to clear than hashing does
  return size <= Math.min(largestTable, 32 * steps.x.length)
    ? groupByTable(steps, recencies, ages - youngest, youngest, size)
    : groupByHash(steps, recencies, ages);
}

function smallest(steps: Uint32Array): number {
  let least = Infinity;
  for (let i = 0; i < steps.length; i++) if (steps[i] < least) least = steps[i];
  return least;
}

function groupByTable(
  { x, recency, age }: Steps,
  recencies: number,
  ages: number,
  youngest: number,
  size: number,
): Groups {
  const places = new Uint32Array(size);
  const rowOf = new Uint32Array(x.length);
  const first: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const place = (x[i] * recencies + recency[i]) * ages + age[i] - youngest;
    let group = places[place];
    if (group === 0) {
      first.push(i);
      group = places[place] = first.length;
    }
    rowOf[i] = group - 1;
  }
  return { rowOf, first };
}

/** By an open-addressing hash table that holds the groups' keys beside each other, to stay in the processor's cache. */
function groupByHash({ x, recency, age }: Steps, recencies: number, ages: number): Groups {
  const rowOf = new Uint32Array(x.length);
  const first: number[] = [];
  // 0 is free, else the group's number + 1; at most half of the slots are taken
  let slots = new Int32Array(1 << 12);
  let keys = new Float64Array(slots.length / 2);
  for (let i = 0; i < x.length; i++) {
    const key = (x[i] * recencies + recency[i]) * ages + age[i];
    let slot = hash(x[i], recency[i], age[i]) & (slots.length - 1);
    while (slots[slot] !== 0 && keys[slots[slot] - 1] !== key) slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === 0) {
      if (first.length === keys.length) {
        grow();
        slot = freeSlot(i);
      }
      keys[first.length] = key;
      first.push(i);
      slots[slot] = first.length;
    }
    rowOf[i] = slots[slot] - 1;
  }
  return { rowOf, first };

  function grow(): void {
    const held = keys;
    slots = new Int32Array(2 * slots.length);
    keys = new Float64Array(slots.length / 2);
    keys.set(held);
    first.forEach((entry, group) => (slots[freeSlot(entry)] = group + 1));
  }

  function freeSlot(entry: number): number {
    let slot = hash(x[entry], recency[entry], age[entry]) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }
}

function hash(x: number, recency: number, age: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(x + 1, 0x9e3779b1) ^ recency, 0x85ebca6b) ^ age, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

/** Groups entries of the very same numbers, wherever they lie. */
export function groupValues({ frequency, recency, age }: Entries): Groups {
  const rowOf = new Uint32Array(frequency.length);
  const first: number[] = [];
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, 2 * frequency.length))));
  const bits = new Float64Array(2);
  const halves = new Uint32Array(bits.buffer);
  for (let i = 0; i < frequency.length; i++) {
    // + 0, as −0 is 0
    bits[0] = recency[i] + 0;
    bits[1] = age[i] + 0;
    let slot = hash(frequency[i] ^ halves[0], halves[1] ^ halves[2], halves[3]) & (slots.length - 1);
    for (;;) {
      if (slots[slot] === 0) {
        first.push(i);
        slots[slot] = first.length;
        break;
      }
      const entry = first[slots[slot] - 1];
      if (frequency[entry] === frequency[i] && recency[entry] === recency[i] && age[entry] === age[i]) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    rowOf[i] = slots[slot] - 1;
  }
  return { rowOf, first };
}
