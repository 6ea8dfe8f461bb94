import { Skeleton, SkeletonItem } from '@fluentui/react-skeleton';
import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneContext';

/** What takes less than this shows nothing, so that nothing flickers. */
const patience = 200;
/** After this the workbook is probably busy with something that only the user can end. */
const longPatience = 10_000;
const widths = ['46%', '64%', '82%', '100%'];

/** The first list is being read; where that does not come to an end, what can be done about it. */
export function LoadingView() {
  const { t } = usePane();
  const [step, setStep] = useState<'nothing' | 'skeleton' | 'slow'>('nothing');
  useEffect(() => {
    const timers = [setTimeout(() => setStep('skeleton'), patience), setTimeout(() => setStep('slow'), longPatience)];
    return () => timers.forEach(clearTimeout);
  }, []);
  if (step === 'nothing') return null;
  return (
    <>
      {step === 'slow' && (
        <p className="loading-slow" role="status">
          <strong>{t('start.slow')}</strong> {t('start.slow.remedy')}
        </p>
      )}
      <Skeleton aria-label={t('source.reading')} className="loading">
        {widths.map((width) => (
          <SkeletonItem key={width} size={32} style={{ inlineSize: width }} />
        ))}
      </Skeleton>
    </>
  );
}
