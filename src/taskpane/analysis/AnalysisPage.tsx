import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { ArrowResetRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { CodeMenu } from '../frame/CodeMenu';
import { PageHead } from '../frame/PageHead';
import { HelpButton } from '../help/HelpButton';
import { Section } from '../frame/Section';
import { UndoRedo } from '../frame/UndoRedo';
import { ReportHead, ReportRest } from '../reports/ReportView';
import { isCurrent } from '../state/openAnalysis';
import { useInSight, usePane, usePaneState } from '../state/PaneContext';
import { hasMisfit } from '../state/misfit';
import type { Pane } from '../state/pane';
import { trackPlace } from '../state/snapshotActions';
import { inSight, tableInSight } from '../state/paneState';
import { AnalysisForm } from './AnalysisForm';
import { CleaningSection } from './CleaningSection';
import { ExampleBadge } from './ExampleView';
import { faceOf } from './loaded';
import { LogHead } from './LogHead';
import { NeedsPage } from './NeedsPage';
import { RunState } from './RunState';

/** The analysis in sight: what it finds on top, what it is told below. It follows every change of either. */
export function AnalysisPage() {
  const { pane, t, say } = usePane();
  const id = useInSight((analysis) => analysis.id);
  const hasReport = useInSight(({ report }) => report !== undefined);
  const table = usePaneState(tableInSight);
  const isMisfit = usePaneState(hasMisfit);
  if (!table || id === undefined) return null;
  if (isMisfit) {
    return (
      <article className="analysis" aria-busy={false}>
        <PageHead key={id} title={say({ key: `analysis.${id}.name` })} onBack={() => goBack(pane)} />
        <p className="analysis-line quiet">{say({ key: `analysis.${id}.line` })}</p>
        <LogHead />
        <NeedsPage id={id} table={table} />
      </article>
    );
  }
  const { actions: Actions, links: Links, whatIf: WhatIf } = faceOf(id);
  return (
    <Busy>
      <PageHead key={id} title={say({ key: `analysis.${id}.name` })} onBack={() => goBack(pane)}>
        <HelpButton />
        <CodeMenu />
        <UndoRedo />
        <Tooltip content={t('analysis.reset')} relationship="label">
          <Button size="small" appearance="subtle" icon={<ArrowResetRegular />} onClick={() => pane.useDefaults()} />
        </Tooltip>
      </PageHead>
      <p className="analysis-line quiet">{say({ key: `analysis.${id}.line` })}</p>
      <LogHead />
      <RunState />
      {Actions && <Actions />}
      {WhatIf && hasReport && <WhatIf />}
      <ReportInSight />
      {Links && <Links />}
      <CleaningSection />
      <AnalysisForm id={id} table={table} />
      {hasReport && <ReportSection />}
    </Busy>
  );
}

/** Back to where the analysis was opened. */
function goBack(pane: Pane): void {
  const { place } = pane.store.get();
  if (place === trackPlace) void pane.closeComparison();
  else pane.closeAnalysis(place);
}

/** Says that a run is under way. */
function Busy({ children }: { children: ReactNode }) {
  const isBusy = useInSight(({ running }) => running !== undefined);
  return (
    <article className="analysis" aria-busy={isBusy}>
      {children}
    </article>
  );
}

/** The last report; faint while it is not of the settings of now. */
function ReportInSight() {
  const report = useInSight((analysis) => analysis.report);
  const isFresh = usePaneState((state) => {
    const analysis = inSight(state);
    return analysis !== undefined && isCurrent(analysis, state.table);
  });
  if (!report) return null;
  return (
    <div className={isFresh ? undefined : 'stale'} aria-live="polite">
      {report.isExample === true && <ExampleBadge />}
      <ReportHead report={report} />
    </div>
  );
}

function ReportSection() {
  const { t } = usePane();
  const report = useInSight((analysis) => analysis.report);
  return (
    <Section id="report" title={t('analysis.report')}>
      {report && <ReportRest report={report} />}
    </Section>
  );
}
