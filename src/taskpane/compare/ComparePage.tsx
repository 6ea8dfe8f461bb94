import type { Table } from '../../core/table/table';
import { PageHead } from '../frame/PageHead';
import { ProgressBar } from '../frame/ProgressBar';
import { usePane, usePaneState } from '../state/PaneContext';
import { asShown, comparable, firstSides } from './candidates';
import type { Candidate } from './candidates';
import { MoveMatrix } from './MoveMatrix';
import { MoverList } from './MoverList';
import { PyramidSide } from './PyramidSide';
import type { Sides } from './sides';
import { useComparison } from './useComparison';

interface ComparePageProps {
  sides: Sides;
  table: Table;
}

/** Two pyramids of one list beside each other, and who stands higher or lower in the second. */
export function ComparePage({ sides, table }: ComparePageProps) {
  const { pane, t } = usePane();
  // Nothing moves by itself beside a comparison: it may look at everything.
  const state = usePaneState((now) => now);
  const candidates = comparable(state).map((candidate) =>
    candidate.id === asShown ? { ...candidate, name: t('compare.asShown') } : candidate,
  );
  const find = ({ from, to }: Sides): (Candidate | undefined)[] =>
    [from, to].map((id) => candidates.find((candidate) => candidate.id === id));
  const found = find(sides);
  // a model that was deleted, or saved as it stands, leaves its place to the next
  const fallback = firstSides(candidates, state.model?.id);
  const [from, to] = found.includes(undefined) && fallback ? find(fallback) : found;
  return (
    <article className="compare">
      <PageHead title={t('compare.title')} onBack={() => pane.compare(undefined)} />
      {from && to ? (
        <Comparison from={from} to={to} candidates={candidates} table={table} />
      ) : (
        <p className="compare-content quiet">{t('compare.none')}</p>
      )}
    </article>
  );
}

interface ComparisonProps {
  from: Candidate;
  to: Candidate;
  candidates: readonly Candidate[];
  table: Table;
}

function Comparison({ from, to, candidates, table }: ComparisonProps) {
  const { pane, t } = usePane();
  const compared = useComparison(table, from.options, to.options);
  if (!compared) return <ProgressBar label={t('progress.computing')} done={0} />;
  const { before, after, comparison } = compared;
  const drawn = [before, after].flatMap((side) => ('tiers' in side ? side.tiers : []));
  const scale = {
    share: Math.max(...drawn.map(({ share }) => share)),
    value: Math.max(...drawn.map(({ values }) => Math.abs(values[0]?.share ?? 0))),
  };
  const isToScale = [from, to].some(({ options }) => options.silhouette === 'to-scale');
  const common = { candidates, scale, silhouette: isToScale ? ('to-scale' as const) : ('stepped' as const) };
  return (
    <div className="compare-content">
      <div className="compare-sides">
        <PyramidSide
          {...common}
          label={t('compare.from')}
          candidate={from}
          side={before}
          onChoose={(id) => pane.compare({ from: id, to: to.id })}
        />
        <PyramidSide
          {...common}
          label={t('compare.to')}
          candidate={to}
          side={after}
          onChoose={(id) => pane.compare({ from: from.id, to: id })}
        />
      </div>
      {'tiers' in before && 'tiers' in after && comparison && (
        <>
          <MoveMatrix before={before} after={after} comparison={comparison} />
          <MoverList comparison={comparison} table={table} />
        </>
      )}
    </div>
  );
}
