import { Link } from '@fluentui/react-link';
import { useCallback, useState } from 'react';
import type { SourceReference, WriteResult } from '../../../app/ports';
import { valuePyramid } from '../../../app/valuePyramid';
import type { LifetimeDetail } from '../../../core/analyses/value/lifetime/detail';
import { withKeptRun } from '../../../core/analyses/value/lifetime/moved/keepRun';
import { lifetimeSchema } from '../../../core/analyses/value/lifetime/options';
import { timeUnits } from '../../../core/orders/timeUnit';
import { customerEquity } from '../../../core/orders/customerEquity';
import type { Report } from '../../../core/report/report';
import type { Origin } from '../../../core/table/table';
import { useInSight, usePane } from '../../state/PaneContext';
import { inSight } from '../../state/paneState';
import { areaOf } from '../../state/sourceArea';
import type { Face } from '../Face';
import { SelectedForecast } from '../../value/CustomerForecast';
import { WhatIfStrip } from '../WhatIfStrip';
import { dark, darkest, light, Picture } from '../Picture';

const lifetimeId = 'lifetime';
const historyColumns = ['frequency', 'recency', 'T', 'monetary', 'count'];
const logColumns = ['date', 'amount', 'observationEnd', 'calibrationEnd', 'cohortFrom', 'cohortTo', 'returns'];

export const lifetime: Face = {
  picture: Lifetime,
  first: ['customer', 'date', 'amount', ...historyColumns, 'unit', 'horizon', 'discountPerYear', 'margin', 'intervals'],
  hidden: (options) => (options.frequency === undefined ? historyColumns : logColumns),
  actions: SelectedForecast,
  whatIf: LifetimeWhatIf,
  forNextRun: (options, { detail }) => withKeptRun(lifetimeSchema.parse(options), detail as LifetimeDetail),
  continues: (kept, options) => (kept.frequency === undefined) === (options.frequency === undefined),
  afterWriting: BuildPyramid,
};

/** Shares stand in percent on their sliders. */
const levers = [
  { option: 'horizon', most: 260, scale: 1 },
  { option: 'discountPerYear', most: 50, scale: 100 },
  { option: 'margin', most: 100, scale: 100 },
] as const;

/** Moves the options themselves: the forecast follows at the fitted parameters. */
function LifetimeWhatIf() {
  const report = useInSight((analysis) => analysis.report);
  const options = useInSight(({ history }) => history.present);
  const { pane, say, t, format } = usePane();
  const [before, setBefore] = useState<number>();
  const move = useCallback(
    (option: string, value: number): void => {
      const equityNow = equityOf(inSight(pane.store.get())?.report);
      setBefore((old) => old ?? equityNow ?? undefined);
      const scale = levers.find((lever) => lever.option === option)?.scale ?? 1;
      pane.edit(`what-if:${option}`, (old) => ({ ...old, [option]: value / scale }));
    },
    [pane],
  );
  const equity = equityOf(report);
  if (equity === null || !options) return null;
  const unit = timeUnits.find((known) => known === options.unit) ?? 'week';
  return (
    <WhatIfStrip
      equity={equity}
      before={before ?? equity}
      action={{ label: t('whatIf.keep'), onClick: () => setBefore(undefined) }}
      onMove={move}
      levers={levers.map(({ option, most, scale }) => {
        const now = Number(options[option] ?? 0);
        const isShare = scale !== 1;
        return {
          id: option,
          label: say({ key: `option.lifetime.${option}` }),
          least: isShare ? 0 : 1,
          most,
          value: Math.round(now * scale),
          text: isShare ? format.percent(now) : t(`aloud.unit.${unit}`, { count: now }),
        };
      })}
    />
  );
}

function equityOf(report: Report | undefined): number | null {
  return report ? customerEquity(report.detail as LifetimeDetail) : null;
}

/** From what was just written to a pyramid of current and future value, with one click. */
function BuildPyramid({ written }: { written: WriteResult }) {
  const { pane, say, t } = usePane();
  const build = (): void => {
    const state = pane.store.get();
    const { report, madeOf } = inSight(state) ?? {};
    if (report?.analysis !== lifetimeId || !state.table) return;
    const source = customersOf(written, state.table.origin);
    const detail = report.detail as LifetimeDetail;
    void pane.openModel({ key: 'model.valuePyramid' }, source, (customers) =>
      valuePyramid(customers, detail, lifetimeSchema.parse(madeOf?.options), say),
    );
  };
  return <Link onClick={build}>{t('action.buildPyramid')}</Link>;
}

/** Where the customers with their values stand: a sheet of their own, or the list with the columns beside it. */
function customersOf(written: WriteResult, origin: Origin): SourceReference {
  const own = written.sheets.find(({ id }) => id === 'customers');
  if (own) return { sheet: own.sheet, address: own.tables[0] };
  if (origin.tableName !== undefined || !written.columns) return origin;
  const [list, columns] = [areaOf(origin.address), areaOf(written.columns.address)];
  if (!list || !columns) return origin;
  const [first, last] = [origin.address.split(':')[0], written.columns.address.split(/[:,]/).at(-1) ?? ''];
  return { sheet: origin.sheet, address: `${first}:${last}` };
}

/** Columns that fall, with a line over them. */
function Lifetime() {
  return (
    <Picture>
      {[36, 26, 18, 12, 8].map((height, i) => (
        <rect key={i} x={i * 11 + 1} y={43 - height} width="9" height={height} rx="1" fill={i === 0 ? dark : light} />
      ))}
      <path d="M2 4 C 16 22, 34 30, 54 33" fill="none" stroke={darkest} strokeWidth="2" />
    </Picture>
  );
}
