import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../state/PaneContext';
import { tabId } from './tabId';

interface PageHeadProps {
  title: string;
  onBack(): void;
  /** Buttons at the end. */
  children?: ReactNode;
}

/** Name of a page inside a place, and the way back. Who opened it with the keyboard goes on here, and back at the tab. */
export function PageHead({ title, onBack, children }: PageHeadProps) {
  const { pane, t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed is gone with the page before: the focus fell to the document.
    if (document.hasFocus() && document.activeElement === document.body) focusToRead(heading.current);
  }, []);
  return (
    <div className="analysis-head">
      <div className="analysis-title">
        <Tooltip content={t('analysis.back')} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeft16Regular />}
            onClick={() => {
              onBack();
              document.getElementById(tabId(pane.store.get().place))?.focus();
            }}
          />
        </Tooltip>
        <h2 className="grow" ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {children !== undefined && <div className="analysis-buttons">{children}</div>}
    </div>
  );
}

/**
 * Puts the focus on something that is read and not operated. As long as it is there Tab must find it among the stops: Office.js
 * moves the focus itself, and leaves it where it is when the element in focus is none of them.
 */
function focusToRead(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  element.focus();
}
