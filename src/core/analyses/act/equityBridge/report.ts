import { guidance } from '../../../report/guidance';
import { moneyStyle } from '../../../report/moneyStyle';
import type { Block, ReportSheet, SentenceBlock, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { EquityBridgeDetail, Step } from './detail';
import { waterfall } from './waterfall';

const say = sayUnder('equityBridge');

/** As many customers stand on the sheet. */
const mostShown = 100;

/** Finding, key figures, waterfall, steps, the customers behind the largest changes. */
export function equityBridgeSheet(detail: EquityBridgeDetail): ReportSheet {
  const { pair, steps } = detail;
  return {
    id: 'equity-bridge',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title', { before: pair.before.name, after: pair.after.name }) },
      ...finding(detail),
      keyFigures(detail),
      bridgeChart(steps),
      stepTable(steps),
      ...changeTable(detail),
      guidance({
        read: say('read'),
        next: say(amountOf(steps, 'lost') + amountOf(steps, 'down') < 0 ? 'next.falling' : 'next.rising'),
        others: [
          { label: say('note.causes'), value: say(detail.hasCauses ? 'note.causesShapley' : 'note.causesNone') },
        ],
      }),
    ],
  };
}

type Cause = Exclude<Step['name'], 'start' | 'end'>;

const amountOf = (steps: readonly Step[], name: Step['name']): number =>
  steps.find((step) => step.name === name)?.amount ?? 0;

function largest(steps: readonly Step[]): (Step & { name: Cause }) | undefined {
  const changes = steps.filter((step): step is Step & { name: Cause } => {
    return step.name !== 'start' && step.name !== 'end' && step.amount !== 0;
  });
  return changes.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).at(0);
}

/** The change, and what most of it comes from, each with its rows among the steps. */
function finding({ steps }: EquityBridgeDetail): SentenceBlock[] {
  const [start, end] = [steps[0].amount, steps[steps.length - 1].amount];
  const most = largest(steps);
  const params = {
    start: { number: start, digits: 0 },
    end: { number: end, digits: 0 },
    change: { number: Math.abs(end - start), digits: 0 },
  };
  const tell = (text: Text, row?: number): SentenceBlock => ({
    ...{ kind: 'sentence', text },
    about: { block: 'steps', ...(row === undefined ? {} : { row }) },
  });
  return [
    tell(say(end > start ? 'change.up' : end < start ? 'change.down' : 'change.same', params)),
    ...(most
      ? [tell(say(`finding.${most.name}`, { amount: { number: most.amount, digits: 0 } }), steps.indexOf(most))]
      : []),
  ];
}

function keyFigures({ steps }: EquityBridgeDetail): Block {
  const figures = (['start', 'end'] as const).map((name) => ({
    label: say(`step.${name}`),
    value: amountOf(steps, name),
    style: moneyStyle(amountOf(steps, name)),
  }));
  const [start, end] = figures.map(({ value }) => value);
  return {
    kind: 'key-figures',
    figures: [
      ...figures,
      { label: say('figure.change'), value: end - start, style: moneyStyle(end - start) },
      ...(start > 0 ? [{ label: say('figure.share'), value: end / start - 1, style: 'percent1' as const }] : []),
    ],
  };
}

function bridgeChart(steps: readonly Step[]): Block {
  const rungs = steps.map(({ name, amount }) => ({
    name: say(`step.${name}`),
    ...{ amount, isLevel: name === 'start' || name === 'end' },
  }));
  const names = {
    space: say('series.space'),
    level: say('series.level'),
    gain: say('series.gain'),
    loss: say('series.loss'),
  };
  return {
    kind: 'chart',
    id: 'bridge',
    title: say('chart.bridge'),
    alt: say('chart.bridgeAlt'),
    style: moneyStyle(Math.max(...steps.map(({ amount }) => Math.abs(amount)))),
    wide: true,
    chart: waterfall(rungs, names),
  };
}

function stepTable(steps: readonly Step[]): TableBlock {
  return {
    kind: 'table',
    id: 'steps',
    title: say('table.steps'),
    columns: [
      { header: say('head.step'), style: 'text' },
      { header: say('head.amount'), style: 'decimal2' },
      { header: say('head.customers'), style: 'integer' },
    ],
    rows: steps.map(({ name, amount, customers }) => [say(`step.${name}`), amount, customers]),
  };
}

function changeTable({ changes }: EquityBridgeDetail): TableBlock[] {
  if (changes.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'changes',
      title: say('table.changes', { count: changes.length, shown: Math.min(changes.length, mostShown) }),
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: say('head.step'), style: 'text' },
        { header: say('step.start'), style: 'decimal2' },
        { header: say('step.end'), style: 'decimal2' },
        { header: say('figure.change'), style: 'decimal2' },
      ],
      rows: changes
        .slice(0, mostShown)
        .map(({ id, cause, before, after }) => [{ text: id }, say(`step.${cause}`), before, after, after - before]),
    },
  ];
}
