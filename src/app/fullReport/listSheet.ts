import type { Listed } from '../../core/problem';
import type { Block, ReportSheet, Text } from '../../core/report/report';
import { sayUnder } from '../../core/report/say';
import type { Finding, Table } from '../../core/table/table';
import { formatList } from './formatList';

const say = sayUnder('fullReport');

/** What the list is, what speaks for it, and what was noticed when it was read. */
export function listSheet(table: Table): ReportSheet {
  const { findings, recognition, rowCount, columns, origin } = table;
  return {
    id: 'list',
    name: say('list.sheet'),
    isNamed: true,
    blocks: [
      { kind: 'heading', text: say('list.title') },
      {
        kind: 'sentence',
        text: recognition ? { key: `shape.${recognition.shape}.line` } : say('list.unknown'),
      },
      {
        kind: 'key-figures',
        figures: [
          { label: say('list.rows'), value: rowCount, style: 'integer' },
          { label: say('list.columns'), value: columns.length, style: 'integer' },
          { label: say('list.findings'), value: findings.length, style: 'integer' },
        ],
      },
      ...evidence(table),
      { kind: 'heading', text: say('list.quality') },
      ...(findings.length === 0
        ? [{ kind: 'sentence' as const, text: say('list.clean') }]
        : [
            { kind: 'sentence' as const, text: say('list.noticed', { count: findings.length }) },
            findingTable(findings),
          ]),
      {
        kind: 'note',
        lines: [{ label: say('list.where'), value: { text: formatList(origin) } }],
      },
    ],
  };
}

function evidence({ recognition }: Table): Block[] {
  if (!recognition || recognition.evidence.length === 0) return [];
  return [
    { kind: 'heading', text: { key: 'shape.why' } },
    ...recognition.evidence.map(({ code, params }): Block => ({
      kind: 'sentence',
      text: { key: `shape.evidence.${code}`, params },
    })),
  ];
}

function findingTable(findings: readonly Finding[]): Block {
  return {
    kind: 'table',
    id: 'findings',
    columns: (['column', 'what', 'where', 'treatment'] as const).map((id) => ({
      header: say(`list.head.${id}`),
      style: 'text' as const,
    })),
    rows: findings.map(({ code, column, count, params, treatment, places }): Text[] => [
      { text: column ?? '' },
      { key: `finding.${code}`, params: { ...params, count } },
      { key: 'list', params: { items: someOf(places) } },
      { key: `treatment.${treatment}`, params: { ...params, count } },
    ]),
  };
}

/** Cells that are named in one line of the table. */
const mostPlaces = 4;

function someOf(places: readonly string[]): Listed {
  return { list: places.slice(0, mostPlaces), more: places.length > mostPlaces };
}
