import type { WorkbookApi } from '../workbook/api';
import { intersect } from '../workbook/area';
import { formatNumber } from './charts/formatNumber';
import { element } from './element';
import { texts } from './texts';

export interface StatusBar {
  element: HTMLElement;
  /** Average, count and sum of the selection, as a spreadsheet shows them: only for two or more filled cells. */
  update(): void;
}

export function createStatusBar(workbook: () => WorkbookApi): StatusBar {
  const figures = element('output', { class: 'figures', 'aria-live': 'off' });
  const bar = element('footer', { class: 'status-bar' }, figures);
  return {
    element: bar,
    update() {
      const { count, numbers, sum } = summarize(workbook());
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
    },
  };
}

function summarize(workbook: WorkbookApi): { count: number; numbers: number; sum: number } {
  const result = { count: 0, numbers: 0, sum: 0 };
  const { sheetId, areas } = workbook.selection;
  const sheet = workbook.sheet(sheetId);
  const used = sheet?.usedArea(true);
  if (!sheet || !used) return result;
  for (const area of areas) {
    const inside = intersect(area, used);
    if (!inside) continue;
    for (const row of sheet.values(inside)) {
      for (const value of row) {
        if (value === null) continue;
        result.count++;
        if (typeof value !== 'number') continue;
        result.numbers++;
        result.sum += value;
      }
    }
  }
  return result;
}
