import { Button } from '@fluentui/react-button';
import { Switch } from '@fluentui/react-switch';
import { useState } from 'react';
import { usePane, usePaneState } from '../state/PaneContext';
import { PageHead } from './PageHead';

/** Asks before everything of this add-in leaves the workbook, and what of it: it cannot be taken back. */
export function RemoveEverything() {
  const { pane, t } = usePane();
  const isBusy = usePaneState((state) => state.task !== undefined);
  const [sheets, setSheets] = useState(false);
  const [columns, setColumns] = useState(false);
  const leave = (): void => pane.openPage(undefined);
  return (
    <section className="whole-page" aria-label={t('safety.remove')}>
      <PageHead title={t('safety.title')} onBack={leave} />
      <div className="whole-page-content">
        <p>{t('safety.whatGoes')}</p>
        <div>
          <Switch checked={sheets} label={t('safety.sheetsToo')} onChange={(_, data) => setSheets(data.checked)} />
          <Switch checked={columns} label={t('safety.columnsToo')} onChange={(_, data) => setColumns(data.checked)} />
        </div>
        <p className="quiet">{t('safety.noWayBack')}</p>
        <div className="page-actions">
          <Button
            appearance="primary"
            disabled={isBusy}
            onClick={() => {
              leave();
              void pane.removeEverything({ sheets, columns });
            }}
          >
            {t('safety.confirm')}
          </Button>
          <Button autoFocus onClick={leave}>
            {t('safety.keep')}
          </Button>
        </div>
      </div>
    </section>
  );
}
