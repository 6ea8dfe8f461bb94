import { memo, useMemo } from 'react';
import { listFor } from '../../core/analyses/analysis';
import { loadedAnalysis } from './loaded';
import type { Table } from '../../core/table/table';
import { FormProvider } from '../forms/FormContext';
import type { FormScope } from '../forms/FormContext';
import { formFields } from '../forms/formFields';
import { indicatorPaths, moveIndicator } from '../forms/moveIndicator';
import { OptionFields } from '../forms/OptionFields';
import { withOption } from '../forms/withOption';
import { Section } from '../frame/Section';
import { useInSight, usePane } from '../state/PaneContext';
import { faceOf } from './loaded';

interface AnalysisFormProps {
  id: string;
  table: Table;
}

/** What an analysis is told: its options, the important ones first. */
export const AnalysisForm = memo(function AnalysisForm({ id, table }: AnalysisFormProps) {
  const { pane, t } = usePane();
  const wrong = useInSight(({ problem }) => problem?.place.option);
  const scope = useMemo((): FormScope => {
    const { controls = {}, settle } = faceOf(id);
    const fields = formFields(id);
    return {
      analysis: id,
      table: listFor(loadedAnalysis(id), table),
      wrong,
      controls,
      put: (path, value, step = path) =>
        pane.edit(step, (before) => {
          const next = withOption(fields, before, path.split('.'), value);
          return settle?.(before, next) ?? next;
        }),
      indicatorPaths: indicatorPaths(fields),
      moveIndicator: (from, index, to) => pane.edit('move', (options) => moveIndicator(options, from, index, to)),
      Fields: OptionFields,
    };
  }, [pane, id, table, wrong]);
  return (
    <FormProvider scope={scope}>
      <Section id="settings" title={t('analysis.settings')}>
        <form className="option-form" aria-label={t('analysis.settings')} onSubmit={(event) => event.preventDefault()}>
          <FormFields id={id} />
        </form>
      </Section>
    </FormProvider>
  );
});

function FormFields({ id }: { id: string }) {
  const { t } = usePane();
  const options = useInSight(({ history }) => history.present) ?? {};
  const { first, hidden } = faceOf(id);
  const off = hidden?.(options) ?? [];
  const fields = formFields(id).filter(({ name }) => !off.includes(name));
  const rank = (name: string): number => first?.indexOf(name) ?? 0;
  const main = fields.filter(({ name }) => rank(name) >= 0).sort((a, b) => rank(a.name) - rank(b.name));
  const rest = fields.filter(({ name }) => rank(name) < 0);
  return (
    <>
      <OptionFields fields={main} value={options} path="" />
      {rest.length > 0 && (
        <details className="option-form-more">
          <summary>{t('analysis.more')}</summary>
          <OptionFields fields={rest} value={options} path="" />
        </details>
      )}
    </>
  );
}
