import { init } from 'echarts/core';
import type { WorkbookApi } from '../../workbook/api';
import type { ChartModel } from '../../workbook/model';
import { chartOption } from './chartOption';
import { createResolver } from './resolveReference';
import { placeOf } from './sheetPlace';

/** Sharp on paper, too. */
const pixelRatio = 3;

/** A chart as an image: the address of a .png of its size. */
export function chartPicture(workbook: WorkbookApi, chart: ChartModel): string {
  const { width, height } = placeOf(chart);
  const drawn = init(document.createElement('div'), null, { width, height });
  drawn.setOption(chartOption(chart, createResolver(workbook)));
  const picture = drawn.getDataURL({ type: 'png', pixelRatio });
  drawn.dispose();
  return picture;
}
