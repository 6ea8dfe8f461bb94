import type { Firmness } from '../tiers/firmness/acceptability';
import { numberValues } from '../report/columnValues';
import type { Block, ChartBlock, ReportColumn, TableBlock, Text } from '../report/report';
import { sayUnder } from '../report/say';

const say = sayUnder('firmness');
/** A place that holds in fewer weightings is contested. */
export const firmFrom = 0.9;
const shown = 30;
const colors = { firm: '#175E8C', up: '#6DB1D6', down: '#C8C6C4' };

/** What firmness is of. */
export interface Places {
  ids: readonly string[];
  /** What the places are called, from the best down. */
  names: readonly string[];
  /** Index into names per row, −1 where unrated. */
  places: Int8Array;
  /** What the weights that were drawn are called. */
  weights: readonly Text[];
}

/** The column beside the data; none where firmness was not asked for. */
export function firmnessColumn(firmness: Firmness | null): ReportColumn[] {
  if (!firmness) return [];
  return [{ id: 'firmness', header: say('column'), values: numberValues(firmness.firmness), style: 'percent1' }];
}

/** Firmness of a customer in JSON, with its Monte-Carlo error; nothing where it was not asked for. */
export function firmnessJson(firmness: Firmness | null, row: number): Record<string, number> {
  return firmness ? { firmness: firmness.firmness[row], firmnessError: firmness.error[row] } : {};
}

/** How firm the places are: finding, chart, table, and the contested customers with the weight that decides them. */
export function firmnessBlocks(firmness: Firmness | null, of: Places): Block[] {
  if (!firmness) return [];
  const contested = Array.from(of.ids.keys())
    .filter((row) => firmness.firmness[row] < firmFrom)
    .sort((a, b) => firmness.firmness[a] - firmness.firmness[b]);
  const error = firmness.error.reduce((most, one) => (one > most ? one : most), 0);
  const counts = leanings(firmness, of);
  return [
    {
      kind: 'sentence',
      text: say('finding', { count: contested.length, draws: firmness.draws, error: { percent: error } }),
    },
    chartOf(counts, of),
    tableOf(counts, of),
    ...(contested.length > 0 ? [contestedTable(firmness, contested, of)] : []),
  ];
}

type Leanings = Record<'firm' | 'up' | 'down', number[]>;

/** Customers of each place who are firm in it, lean to a better one, or to a worse one. */
function leanings({ firmness, up, down }: Firmness, { names, places }: Places): Leanings {
  const zeros = (): number[] => names.map(() => 0);
  const counts: Leanings = { firm: zeros(), up: zeros(), down: zeros() };
  places.forEach((place, row) => {
    if (place < 0) return;
    counts[firmness[row] >= firmFrom ? 'firm' : up[row] > down[row] ? 'up' : 'down'][place]++;
  });
  return counts;
}

function chartOf(counts: Leanings, { names }: Places): ChartBlock {
  return {
    kind: 'chart',
    id: 'firmness',
    title: say('byPlace'),
    alt: say('byPlace'),
    chart: {
      kind: 'bar',
      categories: [...names],
      series: (['firm', 'up', 'down'] as const).map((leaning) => ({
        ...{ name: say(leaning), values: counts[leaning], color: colors[leaning] },
      })),
      stacked: true,
    },
    style: 'integer',
  };
}

function tableOf({ firm, up, down }: Leanings, { names }: Places): TableBlock {
  return {
    kind: 'table',
    id: 'firmness',
    title: say('byPlace'),
    columns: [
      { header: say('place'), style: 'text' },
      { header: say('firm'), style: 'integer' },
      { header: say('up'), style: 'integer' },
      { header: say('down'), style: 'integer' },
    ],
    rows: names.map((name, place) => [{ text: name }, firm[place], up[place], down[place]]),
  };
}

function contestedTable(firmness: Firmness, contested: readonly number[], of: Places): TableBlock {
  return {
    kind: 'table',
    id: 'contested',
    title: say('contested', { shown: Math.min(shown, contested.length), all: contested.length }),
    columns: [
      { header: say('customer'), style: 'text' },
      { header: say('place'), style: 'text' },
      { header: say('column'), style: 'percent1' },
      { header: say('upShare'), style: 'percent1' },
      { header: say('downShare'), style: 'percent1' },
      { header: say('decisive'), style: 'text' },
      { header: say('heldBy'), style: 'text' },
    ],
    rows: contested
      .slice(0, shown)
      .map((row) => [
        { text: of.ids[row] },
        { text: of.names[of.places[row]] },
        firmness.firmness[row],
        firmness.up[row],
        firmness.down[row],
        ...decisive(firmness, row, of.weights),
      ]),
  };
}

/** The weight that decides whether a contested customer keeps its place, and whether more or less of it does. */
function decisive({ decisive: weight, heldByMore }: Firmness, row: number, weights: readonly Text[]): (Text | null)[] {
  if (weight[row] < 0) return [say('imprecision'), null];
  return [weights[weight[row]], say(heldByMore[row] ? 'more' : 'less')];
}
