import type { LogInSight } from './openAnalysis';
import { inSight } from './paneState';
import type { PaneState } from './paneState';

/** The log in sight. */
export function logInSight(state: PaneState): LogInSight | undefined {
  return inSight(state)?.own?.log;
}
