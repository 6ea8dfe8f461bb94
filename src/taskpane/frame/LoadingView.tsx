import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneContext';

/** What takes less than this shows nothing, so that nothing flickers. */
const patience = 200;
/** After this the workbook is probably busy with something that only the user can end. */
const longPatience = 10_000;

/** What is on its way, by its shape: the whole pane below the source strip, or a page in it. */
const shapes = {
  pane: ['name', 'tabs', 'step', 'step', 'step', 'step'],
  page: ['name', 'tile', 'tile', 'tile'],
} as const;

/**
 * The shape of what comes, where it will stand, so that nothing jumps when it comes; where that does not come to an end, what
 * can be done about it.
 */
export function LoadingView({ of = 'page' }: { of?: keyof typeof shapes }) {
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
      <div role="progressbar" aria-busy aria-label={t('source.reading')} className={`loading loading-${of}`}>
        {shapes[of].map((shape, i) => (
          <span key={i} className={`loading-${shape}`} />
        ))}
      </div>
    </>
  );
}
