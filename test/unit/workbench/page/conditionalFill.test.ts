import { conditionalFill } from '../../../../src/workbench/page/grid/conditionalFill';
import type { ConditionalFormat } from '../../../../src/workbench/workbook/model';

const rule = (
  priority: number,
  given: ConditionalFormat['rule'],
  fill: string,
  stopIfTrue = false,
): ConditionalFormat => ({
  id: String(priority),
  area: { row: 1, column: 2, rows: 3, columns: 1 },
  priority,
  stopIfTrue,
  rule: given,
  format: { fill },
});
const equalTo = (text: string) => ({ type: 'cellValue', operator: 'EqualTo', formula1: `="${text}"` }) as const;

test('a tier’s cell takes the colour of its tier, and no cell beside the column does', () => {
  const rules = [rule(0, equalTo('Top'), '#0B3C5D'), rule(1, equalTo('Small'), '#DCEEF6')];
  expect(conditionalFill('Small', 1, 2, rules)).toEqual({ fill: '#DCEEF6' });
  expect(conditionalFill('small', 3, 2, rules)).toEqual({ fill: '#DCEEF6' });
  expect(conditionalFill('Small', 4, 2, rules)).toEqual({});
  expect(conditionalFill('Small', 1, 1, rules)).toEqual({});
});

test('where two rules hold, the one that stands first in Excel’s list wins', () => {
  const text = { type: 'containsText', operator: 'Contains', text: 'top' } as const;
  expect(conditionalFill('Top', 1, 2, [rule(1, text, '#FFFFFF'), rule(0, equalTo('Top'), '#0B3C5D')])).toEqual({
    fill: '#0B3C5D',
  });
});

test('numbers are compared with both ends included, and an empty cell is never coloured', () => {
  const between = { type: 'cellValue', operator: 'Between', formula1: '=10', formula2: '=20' } as const;
  const colored = [9.99, 10, 20, 20.01, null].map(
    (value) => conditionalFill(value, 1, 2, [rule(0, between, '#A9D3E8')]).fill,
  );
  expect(colored).toEqual([undefined, '#A9D3E8', '#A9D3E8', undefined, undefined]);
});

test('a tier whose name holds quotation marks keeps its colour', () => {
  expect(conditionalFill('"A" list', 1, 2, [rule(0, equalTo('""A"" list'), '#0B3C5D')]).fill).toBe('#0B3C5D');
});

test('a rule that stops keeps later rules from a cell, and only where it holds', () => {
  const stopping = { ...rule(0, equalTo('Top'), '#0B3C5D', true), format: { fontColor: '#FFFFFF' } };
  const text = { type: 'containsText', operator: 'Contains', text: 'o' } as const;
  const rules = [rule(1, text, '#FF0000'), stopping];
  expect(conditionalFill('Top', 1, 2, rules)).toEqual({ fontColor: '#FFFFFF' });
  expect(conditionalFill('Other', 1, 2, rules)).toEqual({ fill: '#FF0000' });
});
