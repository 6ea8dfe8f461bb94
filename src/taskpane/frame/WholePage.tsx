import { lazy, Suspense } from 'react';
import type { PaneState } from '../state/paneState';
import { LoadingView } from './LoadingView';

/** Pages over the places, each a file of its own, for who asks. */
const pages = {
  help: lazy(async () => ({ default: (await import('../help/HelpPage')).HelpPage })),
  check: lazy(async () => ({ default: (await import('../check/CheckPage')).CheckPage })),
  remove: lazy(async () => ({ default: (await import('./RemoveEverything')).RemoveEverything })),
};

export function WholePage({ page }: { page: NonNullable<PaneState['page']> }) {
  const Page = pages[page];
  return (
    <Suspense fallback={<LoadingView />}>
      <Page />
    </Suspense>
  );
}
