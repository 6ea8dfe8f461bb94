import { useMemo } from 'react';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { DrawnPyramid } from '../../core/analyses/classify/pyramid/preview';
import type { CustomerStanding } from '../../core/analyses/classify/pyramid/standing';
import { usePane, usePaneState } from '../state/PaneContext';
import type { Pane } from '../state/pane';
import { modelOptions, modelPlace } from '../state/paneState';
import type { PaneState } from '../state/paneState';

/** The pyramid under the options of now, or under the last ones that made sense. */
export interface LivePyramid {
  detail: DrawnPyramid;
  /**
   * Where a customer stands in it, for the customer card: of a long list the engine knows it.
   *
   * @param row 0-based row of the list
   */
  standing(row: number, signal: AbortSignal): CustomerStanding | Promise<CustomerStanding>;
}

/** What the pyramid's face has computed. */
export function livePyramid({ opened }: PaneState): LivePyramid | undefined {
  return opened[modelPlace]?.live as LivePyramid | undefined;
}

type Change = (options: PyramidOptions) => PyramidOptions;

/** Edits of the pyramid; the same functions as long as the pane stands. */
export interface PyramidEdits {
  edit(label: string, change: Change): void;
  drag(label: string, change: Change): void;
}

export function pyramidEdits(pane: Pane): PyramidEdits {
  return {
    edit: (label, change) => pane.edit(label, (options) => change(options as PyramidOptions), modelPlace),
    drag: (label, change) => pane.drag(label, (options) => change(options as PyramidOptions), modelPlace),
  };
}

export function usePyramidEdits(): PyramidEdits {
  const { pane } = usePane();
  return useMemo(() => pyramidEdits(pane), [pane]);
}

/** A part of the pyramid's options, for what is drawn only where there is a model. */
export function usePyramidOption<Part>(select: (options: PyramidOptions) => Part): Part {
  return usePaneState((state) => {
    const options = modelOptions(state);
    if (!options) throw new Error('usePyramidOption needs a model');
    return select(options);
  });
}

/** A part of the pyramid as it stands: `undefined` as long as there is none. */
export function useLivePyramid<Part>(select: (live: LivePyramid) => Part): Part | undefined {
  return usePaneState((state) => {
    const live = livePyramid(state);
    return live && select(live);
  });
}
