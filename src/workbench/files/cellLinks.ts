import { formatArea, tryParseArea } from '../workbook/address';
import type { SheetApi } from '../workbook/api';
import type { CellLink } from '../workbook/model';
import { RawElement } from './rawXml';
import { childrenOf, xmlAttributes, type XmlNode } from './xml';

/** The links of a sheet within its workbook (ECMA-376 part 1, 18.3.1.47); those elsewhere are parts of their own. */
export function internalLinks({ links }: SheetApi): CellLink[] {
  return links.filter(({ location, address }) => location !== undefined && address === undefined);
}

/** The element with the links of a sheet, and others that stay as they are; '' without any. */
export function linksElement(sheet: SheetApi, others: readonly string[] = []): string {
  const items = internalLinks(sheet).map(({ area, location, tip }) => {
    const text = sheet.value(area.row, area.column);
    return `<hyperlink${xmlAttributes({
      ref: formatArea(area),
      location,
      tooltip: tip,
      display: typeof text === 'string' ? text : undefined,
    })}/>`;
  });
  const all = [...others, ...items];
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`;
}

/** Links of a worksheet part within its workbook. */
export function readLinks(hyperlinks: XmlNode | undefined): CellLink[] {
  if (!hyperlinks) return [];
  return childrenOf(hyperlinks, 'hyperlink').flatMap(({ attributes }): CellLink[] => {
    const area = tryParseArea(attributes.ref ?? '');
    const { location, tooltip } = attributes;
    if (!area || location === undefined || leadsElsewhere(attributes)) return [];
    return [{ area, location, ...(tooltip === undefined ? {} : { tip: tooltip }) }];
  });
}

/** Raw links of a worksheet part that lead elsewhere. */
export function otherLinks(root: RawElement): string[] {
  const found = root.child('hyperlinks');
  return (found?.children ?? []).flatMap(({ name, xml }) => {
    const isOther = name === 'hyperlink' && /\s(?:\w+:)?id\s*=/.test(xml);
    return isOther ? [xml] : [];
  });
}

/** Whether a link is told by a relationship. */
function leadsElsewhere(attributes: Readonly<Record<string, string>>): boolean {
  return Object.keys(attributes).some((name) => name === 'id' || name.endsWith(':id'));
}
