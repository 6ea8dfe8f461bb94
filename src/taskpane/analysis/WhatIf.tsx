import type { OpenAnalysis } from './openAnalysis';
import { FormulaWhatIf } from './FormulaWhatIf';
import { LifetimeWhatIf } from './LifetimeWhatIf';

/** What if things were otherwise: the strip of the analyses that have one. */
export function WhatIf({ analysis }: { analysis: OpenAnalysis }) {
  if (!analysis.report) return null;
  if (analysis.id === 'lifetime') return <LifetimeWhatIf analysis={analysis} report={analysis.report} />;
  if (analysis.id === 'formula-value') return <FormulaWhatIf report={analysis.report} />;
  return null;
}
