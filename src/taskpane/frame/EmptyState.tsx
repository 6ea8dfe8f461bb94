import { Button } from '@fluentui/react-button';
import { useEffect, useRef } from 'react';
import { usePane, usePaneState } from '../state/PaneContext';
import { LogFiles } from './LogFiles';
import { PyramidPicture } from '../classify/PyramidPicture';
import { tabId } from './tabId';

/** No list yet: one line that says what to do, one button. */
export function EmptyState() {
  const { pane, t } = usePane();
  const isBusy = usePaneState((state) => state.task !== undefined);
  const isPressed = useRef(false);
  // The button goes when the list is there: who pressed it with the keyboard goes on from the places.
  useEffect(
    () => () => {
      if (!isPressed.current || !document.hasFocus()) return;
      const { place } = pane.store.get();
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById(tabId(place))?.focus();
      });
    },
    [pane],
  );
  const openSample = (): void => {
    isPressed.current = true;
    void pane.useSample();
  };
  return (
    <div className="empty-state">
      <PyramidPicture />
      <h2>{t('empty.title')}</h2>
      <p className="quiet">{t('empty.line')}</p>
      <Button appearance="primary" disabled={isBusy} onClick={openSample}>
        {t('empty.sample')}
      </Button>
      <LogFiles />
    </div>
  );
}
