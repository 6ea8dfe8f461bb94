import type { ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { DatabaseCheckDetail, Repair } from './detail';
import { shownContent } from './repairs';

const say = sayUnder('databaseCheck');

const mostProposed = 1_000;

/** What is proposed and not accepted, to be looked at without the pane. */
export function repairsSheet({ repairs }: DatabaseCheckDetail): ReportSheet[] {
  const proposed = repairs.filter(({ isAccepted }) => !isAccepted);
  if (proposed.length === 0) return [];
  const shown = proposed.slice(0, mostProposed);
  return [
    {
      id: 'proposed',
      name: say('sheet.proposed'),
      blocks: [
        { kind: 'heading', text: say('title.proposed') },
        { kind: 'sentence', text: say('finding.proposed', { count: proposed.length, shown: shown.length }) },
        repairTable('proposed', shown),
      ],
    },
  ];
}

/** The log of what is repaired: a sheet of its own each time, told apart by what is in it. */
export function repairsLog({ repairs }: DatabaseCheckDetail): ReportSheet[] {
  const made = repairs.filter(({ isAccepted }) => isAccepted);
  if (made.length === 0) return [];
  return [
    {
      id: `repaired-${checksum(made)}`,
      name: say('sheet.repaired'),
      isLog: true,
      blocks: [
        { kind: 'heading', text: say('title.repaired') },
        { kind: 'sentence', text: say('finding.repaired', { count: made.length }) },
        repairTable('repaired', made),
      ],
    },
  ];
}

/** A text with blanks that one would not see as dots. */
export function withVisibleBlanks(text: string): string {
  return text.replace(/^\s+|\s+$|\s{2,}|[^\S ]/g, (blanks) => '·'.repeat(blanks.length));
}

function repairTable(id: string, repairs: readonly Repair[]): TableBlock {
  return {
    kind: 'table',
    id,
    columns: [
      { header: say('head.row'), style: 'integer' },
      { header: say('head.customer'), style: 'text' },
      { header: say('head.column'), style: 'text' },
      { header: say('head.before'), style: 'text' },
      { header: say('head.after'), style: 'text' },
      { header: say('head.reason'), style: 'text' },
    ],
    rows: repairs.map((repair) => [
      ...[repair.row, { text: repair.id.trim() }, { text: repair.column }],
      ...[{ text: withVisibleBlanks(shownContent(repair, repair.before)) }, shownAfter(repair)],
      say(`reason.${repair.reason}`),
    ]),
  };
}

function shownAfter(repair: Repair): Text {
  return repair.after === null ? say('after.blank') : { text: shownContent(repair, repair.after) };
}

/** FNV-1a over the cells and what they become. */
function checksum(repairs: readonly Repair[]): string {
  let hash = 0x811c9dc5;
  for (const repair of repairs) {
    const text = `${repair.row} ${repair.column} ${repair.before} ${repair.after}\n`;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
