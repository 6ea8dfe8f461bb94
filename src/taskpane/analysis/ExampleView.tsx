import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { useMemo, useState } from 'react';
import { loadedAnalysis } from './loaded';
import { ReportHead } from '../reports/ReportView';
import { usePane } from '../state/PaneContext';

/** What an analysis would look like, with published figures instead of the list: to be looked at, not to be written. */
export function ExampleView({ id }: { id: string }) {
  const { t } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const report = useMemo(() => {
    const analysis = loadedAnalysis(id);
    return isOpen && analysis.example
      ? analysis.run(analysis.example.table, analysis.example.options, () => undefined)
      : undefined;
  }, [id, isOpen]);
  if (!loadedAnalysis(id).example) return null;
  return (
    <div className="needs-way">
      <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t(isOpen ? 'example.close' : 'example.look')}
      </Button>
      {report && (
        <section className="example" aria-label={t('example.badge')}>
          <ExampleBadge />
          <ReportHead report={report} />
        </section>
      )}
    </div>
  );
}

export function ExampleBadge() {
  const { t } = usePane();
  return (
    <Badge appearance="filled" color="warning" className="example-badge">
      {t('example.badge')}
    </Badge>
  );
}
