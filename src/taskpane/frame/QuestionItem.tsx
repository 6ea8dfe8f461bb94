import { ToggleButton } from '@fluentui/react-button';
import type { Finding, Question } from '../../core/table/table';
import { usePane } from '../state/PaneContext';
import { FindingPlaces } from './FindingPlaces';
import { turnedBy } from './readingDecisions';

interface QuestionItemProps {
  finding: Finding;
  question: Question;
  onAnswer?: (column: string, answer: Question['chosen']) => Promise<void>;
}

/** A column whose cells can be read two ways: an example, its value under each answer, and what was gone by. */
export function QuestionItem({ finding, question, onAnswer }: QuestionItemProps) {
  const { pane, t, format } = usePane();
  const say = onAnswer ?? pane.answer;
  const { column = '', params } = finding;
  const { asks, example, readings, chosen } = question;
  const by = params?.by === 'culture' ? 'culture' : finding.question ? 'guess' : 'answer';
  const show = (value: string): string =>
    asks === 'day-order' ? format.styled(Date.parse(value) / 86_400_000, 'date') : format.number(Number(value));
  return (
    <li>
      <div>
        <strong>{column}: </strong>
        {t('quality.question', { example })}
      </div>
      <div className="answers" role="group" aria-label={t('quality.question.of', { column, example })}>
        {readings.map(({ answer, value }) => (
          <ToggleButton key={answer} size="small" checked={answer === chosen} onClick={() => void say(column, answer)}>
            {show(value)}
          </ToggleButton>
        ))}
      </div>
      <div className="quiet">{t(`quality.by.${by}`, { count: turnedBy(finding) })}</div>
      <FindingPlaces finding={finding} />
    </li>
  );
}
