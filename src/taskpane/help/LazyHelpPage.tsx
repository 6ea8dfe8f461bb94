import { lazy, Suspense } from 'react';
import { LoadingView } from '../frame/LoadingView';

const HelpPage = lazy(async () => ({ default: (await import('./HelpPage')).HelpPage }));

/** The help of the page below: a file of its own, for who asks. */
export function LazyHelpPage() {
  return (
    <Suspense fallback={<LoadingView />}>
      <HelpPage />
    </Suspense>
  );
}
