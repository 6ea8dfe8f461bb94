import type { Block, ReportSheet, SheetReference } from '../../core/report/report';
import { sayUnder } from '../../core/report/say';
import type { Table } from '../../core/table/table';
import { formatList } from './formatList';

const say = sayUnder('fullReport');

/** A line of the contents: a page, what it is called and the sentence that it begins with. */
export interface ContentsLine {
  name: string;
  finding?: string;
  /** Whether it goes on from the page before. */
  isMore?: true;
  leadsTo: SheetReference;
}

/** An analysis that does not fit the list. */
export interface LeftOut {
  name: string;
  reason: string;
}

/** The first page: what was found, each line leading to its page, and what this list does not tell. */
export function contentsSheet(table: Table, lines: readonly ContentsLine[], left: readonly LeftOut[]): ReportSheet {
  return {
    id: 'contents',
    name: say('contents.sheet'),
    isNamed: true,
    blocks: [
      { kind: 'heading', text: say('contents.title') },
      { kind: 'sentence', text: say('contents.of', { count: table.rowCount, list: formatList(table.origin) }) },
      { kind: 'heading', text: say('contents.pages') },
      {
        kind: 'contents',
        lines: lines.map(({ name, finding, leadsTo, isMore }) => ({
          name: { text: name },
          leadsTo,
          ...(finding === undefined ? {} : { text: { text: finding } }),
          ...(isMore ? { isMore } : {}),
        })),
      },
      ...leftOut(left),
    ],
  };
}

function leftOut(left: readonly LeftOut[]): Block[] {
  if (left.length === 0) return [];
  return [
    { kind: 'heading', text: say('contents.left') },
    ...left.map(({ name, reason }): Block => ({
      kind: 'sentence',
      text: say('contents.line', { name, finding: reason }),
    })),
  ];
}
