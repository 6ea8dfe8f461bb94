import { boundingArea, containsArea } from './area';
import type { Area, ModelChange } from './model';

type CellsChange = Extract<ModelChange, { kind: 'cells' }>;

/**
 * Brings the changes of one transaction together: one note per kind and place; cell areas are joined where the joined
 * area holds no other cell. Order stays as it was; of selections and activations the last one counts.
 */
export function mergeChanges(changes: readonly ModelChange[]): ModelChange[] {
  const result: ModelChange[] = [];
  const places = new Map<string, number>();
  for (const change of changes) {
    if (change.kind === 'cells') {
      mergeCells(result, change);
      continue;
    }
    if (change.kind === 'rows' || change.kind === 'columns') {
      result.push(change);
      continue;
    }
    const single = change.kind === 'selection' || change.kind === 'activation';
    const key = `${change.kind}|${change.origin}|${!single && 'sheetId' in change ? change.sheetId : ''}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, result.push(change) - 1);
    else result[place] = change;
  }
  return result;
}

function mergeCells(result: ModelChange[], change: CellsChange): void {
  const last = result.at(-1);
  if (last?.kind === 'cells' && last.sheetId === change.sheetId && last.origin === change.origin) {
    const area = joined(last.area, change.area);
    if (area) {
      result[result.length - 1] = { ...last, area, what: last.what === change.what ? last.what : 'both' };
      return;
    }
  }
  result.push(change);
}

function joined(a: Area, b: Area): Area | undefined {
  if (containsArea(a, b)) return a;
  if (containsArea(b, a)) return b;
  const all = boundingArea(a, b);
  const inLine =
    (a.row === b.row && a.rows === b.rows && all.columns <= a.columns + b.columns) ||
    (a.column === b.column && a.columns === b.columns && all.rows <= a.rows + b.rows);
  return inLine ? all : undefined;
}
