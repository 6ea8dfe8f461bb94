import { Button } from '@fluentui/react-button';
import { Link } from '@fluentui/react-link';
import { useId } from 'react';
import { loadedAnalysis } from './loaded';
import type { CleaningStep, CleaningStepId, SampleLine } from '../../core/orders/cleaning/cleaning';
import { Section } from '../frame/Section';
import { useInSight, usePane, usePaneState } from '../state/PaneContext';
import { stepsTakenBack, withStep } from './cleaningOptions';

/** So many lines of a step are shown. */
const linesShown = 3;

/** How the orders were cleaned: each step with its count and some of its lines, taken back with one click. */
export function CleaningSection() {
  const { t } = usePane();
  const id = useInSight((analysis) => analysis.id);
  const report = useInSight((analysis) => analysis.report);
  const options = useInSight(({ history }) => history.present);
  if (id === undefined || !report || !options) return null;
  const cleaning = loadedAnalysis(id).cleaning?.(report.detail);
  if (!cleaning) return null;
  const kept = stepsTakenBack(options);
  const done = cleaning.steps.filter(({ step }) => !kept.includes(step));
  if (done.length + kept.length === 0) return null;
  return (
    <Section id="cleaning" title={t('cleaning.title')}>
      <p className="quiet">{t('cleaning.finding', { count: cleaning.total, kept: cleaning.kept })}</p>
      <ul className="quality-list cleaning-steps">
        {done.map((step) => (
          <DoneStep key={step.step} found={step} />
        ))}
        {kept.map((step) => (
          <KeptStep key={step} step={step} />
        ))}
      </ul>
    </Section>
  );
}

function DoneStep({ found }: { found: CleaningStep }) {
  const { t } = usePane();
  const { step, count, treatment, sample } = found;
  const id = useId();
  return (
    <li>
      <div id={id}>
        <strong>{t(`cleaning.step.${step}`)}: </strong>
        {t('cleaning.lines', { count })}
      </div>
      <div className="treatment">
        <span className="quiet">{t(`cleaning.treatment.${treatment}`)}</span>
        <StepButton step={step} isKept={false} describedBy={id} label={t('quality.keepRows', { count })} />
      </div>
      <ul className="plain-list cleaning-lines">
        {sample.slice(0, linesShown).map((line) => (
          <li key={line.row}>
            <SampledLine line={line} />
          </li>
        ))}
        {count > linesShown && <li className="quiet">{t('quality.more', { count: count - linesShown })}</li>}
      </ul>
    </li>
  );
}

function KeptStep({ step }: { step: CleaningStepId }) {
  const { t } = usePane();
  const id = useId();
  return (
    <li>
      <strong id={id}>{t(`cleaning.step.${step}`)}</strong>
      <div className="treatment">
        <span className="quiet">{t('cleaning.treatment.kept')}</span>
        <StepButton step={step} isKept={true} describedBy={id} label={t('quality.leaveOut')} />
      </div>
    </li>
  );
}

interface StepButtonProps {
  step: CleaningStepId;
  isKept: boolean;
  describedBy: string;
  label: string;
}

function StepButton({ step, isKept, describedBy, label }: StepButtonProps) {
  const { pane } = usePane();
  return (
    <Button
      size="small"
      appearance="transparent"
      aria-describedby={describedBy}
      onClick={() => pane.edit(`cleaning.${step}`, (options) => withStep(options, step, !isKept))}
    >
      {label}
    </Button>
  );
}

/** A line as it stands in the list, and the way there. */
function SampledLine({ line: { row, customer, text, amount } }: { line: SampleLine }) {
  const { pane, t, say } = usePane();
  const sheet = usePaneState((state) => state.table?.origin.sheet);
  const address = `${row}:${row}`;
  const said = [
    customer,
    text,
    amount === null ? '' : say({ key: 'cleaning.amount', params: { amount: money(amount) } }),
  ];
  return (
    <>
      <Link onClick={() => void pane.goTo({ sheet, address })}>{t('cleaning.row', { row: String(row) })}</Link>{' '}
      <span className="quiet">{said.filter((part) => part !== '').join(' · ')}</span>
    </>
  );
}

const money = (number: number): { number: number; digits: number } => ({ number, digits: 2 });
