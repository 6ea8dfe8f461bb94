import { useState } from 'react';
import type { Translate } from '../../app/ports';
import type { TextKey } from '../../i18n/messages';

interface FailureViewProps {
  title: TextKey;
  remedy: TextKey;
  again: TextKey;
  onAgain(): void;
  /** Puts the details on the clipboard; left out where there are none. */
  onCopy?(): Promise<void>;
  say: Translate;
}

/** Where a part of the pane, or the whole of it, cannot be shown. It leans on nothing that may be what failed. */
export function FailureView({ title, remedy, again, onAgain, onCopy, say }: FailureViewProps) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <section className="failure" role="alert">
      <h2>{say({ key: title })}</h2>
      <p>{say({ key: remedy })}</p>
      <div className="failure-actions">
        <button type="button" onClick={onAgain}>
          {say({ key: again })}
        </button>
        {onCopy && (
          <button type="button" onClick={() => void onCopy().then(() => setIsCopied(true))}>
            {say({ key: isCopied ? 'action.copied' : 'action.copyDetails' })}
          </button>
        )}
      </div>
    </section>
  );
}
