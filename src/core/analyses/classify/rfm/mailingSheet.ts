import type { Block, ReportSheet, TableBlock, Text } from '../../../report/report';
import type { MailingSummary, RfmDetail } from './detail';
import { say } from './say';

/** Which codes are worth a mailing: break-even, cells, and what mailing only those brings. */
export function mailingSheet(detail: RfmDetail, mailing: MailingSummary): ReportSheet {
  return {
    id: 'mailing',
    name: say('sheet.mailing'),
    blocks: [
      { kind: 'heading', text: say('sheet.mailingTitle') },
      { kind: 'sentence', text: finding(mailing) },
      keyFigures(mailing),
      cellTable(detail, mailing),
      {
        kind: 'note',
        lines: [
          {
            label: say('note.breakEven'),
            value: say('breakEven', { cost: mailing.costPerPiece, profit: mailing.profitPerSale }),
          },
        ],
      },
    ],
  };
}

function finding({ breakEven, cells, customers, profit, profitOfAll }: MailingSummary): Text {
  const rate = { percent: breakEven };
  if (cells === null) return say('finding.breakEven', { rate });
  return say('finding.mailing', {
    rate,
    count: cells,
    customers: customers ?? 0,
    profit: { number: profit ?? 0, digits: 0 },
    all: { number: profitOfAll ?? 0, digits: 0 },
  });
}

function keyFigures({ breakEven, cells, customers, profit, profitOfAll }: MailingSummary): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.breakEven'), value: breakEven, style: 'percent1' },
      ...(cells === null ? [] : [{ label: say('figure.cells'), value: cells, style: 'integer' as const }]),
      ...(customers === null ? [] : [{ label: say('figure.pieces'), value: customers, style: 'integer' as const }]),
      ...(profit === null ? [] : [{ label: say('figure.profit'), value: profit, style: 'integer' as const }]),
      ...(profitOfAll === null
        ? []
        : [{ label: say('figure.profitOfAll'), value: profitOfAll, style: 'integer' as const }]),
    ],
  };
}

function cellTable({ cells, bins, moneyColumn }: RfmDetail, { column }: MailingSummary): TableBlock {
  const isTested = column !== null;
  return {
    kind: 'table',
    id: 'cells',
    title: say('table.cells'),
    columns: [
      { header: say('column.code'), style: 'general' },
      { header: say('table.customers'), style: 'integer' },
      { header: say('table.monetary', { column: moneyColumn }), style: 'integer' },
      { header: say('table.meanMonetary', { column: moneyColumn }), style: 'integer' },
      { header: say('table.salesNeeded'), style: 'integer' },
      ...(isTested
        ? [
            { header: say('table.answers'), style: 'integer' as const },
            { header: say('table.response'), style: 'percent1' as const },
            { header: say('table.profit'), style: 'integer' as const },
            { header: say('table.worth'), style: 'text' as const },
          ]
        : []),
    ],
    rows: cells.map(({ code, customers, monetary, salesNeeded, answers, response, profit, worthMailing }) => [
      bins < 10 ? Number(code) : { text: code },
      customers,
      monetary,
      monetary / customers,
      salesNeeded,
      ...(isTested
        ? [answers, response, profit, worthMailing === null ? null : say(worthMailing ? 'worth.yes' : 'worth.no')]
        : []),
    ]),
  };
}
