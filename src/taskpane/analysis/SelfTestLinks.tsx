import { Link } from '@fluentui/react-link';
import { usePane } from '../state/PaneContext';
import type { OpenAnalysis } from './openAnalysis';

/** The analysis that helps with each question; those about the target itself are answered on this very page. */
const helping: readonly { question: string; analysis: string }[] = [
  { question: 'quantified', analysis: 'lifetime' },
  { question: 'described', analysis: 'cross' },
  { question: 'process', analysis: 'rfm' },
  { question: 'concerns', analysis: 'scorecard' },
  { question: 'resources', analysis: 'key-account-matrix' },
];

/** What helps with the weak answers of the self-test, one click away. */
export function SelfTestLinks({ analysis }: { analysis: OpenAnalysis }) {
  const { pane, say } = usePane();
  const answers = analysis.history.present.selfTest;
  if (analysis.id !== 'target' || typeof answers !== 'object' || answers === null) return null;
  const weak = helping.filter(({ question }) => ['no', 'partly'].includes(String(Reflect.get(answers, question))));
  if (weak.length === 0) return null;
  return (
    <ul className="plain-list report-actions">
      {weak.map(({ question, analysis: id }) => (
        <li key={question}>
          <span className="quiet">{say({ key: `option.target.selfTest.${question}` })} </span>
          <Link onClick={() => pane.openAnalysis(id === 'lifetime' ? 'value' : 'explore', id)}>
            {say({ key: `analysis.${id}.name` })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
