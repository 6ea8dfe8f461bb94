import type { Area, ConditionalFormat } from '../workbook/model';
import { columnName } from '../workbook/address';
import { xmlAttributes } from './xml';

type Visual = Extract<ConditionalFormat['rule'], { type: 'visual' }>;
type Bag = Readonly<Record<string, unknown>>;

interface Common {
  dxfId: number | undefined;
  stopIfTrue: number | undefined;
  area: Area;
}

const bag = (value: unknown): Bag => (typeof value === 'object' && value !== null ? (value as Bag) : {});
const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/^=/, '') : undefined;

/** Types of bounds: Office.js' name and the file's (ECMA-376 part 1, 18.18.12 ST_CfvoType). */
const boundTypes: Readonly<Record<string, string>> = {
  ...{ LowestValue: 'min', HighestValue: 'max', Number: 'num', Percent: 'percent', Formula: 'formula' },
  ...{ Percentile: 'percentile', AutomaticMin: 'min', AutomaticMax: 'max', Automatic: 'min' },
};

function bound(value: unknown, otherwise: string): string {
  const { type, formula } = bag(value);
  const val = text(formula);
  return `<cfvo${xmlAttributes({ type: boundTypes[String(type)] ?? otherwise, val })}/>`;
}

const color = (value: unknown): string => `<color rgb="FF${(text(value) ?? '#FFFFFF').replace('#', '')}"/>`;

function colorScale(settings: Bag): string {
  const { minimum, midpoint, maximum } = bag(settings.criteria);
  const stops = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  const bounds = stops.map((stop, at) =>
    bound(stop, at === 0 ? 'min' : at === stops.length - 1 ? 'max' : 'percentile'),
  );
  return `<colorScale>${bounds.join('')}${stops.map((stop) => color(bag(stop).color)).join('')}</colorScale>`;
}

function dataBar(settings: Bag): string {
  const shown = settings.showDataBarOnly === true ? ' showValue="0"' : '';
  const bounds = bound(settings.lowerBoundRule, 'min') + bound(settings.upperBoundRule, 'max');
  return `<dataBar${shown}>${bounds}${color(bag(settings.positiveFormat).fillColor)}</dataBar>`;
}

const counts: readonly [word: string, count: number][] = [
  ['Three', 3],
  ['Four', 4],
  ['Five', 5],
];

/** `ThreeTrafficLights1` → `3TrafficLights1`, with a bound per icon: as told, or equal parts. */
function iconSet(settings: Bag): string {
  const style = text(settings.style) ?? 'ThreeTrafficLights1';
  const [word, count] = counts.find(([each]) => style.toLowerCase().startsWith(each.toLowerCase())) ?? counts[0];
  const name = style.slice(word.length);
  const given: unknown[] = Array.isArray(settings.criteria) ? settings.criteria : [];
  const bounds = Array.from({ length: count }, (_, at) =>
    at > 0 && bag(given[at]).formula !== undefined
      ? bound(given[at], 'percent')
      : `<cfvo type="percent" val="${Math.round((100 * at) / count)}"/>`,
  );
  const flags = xmlAttributes({
    iconSet: `${count}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    showValue: settings.showIconOnly === true ? 0 : undefined,
    reverse: settings.reverseIconOrder === true ? 1 : undefined,
  });
  return `<iconSet${flags}>${bounds.join('')}</iconSet>`;
}

function topBottom(settings: Bag): Record<string, string | number | undefined> {
  const { type, rank } = bag(settings.rule);
  const name = String(type);
  return {
    type: 'top10',
    rank: typeof rank === 'number' ? rank : 10,
    percent: name.endsWith('Percent') ? 1 : undefined,
    bottom: name.startsWith('Bottom') ? 1 : undefined,
  };
}

/** Presets that compare with the average: attributes of `aboveAverage`. */
function average(criterion: string): Record<string, string | number | undefined> | undefined {
  const found = /^(?:(One|Two|Three)StdDev|Equal)?(Above|Below)Average$/.exec(criterion);
  const equal = /^EqualOr(Above|Below)Average$/.exec(criterion);
  if (!found && !equal) return undefined;
  const deviations = { One: 1, Two: 2, Three: 3 }[found?.[1] ?? ''];
  return {
    type: 'aboveAverage',
    aboveAverage: (found?.[2] ?? equal?.[1]) === 'Below' ? 0 : undefined,
    equalAverage: equal ? 1 : undefined,
    stdDev: deviations,
  };
}

const presets: Readonly<Record<string, string>> = {
  ...{ UniqueValues: 'uniqueValues', DuplicateValues: 'duplicateValues', Blanks: 'containsBlanks' },
  ...{ NonBlanks: 'notContainsBlanks', Errors: 'containsErrors', NonErrors: 'notContainsErrors' },
};
const formulas: Readonly<Record<string, (cell: string) => string>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))&gt;0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
};
const periods: Readonly<Record<string, string>> = {
  ...{ Yesterday: 'yesterday', Today: 'today', Tomorrow: 'tomorrow', LastSevenDays: 'last7Days' },
  ...{ LastWeek: 'lastWeek', ThisWeek: 'thisWeek', NextWeek: 'nextWeek' },
  ...{ LastMonth: 'lastMonth', ThisMonth: 'thisMonth', NextMonth: 'nextMonth' },
};

/** A colour scale, data bar, icon set, top or bottom rule or preset as `cfRule` (ECMA-376 part 1, 18.3.1.10). */
export function visualRule({ kind, settings }: Visual, priority: number, { area, dxfId, stopIfTrue }: Common): string {
  if (kind === 'ColorScale') return `<cfRule type="colorScale" priority="${priority}">${colorScale(settings)}</cfRule>`;
  if (kind === 'DataBar') return `<cfRule type="dataBar" priority="${priority}">${dataBar(settings)}</cfRule>`;
  if (kind === 'IconSet') return `<cfRule type="iconSet" priority="${priority}">${iconSet(settings)}</cfRule>`;
  const common = { dxfId, priority, stopIfTrue };
  if (kind === 'TopBottom') return `<cfRule${xmlAttributes({ ...topBottom(settings), ...common })}/>`;
  const criterion = text(bag(settings.rule).criterion) ?? '';
  const cell = `${columnName(area.column)}${area.row + 1}`;
  const formula = formulas[criterion] ? `<formula>${formulas[criterion](cell)}</formula>` : '';
  const attributes = average(criterion) ?? {
    type: presets[criterion] ?? 'timePeriod',
    timePeriod: presets[criterion] ? undefined : (periods[criterion] ?? 'today'),
  };
  const condition = attributes.type === 'timePeriod' ? `<formula>FLOOR(${cell},1)=TODAY()</formula>` : formula;
  return `<cfRule${xmlAttributes({ ...attributes, ...common })}>${condition}</cfRule>`;
}
