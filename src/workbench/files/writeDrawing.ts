import type { SheetApi } from '../workbook/api';
import type { ChartModel } from '../workbook/model';
import { cornerAt, unitsPerPoint } from './anchors';
import { head } from './partTypes';
import { xmlAttributes } from './xml';

/** Prefixes that an anchor needs. */
export const drawingPrefixes =
  ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A drawing part of charts, whose relationships are `rId1` and so on. */
export function writeDrawing(sheet: SheetApi): string {
  const anchors = sheet.charts.map((chart, index) => chartAnchor(sheet, chart, index + 2, `rId${index + 1}`));
  return `${head}<xdr:wsDr${drawingPrefixes}>${anchors.join('')}</xdr:wsDr>`;
}

/** Where a chart stands: `id` is its number in the drawing, `link` the relationship to its part. */
export function chartAnchor(sheet: SheetApi, chart: ChartModel, id: number, link: string, prefixes = ''): string {
  const corner = (tag: string, left: number, top: number): string => {
    const { column, row, dx, dy } = cornerAt(sheet, left, top);
    const [x, y] = [Math.round(dx * unitsPerPoint), Math.round(dy * unitsPerPoint)];
    return (
      `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${x}</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${y}</xdr:rowOff></xdr:${tag}>`
    );
  };
  const properties = xmlAttributes({ id, name: chart.name, descr: chart.altText });
  return (
    `<xdr:twoCellAnchor${prefixes} editAs="oneCell">` +
    corner('from', chart.left, chart.top) +
    corner('to', chart.left + chart.width, chart.top + chart.height) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${link}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
