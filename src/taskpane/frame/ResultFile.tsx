import type { RefObject } from 'react';
import { usePane } from '../state/PaneContext';

/** Picks the file with what a warehouse found, out of sight: a menu opens it. */
export function ResultFile({ file }: { file: RefObject<HTMLInputElement | null> }) {
  const { pane, t } = usePane();
  return (
    <input
      ref={file}
      type="file"
      accept=".parquet,.csv,text/csv"
      hidden
      aria-label={t('warehouse.bring')}
      onChange={(event) => {
        const { files } = event.target;
        if (files?.[0]) void pane.bringHome(files[0]);
        event.target.value = '';
      }}
    />
  );
}
