import type { Histories } from '../../../orders/histories';
import { countRows, type CountedRows } from '../../../purchases/countRows';
import { fitCovariates } from '../../../purchases/covariates/fitCovariates';
import { countProfiles, type Covariates } from '../../../purchases/covariates/profiles';
import { covariateModels } from '../../../purchases/covariates/shifts';
import type { ModelId } from '../../../purchases/model';
import { fitModel, models } from '../../../purchases/models';
import { opportunities } from '../../../purchases/opportunities';
import type { Progress } from '../../analysis';
import type { ModelFit } from './detail';
import type { LifetimeOptions } from './options';

/** Compared by `auto`: the models of the same data, purchases in continuous time. BG/BB sees other data. */
const comparable: ModelId[] = ['bg-nbd', 'mbg-nbd', 'pareto-nbd', 'nbd', 'mbg-cnbd-k', 'bg-cnbd-k'];

/** Histories as a model counts them: rows that are equal once, profile by profile where customers differ by covariates. */
export function countedRows(
  histories: Histories,
  covariates: Covariates | undefined,
  model: LifetimeOptions['model'],
): CountedRows {
  // days make the grid on which times of a log lie; times of a list may lie on it too
  const stepsPerUnit = histories.unitDays;
  if (covariates) return countProfiles(histories, covariates, stepsPerUnit);
  return countRows(model === 'bg-bb' ? opportunities(histories) : histories, stepsPerUnit);
}

/** Fits of the chosen model, or of all comparable ones, best first: those that converged before the rest, then by BIC. */
export function fitModels(
  rows: CountedRows,
  { model }: LifetimeOptions,
  covariates: Covariates | undefined,
  progress: Progress,
): ModelFit[] {
  const isKnown = (id: ModelId): boolean =>
    covariates ? covariateModels.includes(id) : !models[id].needsGaps || rows.logGaps !== undefined;
  const chosen = model === 'auto' ? comparable.filter(isKnown) : [model];
  return chosen
    .map((id, i) => {
      const fitted: ModelFit = {
        model: id,
        ...(covariates ? fitCovariates(id, rows, covariates) : fitModel(id, rows)),
      };
      progress((i + 1) / chosen.length);
      return fitted;
    })
    .sort((a, b) => Number(b.converged) - Number(a.converged) || a.bic - b.bic);
}
