import type { Model } from '../../app/app';
import type { SourceReference } from '../../app/ports';
import type { Run } from '../../app/state/schema';

/** Something that was written, and can be gone on with. */
export interface LastWrite {
  id: string;
  /** Of a model; an analysis is called what it is. */
  name?: string;
  analysis: string;
  source: SourceReference;
  /** ISO 8601. */
  at: string;
}

const most = 4;

/** Models and analyses that were written, the newest first. */
export function lastWritten(models: readonly Model[], runs: readonly Run[]): LastWrite[] {
  const ofModels = models.flatMap(({ id, name, analysis, source, lastWrite }) =>
    source && lastWrite ? [{ id, name, analysis, source, at: lastWrite.at }] : [],
  );
  const ofRuns = runs.map(({ id, analysis, source, at }) => ({ id, analysis, source, at }));
  return [...ofModels, ...ofRuns].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, most);
}
