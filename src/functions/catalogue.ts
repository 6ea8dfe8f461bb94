import * as classification from './classification';
import * as lifetime from './lifetime';
import type { FunctionName } from './names';
import * as portfolio from './portfolio';
import * as sureness from './sureness';
import * as value from './value';

/** A worksheet function as its source file declares it; arguments come as Excel hands them over. */
export type WorksheetFunction = (...args: never[]) => unknown;

/** Every worksheet function by the name that Excel calls it by. */
export const worksheetFunctions: Readonly<Record<FunctionName, WorksheetFunction>> = {
  CLV: value.clv,
  CLVTABLE: value.clvTable,
  RETENTIONEFFECT: value.effectOfRetention,
  REPLACEMENT: value.replacement,
  EQUITY: value.equity,
  FIT: lifetime.fitPurchases,
  PALIVE: lifetime.chanceAlive,
  PURCHASES: lifetime.expectedPurchases,
  SPENDFIT: lifetime.fitSpend,
  SPEND: lifetime.spend,
  CLVFIT: lifetime.fittedClv,
  SUMMARY: lifetime.summarizeOrders,
  SCORE: classification.score,
  TIER: classification.tier,
  CLASSIFY: classification.classify,
  RFM: classification.rfm,
  SEGMENT: classification.segment,
  ABC: classification.abc,
  AHP: classification.ahp,
  ENTROPYWEIGHTS: classification.entropy,
  CRITICWEIGHTS: classification.critic,
  RANKWEIGHTS: classification.rankWeights,
  TOPSIS: classification.topsisCloseness,
  FIRMNESS: sureness.firmness,
  CLVINTERVAL: sureness.clvInterval,
  OVERDUE: sureness.overdue,
  GINI: portfolio.giniCoefficient,
  PARETOSHARE: portfolio.pareto,
  LIFT: portfolio.lift,
  MIGRATION: portfolio.migration,
  FORECASTTIERS: portfolio.forecastOfTiers,
};

/** Functions that may take long: they are computed aside, and can be cancelled. */
export const longFunctions: ReadonlySet<string> = new Set([
  'FIT',
  'SPENDFIT',
  'CLVFIT',
  'SUMMARY',
  'FIRMNESS',
  'CLVINTERVAL',
]);

/** Calls a function by its name with whatever a cell hands over. */
export function callWorksheetFunction(name: string, args: readonly unknown[]): unknown {
  return Reflect.apply(worksheetFunctions[name as FunctionName], undefined, args);
}
