import type { LifetimeDetail } from '../../core/analyses/value/lifetime/detail';
import { lifetimeSchema } from '../../core/analyses/value/lifetime/options';
import { customerName } from '../../core/orders/customerNames';
import { daysPerUnit } from '../../core/orders/timeUnit';
import { customerIds } from '../../core/table/customerIds';
import { useInSight, usePane, usePaneState } from '../state/PaneContext';
import type { PaneState } from '../state/paneState';

const places = new WeakMap<LifetimeDetail, Map<string, number>>();

/** Where a customer stands in a forecast; the first of its name. */
function entryOf(detail: LifetimeDetail, id: string): number | undefined {
  let found = places.get(detail);
  if (!found) {
    found = new Map();
    for (let i = detail.customers.frequency.length - 1; i >= 0; i--)
      found.set(customerName(detail.customers.ids, i), i);
    places.set(detail, found);
  }
  return found.get(id);
}

/** The forecast that stands open in the pane, if there is one. */
function openForecast({ opened }: PaneState): LifetimeDetail | undefined {
  const reports = Object.values(opened).map(({ report }) => report);
  return reports.find((report) => report?.analysis === 'lifetime')?.detail as LifetimeDetail | undefined;
}

/** In words: what a customer will bring, how sure that is, and whether its silence is longer than usual. */
export function CustomerForecast({ id }: { id: string }) {
  const { t } = usePane();
  const detail = usePaneState(openForecast);
  const i = detail && entryOf(detail, id);
  if (!detail || i === undefined) return null;
  const { customers, sureness, horizon, unit } = detail;
  const [clv, band] = [customers.clv[i], sureness?.clv ?? customers.intervals?.clv];
  const [pause, silence] = [customers.pauseInDays?.[i] ?? NaN, customers.silenceByChance?.[i] ?? NaN];
  const silent = Math.round((customers.age[i] - customers.recency[i]) * daysPerUnit[unit]);
  const money = (number: number) => ({ number, digits: 0 });
  const value = { value: money(clv), alive: { percent: customers.pAlive[i] }, horizon };
  const cost = sureness?.aboveCost?.[i];
  return (
    <div className="customer-line">
      {Number.isFinite(clv) && (
        <p>
          {band
            ? t(`forecast.range.${unit}`, {
                ...value,
                ...{ low: money(band.low[i]), high: money(band.high[i]), level: { percent: sureness?.level ?? 0.9 } },
              })
            : t(`forecast.value.${unit}`, value)}
        </p>
      )}
      {cost !== undefined && !Number.isNaN(cost) && <p>{t('forecast.aboveCost', { chance: { percent: cost } })}</p>}
      {Number.isFinite(pause) && Number.isFinite(silence) && (
        <p>{t('forecast.silence', { pause: Math.round(pause), silent, chance: { percent: silence } })}</p>
      )}
    </div>
  );
}

/** The customer of the selected row, above what was found of all. */
export function SelectedForecast() {
  const row = usePaneState((state) => state.row);
  const table = usePaneState((state) => state.table);
  const customer = useInSight(({ madeOf }) => lifetimeSchema.safeParse(madeOf?.options).data?.customer);
  if (row === undefined || !table || customer === undefined) return null;
  if (!table.columns.some(({ name }) => name === customer)) return null;
  const id = customerIds(table, customer, 'customer')[row] ?? '';
  if (id === '') return null;
  return (
    <section className="customer-card" aria-label={id}>
      <div className="customer-head">
        <h2 title={id}>{id}</h2>
      </div>
      <CustomerForecast id={id} />
    </section>
  );
}
