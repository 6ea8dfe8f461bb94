import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Translate } from '../../app/ports';
import { failureDetails } from './failureDetails';
import { FailureView } from './FailureView';

/** What the start needs of the page. */
interface StartSurroundings {
  say: Translate;
  copyText(text: string): Promise<void>;
  reload(): void;
  /** Calls once after a while; gives back the way to stop it. */
  delay(milliseconds: number, call: () => void): () => void;
}

/** Milliseconds after which a page that shows nothing has to say why. */
const patience = 10_000;

/** Starts the pane in an element of the page: a start that fails, or does not come to an end, is seen there. */
export async function showStart(
  element: HTMLElement,
  start: (render: (content: ReactNode) => void) => Promise<void>,
  { say, copyText, reload, delay }: StartSurroundings,
): Promise<void> {
  const root = createRoot(element);
  const again = { again: 'start.again', onAgain: reload, say } as const;
  const stopWaiting = delay(patience, () =>
    root.render(<FailureView title="start.slow" remedy="start.slow.remedy" {...again} />),
  );
  try {
    await start((content) => {
      stopWaiting();
      root.render(content);
    });
  } catch (error) {
    root.render(
      <FailureView
        title="start.failed"
        remedy="start.failed.remedy"
        onCopy={() => copyText(failureDetails(error))}
        {...again}
      />,
    );
  } finally {
    stopWaiting();
  }
}
