import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import type { ChartModel } from '../../workbook/model';
import type { Scroll } from '../grid/univerGrid';
import { columnHeaderHeight, pixelsPerPoint, rowHeaderWidth } from '../grid/snapshot';
import { chartOption } from './chartOption';
import { createResolver } from './resolveReference';

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, CanvasRenderer]);

/** The active sheet's charts, over the grid's cells. */
export interface ChartLayer {
  /** Puts the charts where the grid is scrolled to. */
  place(scroll: Scroll): void;
  /** Draws the active sheet's charts afresh. */
  draw(): void;
}

interface Drawn {
  element: HTMLElement;
  echart: EChartsType;
  chart: ChartModel;
}

/** @param layer an element that covers the grid's cells, headers included, and clips what hangs over */
export function createChartLayer(layer: HTMLElement, workbook: WorkbookApi, scroll: () => Scroll): ChartLayer {
  const drawn = new Map<string, Drawn>();
  const resolve = createResolver(workbook);

  const place = ({ row, column, offsetX, offsetY, zoom }: Scroll): void => {
    const sheet = workbook.sheet(workbook.activeSheetId);
    if (!sheet) return;
    const x = rowHeaderWidth - leftOf(sheet, column) - offsetX;
    const y = columnHeaderHeight - topOf(sheet, row) - offsetY;
    for (const { element, chart } of drawn.values()) {
      const [left, top] = [zoom * (x + chart.left * pixelsPerPoint), zoom * (y + chart.top * pixelsPerPoint)];
      element.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
    }
  };

  const draw = (): void => {
    const sheet = workbook.sheet(workbook.activeSheetId);
    const charts = sheet?.charts ?? [];
    for (const [id, { element, echart }] of drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      echart.dispose();
      element.remove();
      drawn.delete(id);
    }
    for (const chart of charts) {
      const known = drawn.get(chart.id) ?? create(layer, chart);
      known.chart = chart;
      drawn.set(chart.id, known);
      const { element, echart } = known;
      element.style.width = `${chart.width * pixelsPerPoint}px`;
      element.style.height = `${chart.height * pixelsPerPoint}px`;
      element.setAttribute('aria-label', chart.altText ?? chart.title ?? chart.name);
      echart.resize();
      echart.setOption(chartOption(chart, resolve), true);
    }
    place(scroll());
  };

  return { place, draw };
}

function create(layer: HTMLElement, chart: ChartModel): Drawn {
  const element = document.createElement('div');
  element.className = 'chart';
  element.setAttribute('role', 'img');
  element.dataset.chart = chart.name;
  element.style.width = `${chart.width * pixelsPerPoint}px`;
  element.style.height = `${chart.height * pixelsPerPoint}px`;
  layer.append(element);
  return { element, echart: init(element), chart };
}

/** CSS pixels from the sheet's left edge to a column, as the grid rounds them. */
function leftOf(sheet: SheetApi, column: number): number {
  let x = 0;
  for (let at = 0; at < column; at++) {
    if (!sheet.hiddenColumns.has(at)) x += Math.round(sheet.columnWidth(at) * pixelsPerPoint);
  }
  return x;
}

function topOf(sheet: SheetApi, row: number): number {
  let y = 0;
  for (let at = 0; at < row; at++) {
    if (!sheet.hiddenRows.has(at)) y += Math.round(sheet.rowHeight(at) * pixelsPerPoint);
  }
  return y;
}
