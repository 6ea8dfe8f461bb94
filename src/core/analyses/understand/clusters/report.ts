import { nameValues } from '../../../report/columnValues';
import { guidance } from '../../../report/guidance';
import { cellFill, fontColorOn, groupColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { ClustersDetail } from './detail';

const say = sayUnder('clusters');

/** Kaufman & Rousseeuw 1990: below a quarter there is no structure, from a half on a clear one. */
const [noStructure, clearStructure] = [0.25, 0.5];
/** Share of pairs below which clusters come apart when they are made anew. */
const unstable = 0.75;

/** The cluster of each customer, by name. */
export function clustersColumns({ clusters, clusterOf }: ClustersDetail): ReportColumn[] {
  const names = clusters.map(({ name }) => name);
  return [
    {
      id: 'cluster',
      header: say('column.cluster'),
      values: nameValues(
        clusterOf.map((cluster) => cluster - 1),
        names,
      ),
      style: 'general',
      fills: names.map((name, i) => ({ value: name, ...cellFill(groupColor(i, names.length)) })),
    },
  ];
}

/** How well the customers fit their clusters, and other numbers of clusters. */
export function fitSheet(detail: ClustersDetail): ReportSheet {
  return {
    id: 'fit',
    name: say('sheet.fit'),
    blocks: [
      { kind: 'heading', text: say('sheet.fit') },
      { kind: 'sentence', text: say('read.silhouettes') },
      silhouetteChart(detail),
      countTable(detail),
    ],
  };
}

/** Key finding, picture in two columns, clusters, profile, reading help. */
export function clustersSheet(detail: ClustersDetail): ReportSheet {
  const { k, silhouette } = detail;
  const isClear = silhouette >= noStructure;
  return {
    id: 'clusters',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      {
        kind: 'sentence',
        text: say(isClear ? 'finding.groups' : 'finding.none', {
          count: k,
          silhouette: { number: silhouette, digits: 2 },
        }),
      },
      keyFigures(detail),
      pictureChart(detail),
      clusterTable(detail),
      profile(detail),
      guidance({
        read: say('read'),
        next: say(isClear ? 'next.groups' : 'next.none'),
        others: [
          { label: say('note.method'), value: say(`method.${detail.method}`, { seed: detail.seed }) },
          { label: say('note.scale'), value: say(detail.standardize ? 'scale.standardised' : 'scale.own') },
          { label: say('note.sample'), value: say('note.sampleText', { count: detail.sampled }) },
        ],
      }),
    ],
  };
}

function keyFigures({ k, silhouette, stability, inertia, sizes, incomplete }: ClustersDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.clusters'), value: k, style: 'integer' },
      { label: say('figure.silhouette'), value: silhouette, style: 'decimal2' },
      ...(stability === null ? [] : [{ label: say('figure.stability'), value: stability, style: 'percent' as const }]),
      { label: say('figure.inertia'), value: inertia, style: 'decimal2' },
      { label: say('figure.customers'), value: sizes.reduce((sum, size) => sum + size, 0), style: 'integer' },
      ...(incomplete > 0 ? [{ label: say('figure.incomplete'), value: incomplete, style: 'integer' as const }] : []),
    ],
  };
}

function pictureChart({ picture, clusters, k }: ClustersDetail): Block {
  return {
    kind: 'chart',
    id: 'picture',
    title: say('chart.picture', { x: picture.x, y: picture.y }),
    alt: say('chart.pictureAlt', { x: picture.x, y: picture.y }),
    chart: {
      kind: 'scatter',
      series: clusters.map(({ cluster, name }, i) => {
        const points = picture.points.filter((point) => point.cluster === cluster);
        return {
          name: { text: name },
          x: points.map(({ x }) => x),
          y: points.map(({ y }) => y),
          color: groupColor(i, k),
        };
      }),
      xTitle: { text: picture.x },
      yTitle: { text: picture.y },
    },
  };
}

function silhouetteChart({ silhouettes, clusters, k }: ClustersDetail): Block {
  return {
    kind: 'chart',
    id: 'silhouettes',
    title: say('chart.silhouettes'),
    alt: say('chart.silhouettesAlt'),
    chart: {
      kind: 'silhouette',
      clusters: clusters.map(({ name }, i) => ({ name, values: silhouettes[i], color: groupColor(i, k) })),
    },
  };
}

function clusterTable({ clusters, columns, k }: ClustersDetail): TableBlock {
  const hasStability = clusters.some(({ stability }) => stability !== null);
  return {
    kind: 'table',
    id: 'clusters',
    title: say('table.clusters'),
    columns: [
      { header: say('head.cluster'), style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.share'), style: 'percent1' },
      ...columns.map((column) => ({ header: say('head.mean', { column }), style: 'decimal2' as const })),
      ...(hasStability ? [{ header: say('head.stability'), style: 'percent' as const }] : []),
    ],
    rows: clusters.map(({ name, customers, share, means, stability }) => [
      { text: name },
      ...[customers, share, ...means],
      ...(hasStability ? [stability] : []),
    ]),
    rowFills: clusters.map((_, i) => ({ fill: groupColor(i, k), font: fontColorOn(groupColor(i, k)) })),
  };
}

function profile({ clusters, columns }: ClustersDetail): Block {
  return {
    kind: 'heat-map',
    id: 'profile',
    title: say('table.profile'),
    alt: say('table.profileAlt'),
    rows: clusters.map(({ name }) => name),
    columns,
    values: clusters.map(({ deviations }) => deviations),
    style: 'decimal1',
  };
}

function countTable({ counts }: ClustersDetail): TableBlock {
  const hasGap = counts.some(({ gap }) => gap !== null);
  return {
    kind: 'table',
    id: 'counts',
    title: say('table.counts'),
    columns: [
      { header: say('head.k'), style: 'integer' },
      { header: say('head.inertia'), style: 'decimal2' },
      { header: say('head.silhouette'), style: 'decimal2' },
      ...(hasGap
        ? [say('head.gap'), say('head.gapError')].map((header) => ({ header, style: 'decimal2' as const }))
        : []),
    ],
    rows: counts.map(({ k, inertia, silhouette, gap, gapError }) => [
      ...[k, inertia, silhouette],
      ...(hasGap ? [gap, gapError] : []),
    ]),
  };
}

/** What the user must know: rows left out, no structure, clusters that come apart, a start that was cut short. */
export function clustersWarnings({ incomplete, silhouette, clusters, converged }: ClustersDetail): Text[] {
  const loose = clusters.filter(({ stability }) => stability !== null && stability < unstable);
  return [
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...(silhouette >= noStructure && silhouette < clearStructure ? [say('warning.weak')] : []),
    ...(loose.length > 0
      ? [say('warning.unstable', { count: loose.length, names: { list: loose.map(({ name }) => name) } })]
      : []),
    ...(converged ? [] : [say('warning.notConverged')]),
  ];
}
