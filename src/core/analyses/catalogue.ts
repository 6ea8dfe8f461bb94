import { Problem } from '../problem';
import { actionPlan } from './act/actionPlan/actionPlan';
import { allocation } from './act/allocation/allocation';
import { givingUp } from './act/givingUp/givingUp';
import { abc } from './classify/abc/abc';
import { entryOf, type CatalogueEntry, type Place } from './entry';
import { concentration } from './understand/concentration/concentration';
import { regression } from './understand/regression/regression';
import { cohorts } from './understand/cohorts/cohorts';
import { clusters } from './understand/clusters/clusters';
import { commonality } from './understand/commonality/commonality';
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

/** Everything the product can compute, by place. Pane, command line and documentation are driven by this list. */
export const catalogue: readonly CatalogueEntry[] = [
  entryOf('classify', pyramid),
  entryOf('classify', singleIndicator),
  entryOf('classify', abc),
  entryOf('classify', rfm),
  entryOf('classify', scorecard),
  entryOf('classify', keyAccountMatrix),
  entryOf('classify', target),
  entryOf('classify', cross),
  entryOf('classify', weights),
  entryOf('value', lifetime),
  entryOf('value', formulaValue),
  entryOf('value', contracts),
  entryOf('value', migration),
  entryOf('understand', customers),
  entryOf('understand', concentration),
  entryOf('understand', commonality),
  entryOf('understand', profitability),
  entryOf('understand', regression),
  entryOf('understand', clusters),
  entryOf('understand', factors),
  entryOf('understand', cohorts),
  entryOf('understand', customerShare),
  entryOf('understand', crossSelling),
  entryOf('understand', satisfactionTrap),
  entryOf('understand', retentionEconomics),
  entryOf('act', actionPlan),
  entryOf('act', tierMigration),
  entryOf('act', equityBridge),
  entryOf('act', customerEquity),
  entryOf('act', allocation),
  entryOf('act', givingUp),
  entryOf('act', rewards),
  entryOf('act', databaseCheck),
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
