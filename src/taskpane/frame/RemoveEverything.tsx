import { Button } from '@fluentui/react-button';
import { Switch } from '@fluentui/react-switch';
import { useState } from 'react';
import { usePane } from '../state/PaneContext';

/** Asks before everything of this add-in leaves the workbook, and what of it: it cannot be taken back. */
export function RemoveEverything({ onDone }: { onDone(): void }) {
  const { pane, t } = usePane();
  const [sheets, setSheets] = useState(false);
  const [columns, setColumns] = useState(false);
  return (
    <section className="remove-everything" role="alertdialog" aria-label={t('safety.remove')}>
      <h2>{t('safety.remove')}</h2>
      <p>{t('safety.whatGoes')}</p>
      <Switch checked={sheets} label={t('safety.sheetsToo')} onChange={(_, data) => setSheets(data.checked)} />
      <Switch checked={columns} label={t('safety.columnsToo')} onChange={(_, data) => setColumns(data.checked)} />
      <div className="failure-actions">
        <Button
          appearance="primary"
          onClick={() => {
            onDone();
            void pane.removeEverything({ sheets, columns });
          }}
        >
          {t('safety.confirm')}
        </Button>
        <Button autoFocus onClick={onDone}>
          {t('safety.keep')}
        </Button>
      </div>
    </section>
  );
}
