import { listText } from '../../report/listText';
import type { Block, TableBlock } from '../../report/report';
import { sayUnder } from '../../report/say';
import type { Cleaning } from './cleaning';

const say = sayUnder('cleaning');

type NoteLine = Extract<Block, { kind: 'note' }>['lines'][number];

/** *How the orders were cleaned*, for the sheet of any analysis that reads orders; nothing where nothing was found. */
export function cleaningBlocks(cleaning: Cleaning | null): Block[] {
  if (!cleaning) return [];
  const { kept, total, steps } = cleaning;
  const lines = [...readingLines(cleaning), ...cleaningLines(cleaning)];
  if (steps.length === 0 && !isRemarkable(cleaning)) return [];
  return [
    { kind: 'heading', text: say('title') },
    { kind: 'sentence', text: say('finding', { count: total, kept }) },
    ...(steps.length > 0 ? [stepTable(cleaning), sampleTable(cleaning)] : []),
    ...(lines.length > 0 ? [{ kind: 'note' as const, lines }] : []),
  ];
}

/** Whether rows were read as something else than they seem. */
function isRemarkable({ reading }: Cleaning): boolean {
  const { amountPer, carried, headings, refunds, discounts } = reading;
  return amountPer === 'order' || carried + headings + refunds.lines + discounts.lines > 0;
}

/** What was made of the rows before they were cleaned. */
function readingLines({ reading }: Cleaning): NoteLine[] {
  const { amountPer, carried, headings, refunds, discounts } = reading;
  const reduced = ({ lines, value }: typeof refunds) => say('note.reduced', { count: lines, value: money(value) });
  return [
    ...(amountPer === null ? [] : [{ label: say('note.amount'), value: say(`note.amountPer.${amountPer}`) }]),
    ...(carried > 0 ? [{ label: say('note.carried'), value: say('note.carriedLines', { count: carried }) }] : []),
    ...(headings > 0 ? [{ label: say('note.headings'), value: say('note.headingRows', { count: headings }) }] : []),
    ...(discounts.lines > 0 ? [{ label: say('note.discounts'), value: reduced(discounts) }] : []),
    ...(refunds.lines > 0 ? [{ label: say('note.refunds'), value: reduced(refunds) }] : []),
  ];
}

function cleaningLines({ steps, codes, matched, others }: Cleaning): NoteLine[] {
  const hasServices = steps.some(({ step }) => step === 'service');
  return [
    ...(hasServices ? [{ label: say('note.codes'), value: listText(codes) }] : []),
    ...(matched + others > 0
      ? [{ label: say('note.returns'), value: say('note.netted', { matched: money(matched), others: money(others) }) }]
      : []),
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
