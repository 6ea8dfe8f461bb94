import { intersect } from '../workbook/area';
import type { CellLink } from '../workbook/model';
import type { Host } from './host';
import { sheetOf } from './sheets';
import type { RangeTarget } from './targets';

/** The link of a range's first cell as `Range.hyperlink` has it; `null` without one. */
export function linkOf({ sheetId, area }: RangeTarget, host: Host): object | null {
  const first = { ...area, rows: 1, columns: 1 };
  const sheet = sheetOf(host, sheetId);
  const found = sheet.links.find((link) => intersect(link.area, first));
  if (!found) return null;
  const text = sheet.value(area.row, area.column);
  return {
    ...(found.location === undefined ? {} : { documentReference: found.location }),
    ...(found.address === undefined ? {} : { address: found.address }),
    ...(found.tip === undefined ? {} : { screenTip: found.tip }),
    ...(typeof text === 'string' ? { textToDisplay: text } : {}),
  };
}

/** Sets `Range.hyperlink`, in place of the links that the range had. */
export function setLink({ sheetId, area }: RangeTarget, value: Readonly<Record<string, unknown>>, host: Host): void {
  const { documentReference, address, screenTip } = value;
  const link: CellLink = {
    area: { ...area },
    ...(typeof documentReference === 'string' ? { location: documentReference } : {}),
    ...(typeof address === 'string' ? { address } : {}),
    ...(typeof screenTip === 'string' ? { tip: screenTip } : {}),
  };
  const sheet = sheetOf(host, sheetId);
  sheet.setLinks([...sheet.links.filter((other) => !intersect(other.area, area)), link], 'host');
}

/** Takes the links out of an area; those that reach beyond it go as wholes. */
export function clearLinks({ sheetId, area }: RangeTarget, host: Host): void {
  const sheet = sheetOf(host, sheetId);
  const left = sheet.links.filter((link) => !intersect(link.area, area));
  if (left.length < sheet.links.length) sheet.setLinks(left, 'host');
}
