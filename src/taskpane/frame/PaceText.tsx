import { usePane } from '../state/PaneContext';
import { usePace } from './pace';

interface PaceTextProps {
  step: string;
  /** 0–1. */
  done: number;
  /** Of all; left out where no rows are counted. */
  rows?: number;
}

/** How many rows a second, and how long it takes yet; nothing as long as nobody knows. */
export function PaceText({ step, done, rows }: PaceTextProps) {
  const { t } = usePane();
  const pace = usePace(step, done);
  if (!pace) return null;
  const left = Math.max(1, Math.round(pace.secondsLeft));
  const time =
    left < 100
      ? t('progress.secondsLeft', { count: left })
      : t('progress.minutesLeft', { count: Math.round(left / 60) });
  const rate = rows !== undefined && t('progress.rate', { count: Math.round(pace.perSecond * rows) });
  return <span className="quiet pace">{rate ? `${rate} · ${time}` : time}</span>;
}
