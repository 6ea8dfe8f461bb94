import type { Area, CellFormat, CellValue, ConditionalFormat } from '../../workbook/model';

/**
 * The look a cell gets from its sheet's conditional formats: rules that compare with a constant, or look for text.
 * A rule of another formula is kept and saved, but not drawn here. As in Excel the rule that stands first wins where two
 * say different things, and none is asked after one that holds and stops.
 */
export function conditionalFill(
  value: CellValue,
  row: number,
  column: number,
  rules: readonly ConditionalFormat[],
): CellFormat {
  const format: CellFormat = {};
  const covering = rules.filter(({ area }) => isIn(area, row, column)).sort((a, b) => a.priority - b.priority);
  for (const { rule, format: look, stopIfTrue } of covering) {
    if (!holds(value, rule)) continue;
    if (look.fill) format.fill ??= look.fill;
    if (look.fontColor) format.fontColor ??= look.fontColor;
    if (look.bold) format.bold = true;
    if (stopIfTrue) break;
  }
  return format;
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function holds(value: CellValue, rule: ConditionalFormat['rule']): boolean {
  if (rule.type === 'containsText') return typeof value === 'string' && fold(value).includes(fold(rule.text));
  if (rule.type === 'custom' || rule.type === 'visual') return false;
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
