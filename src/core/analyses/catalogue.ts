import { z } from 'zod';
import { Problem } from '../problem';
import { actionPlan } from './act/actionPlan/actionPlan';
import { allocation } from './act/allocation/allocation';
import { givingUp } from './act/givingUp/givingUp';
import { abc } from './classify/abc/abc';
import type { Analysis } from './analysis';
import { concentration } from './understand/concentration/concentration';
import { regression } from './understand/regression/regression';
import { cohorts } from './understand/cohorts/cohorts';
import { clusters } from './understand/clusters/clusters';
import { commonality } from './understand/commonality/commonality';
import { renameCustomer } from './customerOption';
import { contracts } from './value/contracts/contracts';
import { crossSelling } from './understand/crossSelling/crossSelling';
import { customerShare } from './understand/customerShare/customerShare';
import { customers } from './understand/customers/customers';
import { cross } from './classify/cross/cross';
import { customerEquity } from './act/customerEquity/customerEquity';
import { databaseCheck } from './act/databaseCheck/databaseCheck';
import { equityBridge } from './act/equityBridge/equityBridge';
import { factors } from './understand/factors/factors';
import { formulaValue } from './value/formulaValue/formulaValue';
import { keyAccountMatrix } from './classify/keyAccountMatrix/keyAccountMatrix';
import { lifetime } from './value/lifetime/lifetime';
import { migration } from './value/migration/migration';
import { profitability } from './understand/profitability/profitability';
import { pyramid } from './classify/pyramid/pyramid';
import { retentionEconomics } from './understand/retentionEconomics/retentionEconomics';
import { rewards } from './act/rewards/rewards';
import { rfm } from './classify/rfm/rfm';
import { satisfactionTrap } from './understand/satisfactionTrap/satisfactionTrap';
import { scorecard } from './classify/scorecard/scorecard';
import { singleIndicator } from './classify/singleIndicator/singleIndicator';
import { target } from './classify/target/target';
import { tierMigration } from './act/tierMigration/tierMigration';
import { weights } from './classify/weights/weights';

/** What people come for: folders of analyses, gallery, command line and help follow these, in this order. */
export const places = ['classify', 'value', 'understand', 'act'] as const;
export type Place = (typeof places)[number];

/** An analysis with the place it belongs to. */
export interface CatalogueEntry extends Analysis {
  place: Place;
}

/** Everything the product can compute, by place. Pane, command line and documentation are driven by this list. */
export const catalogue: readonly CatalogueEntry[] = [
  ...inPlace(
    'classify',
    erased(pyramid),
    erased(singleIndicator),
    erased(abc),
    erased(rfm),
    erased(scorecard),
    erased(keyAccountMatrix),
    erased(target),
    erased(cross),
    erased(weights),
  ),
  ...inPlace('value', erased(lifetime), erased(formulaValue), erased(contracts), erased(migration)),
  ...inPlace(
    'understand',
    erased(customers),
    erased(concentration),
    erased(commonality),
    erased(profitability),
    erased(regression),
    erased(clusters),
    erased(factors),
    erased(cohorts),
    erased(customerShare),
    erased(crossSelling),
    erased(satisfactionTrap),
    erased(retentionEconomics),
  ),
  ...inPlace(
    'act',
    erased(actionPlan),
    erased(tierMigration),
    erased(equityBridge),
    erased(customerEquity),
    erased(allocation),
    erased(givingUp),
    erased(rewards),
    erased(databaseCheck),
  ),
];

/** The analyses of a place, in the order of the catalogue. */
export function analysesOf(place: Place): CatalogueEntry[] {
  return catalogue.filter((entry) => entry.place === place);
}

/** The analysis of an id. Throws `analysis-unknown`. */
export function findAnalysis(id: string): CatalogueEntry {
  const analysis = catalogue.find((candidate) => candidate.id === id);
  if (!analysis) throw new Problem('analysis-unknown', {}, { id });
  return analysis;
}

const parsedBy = new WeakMap<object, unknown>();

/**
 * Options from outside (a file, the workbook, a worker), with defaults filled in; `customer` and `id` are the same. Throws `options-invalid` with the
 * dotted path of the first thing wrong in `place.option` and what the schema says about it in `params.reason`.
 */
export function parseOptions<Options>(analysis: Analysis<Options, unknown>, input: unknown): Options {
  // what came out of this schema is not read again on its way through a run
  if (typeof input === 'object' && input !== null && parsedBy.get(input) === analysis.schema) return input as Options;
  const first = analysis.schema.safeParse(input);
  const renamed = first.success ? undefined : renameCustomer(input, first.error.issues);
  const second = renamed === undefined ? first : analysis.schema.safeParse(renamed);
  const parsed = second.success ? second : first;
  if (parsed.success) {
    if (typeof parsed.data === 'object' && parsed.data !== null) parsedBy.set(parsed.data, analysis.schema);
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const option = [...issue.path, ...unknownKeys].map(String).join('.');
  throw new Problem('options-invalid', { option }, { reason: issue.message });
}

/** What may be written into an options file, as JSON Schema (draft 2020-12). */
export function optionsJsonSchema(analysis: Analysis): object {
  return z.toJSONSchema(analysis.schema, { io: 'input' });
}

/** The same analysis for callers that do not know its options: what comes in is validated before it is run. */
function erased<Options, Detail>(analysis: Analysis<Options, Detail>): Analysis {
  return {
    ...analysis,
    run: (table, options, progress) => analysis.run(table, parseOptions(analysis, options), progress),
    wantsLiveFormulas: (options) => analysis.wantsLiveFormulas(parseOptions(analysis, options)),
  };
}

function inPlace(place: Place, ...analyses: Analysis[]): CatalogueEntry[] {
  return analyses.map((analysis) => ({ ...analysis, place }));
}
