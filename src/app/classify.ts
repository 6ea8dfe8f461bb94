import type { PyramidDetail } from '../core/analyses/classify/pyramid/detail';
import { pyramid } from '../core/analyses/classify/pyramid/pyramid';
import type { Table } from '../core/table/table';
import { analyse } from './analyse';
import { keep } from './keep';
import { modelWith } from './modelWith';
import type { AppParts, ClassifyJob, ClassifyResult } from './parts';
import type { Model } from './state/schema';
import type { ModelStore } from './state/store';
import type { CallOptions } from './ports';
import { readSource } from './readSource';

/** Runs the pyramid, writes it, and remembers the model with its source and its counts. */
export async function classify(
  parts: AppParts,
  models: ModelStore,
  job: ClassifyJob,
  call: CallOptions = {},
): Promise<ClassifyResult> {
  const { report, written, table } = await analyse<PyramidDetail>(
    { ...parts, models },
    {
      analysis: 'pyramid',
      table: job.table,
      options: job.options,
      runId: job.model.id,
      name: job.model.name,
      liveFormulas: job.options.output.liveFormulas,
      writeColumns: job.writeColumns,
      writeSheets: job.writeSheets,
      overwrite: job.overwrite,
      ...(job.typed ? { typed: job.typed } : {}),
      filteredRows: job.filteredRows,
    },
    call,
  );
  const { sheet, address, tableName } = table.origin;
  const model: Model = {
    ...job.model,
    options: job.options,
    source: { sheet, address, tableName },
    lastWrite: {
      at: parts.now().toISOString(),
      tiers: report.detail.tiers.map(({ name, customers }) => ({ name, customers })),
      unrated: report.detail.unrated.length,
    },
  };
  await keep(() => models.save(model));
  return { written, report, model, table };
}

/** One click, no pane: the current model on the current selection; a first model if there is none. */
export async function classifySelection(
  parts: AppParts,
  models: ModelStore,
  call: CallOptions = {},
): Promise<ClassifyResult> {
  await models.load();
  const table = await readSource(parts, { filteredRows: 'include' }, call, models);
  const model = models.current() ?? newModel(parts, table);
  const { summary } = model.options.output;
  return classify(
    parts,
    models,
    { model, table, options: model.options, writeColumns: true, writeSheets: summary, overwrite: 'ask' },
    call,
  );
}

/** A first model for a table: the analysis' defaults, named in the user's language. */
export function newModel(parts: Pick<AppParts, 'newId' | 'translate'>, table: Table): Model {
  return modelWith(
    parts,
    pyramid.defaults(table, (key) => parts.translate({ key })),
  );
}
