import type { CellFormat, CellValue, ConditionalFormat } from '../../workbook/model';

/**
 * The look a cell gets from its sheet's conditional formats: rules that compare with a constant, or look for text.
 * A rule of another formula is kept and saved, but not drawn here.
 */
export function conditionalFill(
  value: CellValue,
  row: number,
  column: number,
  rules: readonly ConditionalFormat[],
): CellFormat {
  const format: CellFormat = {};
  for (const rule of [...rules].sort((a, b) => b.priority - a.priority)) {
    const { area } = rule;
    const inside =
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    if (!inside || !holds(value, rule.rule)) continue;
    if (rule.format.fill) format.fill = rule.format.fill;
    if (rule.format.fontColor) format.fontColor = rule.format.fontColor;
    if (rule.format.bold) format.bold = true;
  }
  return format;
}

function holds(value: CellValue, rule: ConditionalFormat['rule']): boolean {
  if (rule.type === 'containsText') return typeof value === 'string' && fold(value).includes(fold(rule.text));
  if (rule.type === 'custom') return false;
  const first = constant(rule.formula1);
  if (first === undefined || value === null) return false;
  if (typeof value === 'string' && typeof first === 'string') {
    const equal = fold(value) === fold(first);
    return rule.operator === 'EqualTo' ? equal : rule.operator === 'NotEqualTo' ? !equal : false;
  }
  if (typeof value !== 'number' || typeof first !== 'number') return rule.operator === 'NotEqualTo';
  const second = constant(rule.formula2 ?? '');
  switch (rule.operator) {
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'GreaterThanOrEqual':
      return value >= first;
    case 'LessThan':
      return value < first;
    case 'LessThanOrEqual':
      return value <= first;
    case 'Between':
      return typeof second === 'number' && value >= first && value <= second;
    case 'NotBetween':
      return typeof second === 'number' && (value < first || value > second);
    default:
      return false;
  }
}

/** `="Top"` → Top, `=5` → 5; anything that needs calculating → undefined. */
function constant(formula: string): string | number | undefined {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return quoted[1].replaceAll('""', '"');
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

const fold = (text: string): string => text.toLocaleLowerCase();
