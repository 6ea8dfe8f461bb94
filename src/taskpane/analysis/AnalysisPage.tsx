import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { ArrowRedo16Regular, ArrowResetRegular, ArrowUndo16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { FormProvider } from '../forms/FormContext';
import { formFields } from '../forms/formFields';
import { indicatorPaths, moveIndicator } from '../forms/moveIndicator';
import { OptionFields } from '../forms/OptionFields';
import { PageHead } from '../frame/PageHead';
import { Section } from '../frame/Section';
import { usePane } from '../state/PaneContext';
import { ReportHead, ReportRest } from '../reports/ReportView';
import { faceOf } from './faces';
import { isCurrent } from './openAnalysis';
import type { OpenAnalysis } from './openAnalysis';
import { RunState } from './RunState';

interface AnalysisPageProps {
  place: string;
  analysis: OpenAnalysis;
  /** Between head and report. */
  children?: ReactNode;
}

/** One analysis: what it finds on top, what it is told below. It follows every change of either. */
export function AnalysisPage({ place, analysis, children }: AnalysisPageProps) {
  const { pane, state, t, say } = usePane();
  const { id, history, report, running, problem } = analysis;
  const { table } = state;
  if (!table) return null;
  const isFresh = isCurrent(analysis, table);
  return (
    <article className="analysis" aria-busy={running !== undefined}>
      <PageHead key={id} title={say({ key: `analysis.${id}.name` })} onBack={() => pane.closeAnalysis(place)}>
        <HeadButton label={t('action.undo')} isOff={history.past.length === 0} onClick={() => pane.undoAnalysis()}>
          <ArrowUndo16Regular />
        </HeadButton>
        <HeadButton label={t('action.redo')} isOff={history.future.length === 0} onClick={() => pane.redoAnalysis()}>
          <ArrowRedo16Regular />
        </HeadButton>
        <HeadButton label={t('analysis.reset')} isOff={false} onClick={() => pane.resetAnalysis()}>
          <ArrowResetRegular />
        </HeadButton>
      </PageHead>
      <p className="analysis-line quiet">{say({ key: `analysis.${id}.line` })}</p>
      <RunState analysis={analysis} />
      {children}
      {report && (
        <div className={isFresh ? undefined : 'stale'} aria-live="polite">
          <ReportHead report={report} />
        </div>
      )}
      <FormProvider
        scope={{
          analysis: id,
          table,
          options: history.present,
          wrong: problem?.place.option,
          indicatorPaths: indicatorPaths(formFields(id)),
          moveIndicator: (from, index, to) =>
            pane.editAnalysis('move', (options) => moveIndicator(options, from, index, to)),
          Fields: OptionFields,
        }}
      >
        <AnalysisForm analysis={analysis} />
      </FormProvider>
      {report && (
        <Section id="report" title={t('analysis.report')}>
          <ReportRest report={report} />
        </Section>
      )}
    </article>
  );
}

function HeadButton({
  label,
  isOff,
  onClick,
  children,
}: {
  label: string;
  isOff: boolean;
  onClick(): void;
  children: ReactNode;
}) {
  return (
    <Tooltip content={label} relationship="label">
      <Button size="small" appearance="subtle" icon={<>{children}</>} disabledFocusable={isOff} onClick={onClick} />
    </Tooltip>
  );
}

function AnalysisForm({ analysis }: { analysis: OpenAnalysis }) {
  const { pane, t } = usePane();
  const { id, history } = analysis;
  const { first, hidden, settle } = faceOf(id);
  const options = history.present;
  const off = hidden?.(options) ?? [];
  const fields = formFields(id).filter(({ name }) => !off.includes(name));
  const rank = (name: string): number => first?.indexOf(name) ?? 0;
  const main = fields.filter(({ name }) => rank(name) >= 0).sort((a, b) => rank(a.name) - rank(b.name));
  const rest = fields.filter(({ name }) => rank(name) < 0);
  const change = (label: string, next: typeof options): void =>
    pane.editAnalysis(label, (before) => settle?.(before, next) ?? next);
  return (
    <Section id="settings" title={t('analysis.settings')}>
      <form className="option-form" aria-label={t('analysis.settings')} onSubmit={(event) => event.preventDefault()}>
        <OptionFields fields={main} value={options} path="" onChange={change} />
        {rest.length > 0 && (
          <details className="option-form-more">
            <summary>{t('analysis.more')}</summary>
            <OptionFields fields={rest} value={options} path="" onChange={change} />
          </details>
        )}
      </form>
    </Section>
  );
}
