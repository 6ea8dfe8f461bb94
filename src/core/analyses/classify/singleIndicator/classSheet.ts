import type { Block, HeatMapBlock, ReportSheet, TableBlock, Text } from '../../../report/report';
import { classTable, sharesChart } from '../../../groups/classTable';
import type { MeasureResult, SingleIndicatorDetail } from './detail';
import { say } from './say';

/** The sheet for the reader: finding, key figures, charts, a table per measure, the combinations, notes. */
export function classSheet(detail: SingleIndicatorDetail): ReportSheet {
  const { measures, valueColumn } = detail;
  return {
    id: 'classes',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title', { columns: measures.map(({ column }) => column).join(' × ') }) },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      ...measures.map(({ column, classes }, i) => sharesChart(`shares:${i}`, column, valueColumn, classes)),
      ...grids(detail),
      ...measures.map(({ column, classes, points }, i) =>
        classTable({
          id: `classes:${i}`,
          title: say('table.classes', { column }),
          measure: column,
          value: valueColumn,
          classes,
          ...(points ? { points } : {}),
        }),
      ),
      ...(measures.length > 1 ? [combinationTable(detail)] : []),
      notes(detail),
    ],
  };
}

function finding({ measures, combinations, valueColumn }: SingleIndicatorDetail): Text {
  const [{ classes }] = measures;
  const best = measures.length === 1 ? classes.find(({ customers }) => customers > 0) : combinations[0];
  if (!best) return say('finding.none');
  const params = { count: best.customers, class: best.name, customers: { percent: best.share } };
  return best.valueShare === null
    ? say('finding.customers', params)
    : say('finding.value', { ...params, value: { percent: best.valueShare }, column: valueColumn });
}

function keyFigures({ measures, combinations, combinationIndices, ids }: SingleIndicatorDetail): Block {
  const [first] = measures;
  const several = measures.length > 1;
  const classed = several
    ? combinationIndices.reduce((count, index) => (index < 0 ? count : count + 1), 0)
    : ids.length - first.missing;
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: ids.length, style: 'integer' },
      { label: say('figure.classed'), value: classed, style: 'integer' },
      {
        label: say(several ? 'figure.combinations' : 'figure.classes'),
        value: several ? combinations.length : first.realClasses,
        style: 'integer',
      },
    ],
  };
}

/** Customers by the classes of the first two measures, one grid per class of the third. */
function grids({ measures, combinations }: SingleIndicatorDetail): HeatMapBlock[] {
  if (measures.length < 2) return [];
  const [rows, columns, layers] = measures;
  const countOf = (wanted: number[]): number =>
    combinations.find(({ classes }) => wanted.every((index, i) => classes[i] === index))?.customers ?? 0;
  const grid = (id: string, title: Text, layer: number[]): HeatMapBlock => ({
    kind: 'heat-map',
    id,
    title,
    alt: title,
    style: 'integer',
    rows: rows.classes.map(({ name }) => name),
    columns: columns.classes.map(({ name }) => name),
    values: rows.classes.map((_, i) => columns.classes.map((__, j) => countOf([i, j, ...layer]))),
  });
  const names = { rows: rows.column, columns: columns.column };
  if (measures.length === 2) return [grid('grid', say('chart.grid', names), [])];
  return layers.classes.map(({ name }, k) =>
    grid(`grid:${k}`, say('chart.gridLayer', { ...names, layer: layers.column, class: name }), [k]),
  );
}

function combinationTable({ combinations, valueColumn }: SingleIndicatorDetail): TableBlock {
  const column = valueColumn;
  return {
    kind: 'table',
    id: 'combinations',
    title: say('table.combinations'),
    columns: [
      { header: say('column.combination'), style: 'text' },
      { header: say('table.customers'), style: 'integer' },
      { header: say('table.share'), style: 'percent1' },
      { header: say('table.sum', { column }), style: 'integer' },
      { header: say('table.valueShare', { column }), style: 'percent1' },
      { header: say('table.mean', { column }), style: 'decimal1' },
    ],
    rows: combinations.map(({ name, customers, share, sum, valueShare, mean }) => [
      { text: name },
      customers,
      share,
      sum,
      valueShare,
      mean,
    ]),
  };
}

function notes({ measures }: SingleIndicatorDetail): Block {
  // shares of the total are cut from the largest value down; nothing else gets this far
  const how = ({ by, direction, classes }: MeasureResult): Text =>
    say(by === 'cumulative-share' ? `cut.${by}.benefit` : `cut.${by}.${direction}`, { classes: classes.length });
  return {
    kind: 'note',
    lines: [
      ...measures.map((measure) => ({ label: { text: measure.column }, value: how(measure) })),
      { label: say('note.ties'), value: say('ties') },
    ],
  };
}
