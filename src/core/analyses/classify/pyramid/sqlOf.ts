import { pyramidQuery } from '../../../warehouse/pyramidQuery';
import { sqlFiles, type SqlFile, type SqlSettings } from '../../../warehouse/sqlFiles';
import type { Table } from '../../../table/table';
import type { Tiers } from '../../../tiers/options';
import type { PyramidDetail } from './detail';
import type { PyramidOptions } from './options';

const customers = 'customers';
/** No score reaches it. */
const aboveAll = 101;

/**
 * The model as a query that tiers a table `customers` of a warehouse. Natural breaks, which no SQL finds, stay where they are
 * on this list, which is said. Throws `not-in-sql`.
 */
export function pyramidSql(
  { table, options, detail }: { table: Table; options: PyramidOptions; detail: PyramidDetail },
  settings: SqlSettings,
): SqlFile[] {
  const { translate } = settings;
  const { tiers } = options;
  const hasBreaks = tiers.by === 'natural-breaks';
  const hasAge = options.rules.some(({ when }) => when.some(({ operator }) => operator === 'younger-than-months'));
  const model = hasBreaks ? { ...options, tiers: fixedCuts(tiers, detail) } : options;
  const query = pyramidQuery(table, model, {
    customers,
    score: translate({ key: 'pyramid.column.score' }),
    tier: translate({ key: 'pyramid.column.tier' }),
  });
  const comments = [{ key: 'sql.about.pyramid' as const }, { key: 'sql.reads' as const, params: { table: customers } }];
  const notes = [
    ...(hasBreaks ? [{ key: 'sql.fixedBreaks' as const }] : []),
    ...(hasAge ? [{ key: 'sql.fixedDay' as const }] : []),
  ];
  return sqlFiles([{ stem: 'pyramid', comments, notes, query, reads: [customers] }], settings);
}

/** Tiers by score, cut where natural breaks cut this list. */
export function fixedCuts({ cuts }: Pick<Tiers, 'cuts'>, { tiers }: Pick<PyramidDetail, 'tiers'>): Tiers {
  return { by: 'score', cuts: cuts.map(({ name }, i) => ({ name, from: tiers[i].from ?? aboveAll })) };
}
