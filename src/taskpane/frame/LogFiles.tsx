import { Link } from '@fluentui/react-link';
import { useRef } from 'react';
import { usePane, usePaneState } from '../state/PaneContext';

/** Picks the files of a log; dropping them on the pane does the same. */
export function LogFiles() {
  const { pane, t } = usePane();
  const isBusy = usePaneState((state) => state.task !== undefined);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Link as="button" className="more-link" disabled={isBusy} onClick={() => input.current?.click()}>
        {t('log.open')}
      </Link>
      <input
        ref={input}
        type="file"
        multiple
        accept=".csv,.txt,.tsv,.gz,.parquet,text/csv"
        hidden
        aria-label={t('log.open')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) void pane.readLog(files);
        }}
      />
    </>
  );
}
