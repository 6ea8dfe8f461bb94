import { cleaningBlocks } from '../../../orders/cleaning/cleaningBlocks';
import { textValues } from '../../../report/columnValues';
import { guidance } from '../../../report/guidance';
import { tierColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { CrossSellingDetail } from './detail';

const say = sayUnder('cross-selling');

const mostInChart = 12;
const mostRules = 40;
const mostNamed = 25;
const significant = 0.05;

/** The next-best product of the customer of each row. */
export function crossSellingColumns({ next, nextOfRow }: CrossSellingDetail): ReportColumn[] {
  if (next.length === 0) return [];
  const products = Array.from(nextOfRow, (place) => (place < 0 ? '' : next[place].product));
  return [{ id: 'next-product', header: say('head.product'), values: textValues(products), style: 'general' }];
}

/** Rules and white spaces; and the next-best product of every customer as a list of its own. */
export function crossSellingSheets(detail: CrossSellingDetail): ReportSheet[] {
  const { check, certain, next } = detail;
  return [
    {
      id: 'cross-selling',
      name: say('sheet.name'),
      blocks: [
        { kind: 'heading', text: say('sheet.title') },
        { kind: 'sentence', text: finding(detail) },
        keyFigures(detail),
        ruleChart(detail),
        ruleTable(detail),
        ...(next.length > 0 ? [nextTable(detail, mostNamed, say('table.whiteSpace'))] : []),
        ...cleaningBlocks(detail.cleaning),
        guidance({
          read: say('read'),
          next: say(certain > 0 ? 'next.rules' : 'next.none'),
          others: check
            ? [
                {
                  label: say('note.check'),
                  value: say(check.hitRate > check.popularityHitRate ? 'note.better' : 'note.noBetter', {
                    count: check.customers,
                    day: check.splitDay,
                    ours: { percent: check.hitRate },
                    popular: { percent: check.popularityHitRate },
                  }),
                },
              ]
            : [{ label: say('note.check'), value: say('note.unchecked') }],
        }),
      ],
    },
    ...(next.length > 0 ? [{ id: 'next', name: say('sheet.next'), blocks: [nextTable(detail, next.length)] }] : []),
  ];
}

function finding({ rules, certain, customers, singleBuyers }: CrossSellingDetail): Text {
  const best = rules.find(({ pAdjusted, lift }) => pAdjusted < significant && lift > 1);
  if (!best || certain === 0) return say('finding.none', { share: { percent: singleBuyers / customers } });
  return say('finding.rule', {
    ...{ from: best.antecedent, to: best.consequent },
    share: { percent: best.confidence },
    lift: { number: best.lift, digits: 1 },
  });
}

function keyFigures({ certain, singleBuyers, customers, products, check, next }: CrossSellingDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.certain'), value: certain, style: 'integer' },
      { label: say('figure.single'), value: singleBuyers / customers, style: 'percent1' },
      { label: say('figure.next'), value: next.length, style: 'integer' },
      ...(check ? [{ label: say('figure.hits'), value: check.hitRate, style: 'percent1' as const }] : []),
      { label: say('figure.products'), value: products, style: 'integer' },
    ],
  };
}

/** The rules that are certain; where none is, those nearest to it, which the finding says. */
function shownRules({ rules, certain }: CrossSellingDetail, most: number): CrossSellingDetail['rules'] {
  return (certain > 0 ? rules.filter(({ pAdjusted, lift }) => pAdjusted < significant && lift > 1) : rules).slice(
    0,
    most,
  );
}

function ruleChart(detail: CrossSellingDetail): Block {
  const shown = shownRules(detail, mostInChart);
  return {
    kind: 'chart',
    id: 'rules',
    title: say('chart.rules'),
    alt: say('chart.rulesAlt'),
    style: 'decimal1',
    wide: true,
    chart: {
      kind: 'bar',
      categories: shown.map(({ antecedent, consequent }) => `${antecedent} → ${consequent}`),
      series: [{ name: say('head.lift'), values: shown.map(({ lift }) => lift), color: tierColor(1, 6) }],
    },
  };
}

function ruleTable(detail: CrossSellingDetail): TableBlock {
  const shown = shownRules(detail, mostRules);
  return {
    kind: 'table',
    id: 'rules',
    title: say('table.rules', { count: shown.length, all: detail.rules.length }),
    columns: [
      { header: say('head.from'), style: 'text' },
      { header: say('head.to'), style: 'text' },
      { header: say('head.count'), style: 'integer' },
      { header: say('head.support'), style: 'percent1' },
      { header: say('head.confidence'), style: 'percent1' },
      { header: say('head.lift'), style: 'decimal2' },
      { header: say('head.p'), style: 'pValue' },
    ],
    rows: shown.map(({ antecedent, consequent, count, support, confidence, lift, pAdjusted }) => [
      { text: antecedent },
      { text: consequent },
      ...[count, support, confidence, lift, Number(pAdjusted.toPrecision(3))],
    ]),
  };
}

function nextTable({ next, hasAmounts }: CrossSellingDetail, most: number, title?: Text): TableBlock {
  return {
    kind: 'table',
    id: title ? 'white-space' : 'next',
    ...(title ? { title } : {}),
    columns: [
      { header: say('head.customer'), style: 'text' },
      { header: say('head.product'), style: 'text' },
      { header: say('head.because'), style: 'text' },
      { header: say('head.probability'), style: 'percent' },
      ...(hasAmounts ? [{ header: say('head.value'), style: 'decimal2' as const }] : []),
    ],
    rows: next
      .slice(0, most)
      .map(({ id, product, because, probability, value }) => [
        { text: id },
        { text: product },
        { text: because },
        probability,
        ...(hasAmounts ? [value] : []),
      ]),
  };
}

/** What the user must know: rows left out, rules that propose no better than popularity. */
export function crossSellingWarnings({ incomplete, check, certain }: CrossSellingDetail): Text[] {
  return [
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...(check && certain > 0 && check.hitRate <= check.popularityHitRate ? [say('warning.noBetter')] : []),
  ];
}
