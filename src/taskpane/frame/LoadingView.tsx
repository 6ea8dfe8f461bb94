import { Skeleton, SkeletonItem } from '@fluentui/react-skeleton';
import { useEffect, useState } from 'react';
import { usePane } from '../state/PaneContext';

/** What takes less than this shows nothing, so that nothing flickers. */
const patience = 200;
const widths = ['46%', '64%', '82%', '100%'];

export function LoadingView() {
  const { t } = usePane();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <Skeleton aria-label={t('source.reading')} className="loading">
      {widths.map((width) => (
        <SkeletonItem key={width} size={32} style={{ inlineSize: width }} />
      ))}
    </Skeleton>
  );
}
