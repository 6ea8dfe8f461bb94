import { Link } from '@fluentui/react-link';
import { useInSight, usePane } from '../../state/PaneContext';
import { HeldWeightsField } from '../../forms/HeldWeightsField';
import type { Face } from '../Face';
import { MergeNames } from '../MergeNames';
import { darkest, faint, light, middle, Picture } from '../Picture';

export const target: Face = {
  picture: Target,
  first: ['id', 'marketType', 'market', 'commonality', 'value', 'fit', 'ratings', 'fitAtLeast', 'firmness', 'selfTest'],
  actions: MergeNames,
  controls: { firmness: HeldWeightsField },
  links: SelfTestLinks,
};

/** The analysis that helps with each question; those about the target itself are answered on this very page. */
const helping: readonly { question: string; analysis: string; place: string }[] = [
  { question: 'quantified', analysis: 'lifetime', place: 'value' },
  { question: 'described', analysis: 'commonality', place: 'explore' },
  { question: 'process', analysis: 'rfm', place: 'explore' },
  { question: 'concerns', analysis: 'scorecard', place: 'explore' },
  { question: 'resources', analysis: 'key-account-matrix', place: 'explore' },
];

/** What helps with the weak answers of the self-test, one click away. */
function SelfTestLinks() {
  const { pane, say } = usePane();
  const answers = useInSight(({ history }) => history.present.selfTest);
  if (typeof answers !== 'object' || answers === null) return null;
  const weak = helping.filter(({ question }) => ['no', 'partly'].includes(String(Reflect.get(answers, question))));
  if (weak.length === 0) return null;
  return (
    <ul className="plain-list report-actions">
      {weak.map(({ question, analysis: id, place }) => (
        <li key={question}>
          <span className="quiet">{say({ key: `option.target.selfTest.${question}` })} </span>
          <Link onClick={() => pane.openAnalysis(place, id)}>{say({ key: `analysis.${id}.name` })}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Rings with a centre. */
function Target() {
  return (
    <Picture>
      {[20, 14, 8, 3].map((radius, i) => (
        <circle key={radius} cx="28" cy="21.5" r={radius} fill={[faint, light, middle, darkest][i]} />
      ))}
    </Picture>
  );
}
