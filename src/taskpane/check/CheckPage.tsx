import { Button } from '@fluentui/react-button';
import { useState } from 'react';
import type { ExcelReport, ProbeResult } from '../../app/ports';
import { PageHead } from '../frame/PageHead';
import { usePane, usePaneState } from '../state/PaneContext';
import { runText } from './reportText';

/** Tries the Excel at hand and says what of it is otherwise than this add-in relies on; and what was done last. */
export function CheckPage() {
  const { pane, t } = usePane();
  const report = usePaneState((state) => state.report);
  const isBusy = usePaneState((state) => state.task !== undefined);
  const [isCopied, setIsCopied] = useState(false);
  return (
    <section className="whole-page" aria-label={t('check.title')}>
      <PageHead title={t('check.title')} onBack={() => pane.openPage(undefined)} />
      <div className="whole-page-content">
        <p>{t('check.what')}</p>
        {report && <Outcome report={report} />}
        <div className="page-actions">
          <Button
            appearance={report ? 'secondary' : 'primary'}
            disabled={isBusy}
            onClick={() => {
              setIsCopied(false);
              void pane.checkExcel();
            }}
          >
            {t(report ? 'check.again' : 'check.start')}
          </Button>
          <Button disabled={isBusy} onClick={() => void pane.copyReport().then(() => setIsCopied(true))}>
            {t(isCopied ? 'action.copied' : 'check.copy')}
          </Button>
        </div>
        <LastRuns />
      </div>
    </section>
  );
}

type Other = ProbeResult & { outcome: Exclude<ProbeResult['outcome'], 'passes'> };
const isOther = (result: ProbeResult): result is Other => result.outcome !== 'passes';

function Outcome({ report: { host, platform, version, excelApi, results } }: { report: ExcelReport }) {
  const { t } = usePane();
  const fine = results.filter(({ outcome }) => outcome === 'passes').length;
  const others = results.filter(isOther);
  return (
    <div className="check-outcome">
      <p role="status">
        <strong>{t('check.fine', { count: results.length, fine })}</strong>
      </p>
      <p className="quiet">{[host, platform, version, `ExcelApi ${excelApi}`].join(' · ')}</p>
      {others.length > 0 && (
        <ul className="check-list">
          {others.map((result) => (
            <Probe key={result.id} {...result} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Probe({ id, outcome, found }: Other) {
  const { say, t } = usePane();
  return (
    <li>
      {say({ key: `check.probe.${id}` })}
      <span className="quiet">{t(`check.${outcome}`, { found })}</span>
    </li>
  );
}

/** What took time, newest first; the runs themselves live in memory only. */
function LastRuns() {
  const { pane, t } = usePane();
  const runs = [...pane.runs()].reverse();
  if (runs.length === 0) return null;
  return (
    <>
      <h3>{t('check.runs')}</h3>
      <p className="quiet">{t('check.runsWhere')}</p>
      <ol className="last-runs" dir="ltr">
        {runs.map((run, index) => (
          <li key={index}>{runText(run).replaceAll('\t', ' · ')}</li>
        ))}
      </ol>
    </>
  );
}
