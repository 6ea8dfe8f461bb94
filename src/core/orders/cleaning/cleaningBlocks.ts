import type { Block, TableBlock } from '../../report/report';
import { sayUnder } from '../../report/say';
import type { Cleaning } from './cleaning';

const say = sayUnder('cleaning');

/** *How the orders were cleaned*, for the sheet of any analysis that reads orders; nothing where nothing was found. */
export function cleaningBlocks(cleaning: Cleaning | null): Block[] {
  if (!cleaning || cleaning.steps.length === 0) return [];
  const { kept, total, codes, matched, others, steps } = cleaning;
  const hasServices = steps.some(({ step }) => step === 'service');
  const lines = [
    ...(hasServices ? [{ label: say('note.codes'), value: { text: codes.join(', ') } }] : []),
    ...(matched + others > 0
      ? [{ label: say('note.returns'), value: say('note.netted', { matched: money(matched), others: money(others) }) }]
      : []),
  ];
  return [
    { kind: 'heading', text: say('title') },
    { kind: 'sentence', text: say('finding', { count: total, kept }) },
    stepTable(cleaning),
    sampleTable(cleaning),
    ...(lines.length > 0 ? [{ kind: 'note' as const, lines }] : []),
  ];
}

const money = (number: number): { number: number; digits: number } => ({ number, digits: 2 });

function stepTable({ steps }: Cleaning): TableBlock {
  return {
    kind: 'table',
    id: 'cleaning',
    columns: [
      { header: say('head.step'), style: 'text' },
      { header: say('head.lines'), style: 'integer' },
      { header: say('head.value'), style: 'decimal2' },
      { header: say('head.treatment'), style: 'text' },
    ],
    rows: steps.map(({ step, count, value, treatment }) => [
      say(`step.${step}`),
      count,
      value,
      say(`treatment.${treatment}`),
    ]),
  };
}

function sampleTable({ steps }: Cleaning): TableBlock {
  return {
    kind: 'table',
    id: 'cleaningExamples',
    title: say('examples'),
    columns: [
      { header: say('head.step'), style: 'text' },
      { header: say('head.row'), style: 'general' },
      { header: say('head.customer'), style: 'text' },
      { header: say('head.line'), style: 'text' },
      { header: say('head.amount'), style: 'decimal2' },
    ],
    rows: steps.flatMap(({ step, sample }) =>
      sample.map(({ row, customer, text, amount }) => [say(`step.${step}`), row, { text: customer }, { text }, amount]),
    ),
  };
}
