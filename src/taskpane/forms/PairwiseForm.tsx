import { Button } from '@fluentui/react-button';
import { Slider } from '@fluentui/react-slider';
import { memo } from 'react';
import { acceptableConsistencyRatio } from '../../core/analyses/classify/weights/analyticHierarchy';
import type { ControlProps } from './ControlProps';
import { useForm, useOption } from './FormContext';
import { hierarchyOf, judgementOf, setJudgement, stepOf } from './pairwise';
import type { Matrix } from './pairwise';

/** Every pair once, on Saaty's scale from 9 : 1 to 1 : 9; how well the judgements go together is told at once. */
export function PairwiseForm({ value, onChange }: ControlProps) {
  const { t, format } = useForm();
  const indicators = useOption('indicators');
  const matrix = (Array.isArray(value) ? value : []) as Matrix;
  const items = (Array.isArray(indicators) ? indicators : []) as { column: string }[];
  if (matrix.length !== items.length) return null;
  const names = items.map(({ column }) => column);
  const hierarchy = hierarchyOf(matrix);
  const worst = hierarchy?.worstPair;
  const isOff = hierarchy !== undefined && hierarchy.consistencyRatio > acceptableConsistencyRatio;
  const pairs = names.flatMap((_, i) => names.slice(i + 1).map((_name, k) => ({ i, j: i + 1 + k })));
  return (
    <div className="pairwise">
      <ul className="plain-list">
        {pairs.map(({ i, j }) => (
          <Pair
            key={`${names[i]}|${names[j]}`}
            i={i}
            j={j}
            first={names[i]}
            second={names[j]}
            judgement={matrix[i][j] ?? 1}
            isWorst={isOff && worst?.i === i && worst.j === j}
            onChange={onChange}
          />
        ))}
      </ul>
      {hierarchy && (
        <div className={isOff ? 'consistency off' : 'consistency'} role="status">
          <span>
            {t(isOff ? 'pairwise.off' : 'pairwise.fine', { ratio: { number: hierarchy.consistencyRatio, digits: 3 } })}
          </span>
          {isOff && worst && (
            <>
              <span>
                {t('pairwise.worst', {
                  first: names[worst.i],
                  second: names[worst.j],
                  value: ratioText(nearest(worst.suggested), names[worst.i], names[worst.j], t),
                })}
              </span>
              <Button
                size="small"
                onClick={() => onChange(setJudgement(matrix, worst.i, worst.j, nearest(worst.suggested)))}
              >
                {t('pairwise.take', { value: format.number(toNine(worst.suggested), 0) })}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

interface PairProps extends Pick<ControlProps, 'onChange'> {
  i: number;
  j: number;
  first: string;
  second: string;
  judgement: number;
  isWorst: boolean;
}

const Pair = memo(function Pair({ i, j, first, second, judgement, isWorst, onChange }: PairProps) {
  const { t } = useForm();
  return (
    <li className={isWorst ? 'pair worst' : 'pair'}>
      <span className={judgement > 1 ? 'one-line stronger' : 'one-line'}>{first}</span>
      <Slider
        size="small"
        min={-8}
        max={8}
        value={-stepOf(judgement)}
        aria-label={t('pairwise.pair', { first, second })}
        aria-valuetext={ratioText(judgement, first, second, t)}
        onChange={(_, { value }) => onChange((old: Matrix) => setJudgement(old, i, j, judgementOf(-value)))}
      />
      <span className={judgement < 1 ? 'one-line end stronger' : 'one-line end'}>{second}</span>
      <span className="quiet pair-text">{ratioText(judgement, first, second, t)}</span>
    </li>
  );
});

/** The judgement on the scale that is nearest to a ratio. */
function nearest(ratio: number): number {
  return judgementOf(stepOf(Math.min(9, Math.max(1 / 9, ratio))));
}

function toNine(ratio: number): number {
  const judgement = nearest(ratio);
  return judgement >= 1 ? judgement : 1 / judgement;
}

function ratioText(judgement: number, first: string, second: string, t: ReturnType<typeof useForm>['t']): string {
  if (judgement === 1) return t('pairwise.equal');
  const [name, times] = judgement > 1 ? [first, judgement] : [second, 1 / judgement];
  return t('pairwise.times', { name, times: { number: times, digits: Number.isInteger(times) ? 0 : 1 } });
}
