interface ProgressBarProps {
  label: string;
  /** 0–1; 0 where nobody knows. */
  done: number;
}

/** How far something is. */
export function ProgressBar({ label, done }: ProgressBarProps) {
  const percent = done > 0 ? Math.round(Math.min(1, done) * 100) : undefined;
  return (
    <div role="progressbar" className="progress-bar" aria-label={label} aria-valuenow={percent}>
      <span style={percent === undefined ? undefined : { inlineSize: `${percent}%`, animation: 'none' }} />
    </div>
  );
}
