import { Button } from '@fluentui/react-button';
import { useId } from 'react';
import { rowKindOf } from '../../core/table/rows/rowKinds';
import type { Finding, Question } from '../../core/table/table';
import { usePane } from '../state/PaneContext';
import { FindingPlaces } from './FindingPlaces';
import { QuestionItem } from './QuestionItem';
import { readingDecisions } from './readingDecisions';

const questionOf = ({ question, settled }: Finding) => question ?? settled;

/** What was noticed in the list, where, and what is done about it: first what the user should say. */
export function QualityList({ findings }: { findings: readonly Finding[] }) {
  const { t } = usePane();
  const decisions = readingDecisions(findings);
  const others = findings.filter((finding) => !questionOf(finding));
  return (
    <div className="quality">
      {decisions.length > 0 && (
        <p className="quiet">
          {t('quality.decided', {
            decisions: {
              list: decisions.map(({ chosen, cells }) => t(`quality.decided.${chosen}`, { count: cells })),
            },
          })}
        </p>
      )}
      <Questions findings={findings} />
      {others.length > 0 && (
        <section>
          {others.length < findings.length && <h2>{t('quality.others')}</h2>}
          <ul className="quality-list" aria-label={t('quality.title')}>
            {others.map((finding, index) => (
              <FindingItem key={index} finding={finding} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface QuestionsProps {
  findings: readonly Finding[];
  /** Says how a column is meant; left out: a column of the list that is selected. */
  onAnswer?: (column: string, answer: Question['chosen']) => Promise<void>;
}

/** The columns that can be read two ways. Those that are answered stay where they are: an answer can be changed. */
export function Questions({ findings, onAnswer }: QuestionsProps) {
  const { t } = usePane();
  const id = useId();
  const asked = findings.flatMap((finding) => {
    const question = questionOf(finding);
    return question ? [{ finding, question }] : [];
  });
  if (asked.length === 0) return null;
  const open = findings.filter(({ question }) => question).length;
  const state = open === 0 ? 'none' : open < asked.length ? 'some' : 'open';
  return (
    <section className={open > 0 ? 'questions are-open' : 'questions'}>
      <h2 id={id}>{t(`quality.questions.${state}`, { open, count: asked.length })}</h2>
      <ul className="quality-list" aria-labelledby={id}>
        {asked.map(({ finding, question }) => (
          <QuestionItem
            key={`${question.asks} ${finding.column}`}
            finding={finding}
            question={question}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
    </section>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { pane, t } = usePane();
  const id = useId();
  const { code, column, count, treatment, params } = finding;
  const rows = rowKindOf(code);
  const isKept = treatment === 'kept';
  return (
    <li>
      <div id={id}>
        {column !== undefined && <strong>{column}: </strong>}
        {t(`finding.${code}`, { ...params, count })}
      </div>
      <div className="treatment">
        <span className="quiet">{t(`treatment.${treatment}`, { ...params, count })}</span>
        {rows && (
          <Button
            size="small"
            appearance="transparent"
            aria-describedby={id}
            onClick={() => void (isKept ? pane.leaveOutRows(rows) : pane.keepRows(rows))}
          >
            {isKept ? t('quality.leaveOut') : t('quality.keepRows', { count })}
          </Button>
        )}
      </div>
      <FindingPlaces finding={finding} />
    </li>
  );
}
