import type { App, Model } from '../../app/app';
import type { SourceReference, WriteResult } from '../../app/ports';
import type { LifetimeDetail } from '../../core/analyses/value/lifetime/detail';
import { lifetimeSchema } from '../../core/analyses/value/lifetime/options';
import { valuePyramid } from '../../app/valuePyramid';
import type { Origin } from '../../core/table/table';
import type { ModelActions } from '../state/modelActions';
import type { PaneStore } from '../state/paneState';
import { areaOf } from '../state/sourceArea';
import type { SourceFollower } from '../state/sourceFollower';
import type { PaneSurroundings } from '../state/surroundings';

/** From a lifetime analysis just written to a pyramid of current and future value, with one click. */
export function createValuePyramidAction(
  app: App,
  store: PaneStore,
  models: ModelActions,
  follower: SourceFollower,
  { translate }: PaneSurroundings,
  attempt: (action: () => Promise<void>) => Promise<void>,
): () => Promise<void> {
  return () =>
    attempt(async () => {
      const { message, opened, place, table } = store.get();
      const analysis = opened[place];
      if (message?.kind !== 'analysed' || analysis?.id !== 'lifetime' || !analysis.report || !table) return;
      const source = customersOf(message.written, table.origin);
      const detail = analysis.report.detail as LifetimeDetail;
      const options = lifetimeSchema.parse(analysis.reportOf?.options);
      const customers = await app.readSource({ source, filteredRows: 'include' });
      const model: Model = {
        id: app.models.newId(),
        name: translate({ key: 'model.valuePyramid' }),
        analysis: 'pyramid',
        options: valuePyramid(customers, detail, options, translate),
        source,
      };
      await app.models.save(model);
      store.set({ place: 'classify', message: undefined, row: undefined });
      models.adopt(model);
      await follower.readAgain(source);
      await app.workbook.goTo({ sheet: source.sheet, address: source.address });
    });
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
