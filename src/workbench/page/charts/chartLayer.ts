import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { SheetApi, WorkbookApi } from '../../workbook/api';
import type { ChartModel } from '../../workbook/model';
import type { Scroll } from '../grid/univerGrid';
import { columnHeaderHeight, rowHeaderWidth } from '../grid/snapshot';
import { chartOption } from './chartOption';
import { paneFrame, panesOf, reaches, type Pane, type Size } from './panes';
import { leftOf, placeOf, topOf } from './sheetPlace';
import { createResolver, type ResolveReference } from './resolveReference';

use([BarChart, LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, CanvasRenderer]);

/** The active sheet's charts, over the grid's cells. */
export interface ChartLayer {
  /** Puts the charts where the grid is scrolled to. */
  place(scroll: Scroll): void;
  /** Draws the active sheet's charts afresh. */
  draw(): void;
}

/** A chart in one of the panes; one that reaches over the edge of the frozen part is drawn in both. */
interface Drawn {
  element: HTMLElement;
  echart: EChartsType;
  chart: ChartModel;
}

interface DrawnPane {
  pane: Pane;
  element: HTMLElement;
  /** By the chart's id. */
  charts: Map<string, Drawn>;
}

const header = { width: rowHeaderWidth, height: columnHeaderHeight };

/** @param layer an element that covers the grid's cells, headers included, and clips what hangs over */
export function createChartLayer(layer: HTMLElement, workbook: WorkbookApi, scroll: () => Scroll): ChartLayer {
  const drawn = new Map<string, DrawnPane>();
  const resolve = createResolver(workbook);

  const place = ({ row, column, offsetX, offsetY, zoom }: Scroll): void => {
    const sheet = workbook.sheet(workbook.activeSheetId);
    if (!sheet) return;
    const scrolled = { x: leftOf(sheet, column) + offsetX, y: topOf(sheet, row) + offsetY };
    const frozen = frozenSize(sheet);
    for (const { pane, element, charts } of drawn.values()) {
      const frame = paneFrame(pane, frozen, header, scrolled, zoom);
      Object.assign(element.style, {
        left: `${frame.left}px`,
        top: `${frame.top}px`,
        width: frame.width === undefined ? `calc(100% - ${frame.left}px)` : `${frame.width}px`,
        height: frame.height === undefined ? `calc(100% - ${frame.top}px)` : `${frame.height}px`,
      });
      for (const { element: box, chart } of charts.values()) {
        const { left, top } = placeOf(chart);
        box.style.transform = `translate(${frame.x + zoom * left}px, ${frame.y + zoom * top}px) scale(${zoom})`;
      }
    }
  };

  const draw = (): void => {
    const sheet = workbook.sheet(workbook.activeSheetId);
    const frozen = sheet ? frozenSize(sheet) : { width: 0, height: 0 };
    const panes = new Map(panesOf(frozen).map((pane) => [`${pane.rows} ${pane.columns}`, pane]));
    for (const [key, { element, charts }] of drawn) {
      if (panes.has(key)) continue;
      for (const { echart } of charts.values()) echart.dispose();
      element.remove();
      drawn.delete(key);
    }
    for (const [key, pane] of panes) {
      const shown = drawn.get(key) ?? createPane(layer, pane);
      drawn.set(key, shown);
      drawIn(
        shown,
        (sheet?.charts ?? []).filter((chart) => reaches(pane, placeOf(chart), frozen)),
        resolve,
      );
    }
    place(scroll());
  };

  return { place, draw };
}

function drawIn(shown: DrawnPane, charts: ChartModel[], resolve: ResolveReference): void {
  for (const [id, { element, echart }] of shown.charts) {
    if (charts.some((chart) => chart.id === id)) continue;
    echart.dispose();
    element.remove();
    shown.charts.delete(id);
  }
  for (const chart of charts) {
    const known = shown.charts.get(chart.id) ?? createChart(shown.element, chart);
    known.chart = chart;
    shown.charts.set(chart.id, known);
    const { width, height } = placeOf(chart);
    known.element.style.width = `${width}px`;
    known.element.style.height = `${height}px`;
    known.element.setAttribute('aria-label', chart.altText ?? chart.title ?? chart.name);
    known.echart.resize();
    known.echart.setOption(chartOption(chart, resolve), true);
  }
}

function createPane(layer: HTMLElement, pane: Pane): DrawnPane {
  const element = document.createElement('div');
  element.className = 'charts-pane';
  layer.append(element);
  return { pane, element, charts: new Map() };
}

function createChart(pane: HTMLElement, chart: ChartModel): Drawn {
  const element = document.createElement('div');
  element.className = 'chart';
  element.setAttribute('role', 'img');
  element.dataset.chart = chart.name;
  const { width, height } = placeOf(chart);
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  pane.append(element);
  return { element, echart: init(element), chart };
}

const frozenSize = (sheet: SheetApi): Size => ({
  width: leftOf(sheet, sheet.frozen.columns),
  height: topOf(sheet, sheet.frozen.rows),
});
