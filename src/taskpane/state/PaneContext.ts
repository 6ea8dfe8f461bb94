import { createContext, useContext } from 'react';
import type { Text, TextParam } from '../../core/report/report';
import type { TextKey } from '../../i18n/messages';
import type { NumberFormat } from '../../i18n/numberFormat';
import type { Pane } from './pane';
import type { PaneState } from './paneState';

/** What every part of the pane can reach. */
export interface PaneView {
  pane: Pane;
  state: PaneState;
  /** The text of a key. */
  t(key: TextKey, params?: Record<string, TextParam>): string;
  /** The text of a report or a message. */
  say(text: Text): string;
  format: NumberFormat;
}

export const PaneContext = createContext<PaneView | undefined>(undefined);

export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (!view) throw new Error('usePane needs a PaneContext above it');
  return view;
}
