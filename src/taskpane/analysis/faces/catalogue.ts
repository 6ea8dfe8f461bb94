import type { Face } from '../Face';
import { abc } from './abc';
import { actionPlan } from './action-plan';
import { allocation, customerEquity, equityBridge, givingUp, rewards, tierMigration } from './act';
import { commonality } from './commonality';
import { contracts } from './contracts';
import { cross } from './cross';
import { customers } from './customers';
import { databaseCheck } from './database-check';
import { formulaValue } from './formula-value';
import { keyAccountMatrix } from './key-account-matrix';
import { lifetime } from './lifetime';
import { migration } from './migration';
import { plain } from './plain';
import { pyramid } from './pyramid';
import { rfm } from './rfm';
import { scorecard } from './scorecard';
import { singleIndicator } from './single-indicator';
import { target } from './target';
import {
  clusters,
  cohorts,
  concentration,
  crossSelling,
  customerShare,
  factors,
  profitability,
  regression,
  retentionEconomics,
  satisfactionTrap,
} from './understand';
import { weights } from './weights';

/** By the analysis' id in the catalogue of core. */
const faces: Readonly<Record<string, Face>> = {
  pyramid,
  'single-indicator': singleIndicator,
  abc,
  rfm,
  scorecard,
  'key-account-matrix': keyAccountMatrix,
  target,
  cross,
  weights,
  lifetime,
  'formula-value': formulaValue,
  contracts,
  migration,
  customers,
  concentration,
  commonality,
  profitability,
  regression,
  clusters,
  factors,
  cohorts,
  'customer-share': customerShare,
  'cross-selling': crossSelling,
  'satisfaction-trap': satisfactionTrap,
  'retention-economics': retentionEconomics,
  'action-plan': actionPlan,
  'tier-migration': tierMigration,
  'equity-bridge': equityBridge,
  'customer-equity': customerEquity,
  allocation,
  'giving-up': givingUp,
  rewards,
  'database-check': databaseCheck,
};

/** What is particular to an analysis; one without a face of its own has a picture and nothing else. */
export function faceOf(id: string): Face {
  return faces[id] ?? plain;
}
