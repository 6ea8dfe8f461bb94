/**
 * A number in an Excel number format, as far as labels of charts and the status bar use them: digits, thousands, percent,
 * a section for negative numbers, text in quotes.
 */
export function formatNumber(value: number, format = 'General'): string {
  if (format === 'General' || format === '@') return trim(value);
  const sections = format.split(';');
  const section = sectionOf(value, sections)
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '');
  const magnitude = value < 0 && sections.length > 1 ? -value : value;
  const plain = section.replace(/"[^"]*"|\\./g, '');
  const digits = /[0#?](?:[0#?,]*)(?:\.([0#?]+))?/.exec(plain);
  if (!digits) return section.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  const decimals = digits[1] ?? '';
  const isPercent = plain.includes('%');
  const text = (isPercent ? magnitude * 100 : magnitude).toLocaleString('en-US', {
    minimumFractionDigits: decimals.replace(/[#?]/g, '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: digits[0].includes(','),
  });
  return section
    .replace(/_.|\*./g, '')
    .replace(/[0#?][0#?,]*(?:\.[0#?]+)?/, () => text)
    .replace(/"([^"]*)"|\\(.)/g, '$1$2');
}

/** `[<0.001]`: the numbers that a section is for. */
const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

/** The first section whose condition holds; without conditions, positive numbers; negative numbers; zero: as many as there are. */
function sectionOf(value: number, sections: string[]): string {
  if (sections.some((section) => condition.test(section))) {
    return sections.find((section) => holds(value, section)) ?? sections[sections.length - 1];
  }
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function trim(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2, useGrouping: false });
}

function holds(value: number, section: string): boolean {
  const [, sign, text] = condition.exec(section) ?? [];
  const limit = Number(text);
  if (sign === undefined) return true;
  if (sign === '=') return value === limit;
  if (sign === '<>') return value !== limit;
  return (sign.startsWith('<') ? value < limit : value > limit) || (sign.endsWith('=') && value === limit);
}
