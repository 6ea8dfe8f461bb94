import type { SheetApi, WorkbookApi } from '../workbook/api';
import { intersect } from '../workbook/area';
import type { Area, ModelChange } from '../workbook/model';
import { formatNumber } from './charts/formatNumber';
import { element } from './element';
import { texts } from './texts';

export interface StatusBar {
  element: HTMLElement;
  /** Takes note of a change: what it leaves as it was is not added up again. */
  note(change: ModelChange): void;
  /** Average, count and sum of the selection, as a spreadsheet shows them: only for two or more filled cells. */
  update(): void;
}

interface Figures {
  count: number;
  numbers: number;
  sum: number;
}

/** Cells that are added up before the page gets a turn. */
const cellsAtOnce = 200_000;

export function createStatusBar(workbook: () => WorkbookApi): StatusBar {
  const figures = element('output', { class: 'figures', 'aria-live': 'off' });
  const bar = element('footer', { class: 'status-bar' }, figures);
  let summed: WorkbookApi | undefined;
  let running: Iterator<undefined, Figures> | undefined;

  const goOn = (sum: Iterator<undefined, Figures>): void => {
    if (sum !== running) return;
    const { done, value } = sum.next();
    if (done) show(figures, value);
    else setTimeout(() => goOn(sum));
  };
  return {
    element: bar,
    note(change) {
      if (summed && touches(change, summed.selection)) summed = undefined;
    },
    update() {
      if (summed === workbook()) return;
      summed = workbook();
      running = summarize(summed);
      goOn(running);
    },
  };
}

function touches(change: ModelChange, { sheetId, areas }: WorkbookApi['selection']): boolean {
  if (!('sheetId' in change)) return change.kind === 'sheets';
  if (change.kind !== 'cells') return true;
  return change.sheetId === sheetId && areas.some((area) => intersect(area, change.area));
}

function show(figures: HTMLElement, { count, numbers, sum }: Figures): void {
  const format = Number.isInteger(sum) ? '#,##0' : '#,##0.00';
  const shown: [string, string][] =
    count < 2
      ? []
      : numbers === 0
        ? [[texts.count, formatNumber(count, '#,##0')]]
        : [
            [texts.average, formatNumber(sum / numbers, '#,##0.##')],
            [texts.count, formatNumber(count, '#,##0')],
            [texts.sum, formatNumber(sum, format)],
          ];
  figures.replaceChildren(
    ...shown.map(([name, value]) => element('span', {}, `${name}: `, element('strong', {}, value))),
  );
}

function* summarize(workbook: WorkbookApi): Generator<undefined, Figures> {
  const result: Figures = { count: 0, numbers: 0, sum: 0 };
  const { sheetId, areas } = workbook.selection;
  const sheet = workbook.sheet(sheetId);
  const used = sheet?.usedArea(true);
  if (!sheet || !used) return result;
  for (const area of areas) {
    const inside = intersect(area, used);
    if (!inside) continue;
    const rows = Math.max(1, Math.floor(cellsAtOnce / inside.columns));
    for (let done = 0; done < inside.rows; done += rows) {
      if (done > 0) yield undefined;
      add(result, sheet, { ...inside, row: inside.row + done, rows: Math.min(rows, inside.rows - done) });
    }
  }
  return result;
}

function add(to: Figures, sheet: SheetApi, area: Area): void {
  for (const row of sheet.values(area)) {
    for (const value of row) {
      if (value === null) continue;
      to.count++;
      if (typeof value !== 'number') continue;
      to.numbers++;
      to.sum += value;
    }
  }
}
