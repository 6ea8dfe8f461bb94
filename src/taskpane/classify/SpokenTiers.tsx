import { useEffect, useRef, useState } from 'react';
import type { TierSummary } from '../../core/analyses/classify/pyramid/detail';
import { usePane } from '../state/PaneContext';

/** Milliseconds without a change after which what stands is said: not at every step of a slider. */
const rest = 700;

/** Says aloud how many customers each tier has now, once what moved them has come to rest. */
export function SpokenTiers({ tiers }: { tiers: readonly TierSummary[] }) {
  const { t, format } = usePane();
  const list = tiers.map(({ name, customers }) => `${name} ${format.number(customers)}`);
  const now = t('list', { items: { list } });
  const [spoken, setSpoken] = useState('');
  const known = useRef(now);
  useEffect(() => {
    if (now === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = now;
      setSpoken(now);
    }, rest);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p className="visually-hidden" role="status">
      {spoken !== '' && t('aloud.tiers', { tiers: spoken })}
    </p>
  );
}
