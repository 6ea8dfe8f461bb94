import { similarNames } from '../../../names/similarNames';
import { sheetRow } from '../../../table/sheetRow';
import type { Column, Table } from '../../../table/table';
import type { Duplicate } from './detail';

/**
 * Rows that may be one customer: those with one id, and those whose names are at least so alike; what hangs together
 * through others is one group. Exact ones first, then the most alike.
 */
export function findDuplicates(
  table: Table,
  { id, ids, names }: { id: Column | undefined; ids: readonly string[]; names: readonly string[] },
  least: number,
  progress: (done: number) => void,
): Duplicate[] {
  const groups = new Groups(table.rowCount);
  const firstOf = new Map<string, number>();
  if (id) {
    for (let row = 0; row < table.rowCount; row++) {
      const key = ids[row].trim();
      if (key === '') continue;
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, row);
      else groups.join(first, row, 1);
    }
  }
  for (const pair of similarNames(names, least, progress)) groups.join(pair.first, pair.second, pair.similarity);
  return groups
    .list()
    .map(({ rows, similarity }): Duplicate => {
      const isExact = new Set(rows.map((row) => plain(names[row]))).size === 1 || areOneId(rows, ids, id);
      return {
        rows: rows.map((row) => sheetRow(table, row)),
        ids: rows.map((row) => ids[row]),
        names: rows.map((row) => names[row]),
        similarity,
        kind: isExact ? 'exact' : 'near',
      };
    })
    .sort((a, b) => a.kind.localeCompare(b.kind) || b.similarity - a.similarity || a.rows[0] - b.rows[0]);
}

function areOneId(rows: readonly number[], ids: readonly string[], id: Column | undefined): boolean {
  return id !== undefined && new Set(rows.map((row) => ids[row].trim())).size === 1;
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Rows joined pair by pair (union–find). */
class Groups {
  private readonly parents: Int32Array;
  private readonly least = new Map<number, number>();

  constructor(rows: number) {
    this.parents = Int32Array.from({ length: rows }, (_, row) => row);
  }

  join(first: number, second: number, similarity: number): void {
    const [a, b] = [this.rootOf(first), this.rootOf(second)].sort((x, y) => x - y);
    const least = Math.min(this.least.get(a) ?? 1, this.least.get(b) ?? 1, similarity);
    this.parents[b] = a;
    this.least.set(a, least);
  }

  /** Groups of two rows or more. */
  list(): { rows: number[]; similarity: number }[] {
    const members = new Map<number, number[]>();
    this.parents.forEach((_, row) => {
      const root = this.rootOf(row);
      if (!this.least.has(root)) return;
      const rows = members.get(root);
      if (rows) rows.push(row);
      else members.set(root, [row]);
    });
    return [...members].map(([root, rows]) => ({ rows, similarity: this.least.get(root) ?? 1 }));
  }

  private rootOf(row: number): number {
    let root = row;
    while (this.parents[root] !== root) {
      this.parents[root] = this.parents[this.parents[root]];
      root = this.parents[root];
    }
    return root;
  }
}
