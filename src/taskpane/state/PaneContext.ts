import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Text, TextParam } from '../../core/report/report';
import type { TextKey } from '../../i18n/messages';
import type { NumberFormat } from '../../i18n/numberFormat';
import type { Pane } from './pane';
import type { OpenAnalysis } from './openAnalysis';
import { inSight } from './paneState';
import type { PaneState } from './paneState';

/** What every part of the pane can reach. It stays the same while the state changes. */
export interface PaneView {
  pane: Pane;
  /** The text of a key. */
  t(key: TextKey, params?: Record<string, TextParam>): string;
  /** The text of a report or a message. */
  say(text: Text): string;
  format: NumberFormat;
  /** BCP 47, of the texts. */
  language: string;
}

export const PaneContext = createContext<PaneView | undefined>(undefined);

export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (!view) throw new Error('usePane needs a PaneContext above it');
  return view;
}

/**
 * A part of the state: who asks for it is drawn anew when that part is another one, and at no other change.
 * @param select gives something that is in the state, or a plain value; an object made on the way would always be another one
 */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane().pane;
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The same of the analysis in sight; `undefined` where none is open. */
export function useInSight<Part>(select: (analysis: OpenAnalysis) => Part): Part | undefined {
  return usePaneState((state) => {
    const analysis = inSight(state);
    return analysis && select(analysis);
  });
}
