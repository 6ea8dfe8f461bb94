import { Select } from '@fluentui/react-select';
import { useId } from 'react';
import { faceOf } from '../analysis/loaded';
import { usePane, usePaneState } from '../state/PaneContext';
import { comparedOwner, comparedOwners } from '../state/ownerView';
import { comparedIds } from '../state/paneState';

/** What can be asked of two snapshots. */
const questions = ['tier-migration', 'equity-bridge'] as const;

/** Any two snapshots, of all customers or of one owner's, and what can be asked of them. */
export function CompareSection() {
  const { pane, t, say } = usePane();
  const snapshots = usePaneState((state) => state.snapshots);
  const from = usePaneState((state) => comparedIds(state)?.from);
  const to = usePaneState((state) => comparedIds(state)?.to);
  const isBusy = usePaneState((state) => state.task !== undefined);
  if (from === undefined || to === undefined) return null;
  const choices = snapshots.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section aria-label={t('track.title')}>
      <div className="track-choice">
        <Choice
          label={t('track.from')}
          value={from}
          choices={choices.filter(({ value }) => value !== to)}
          onChoose={(id) => pane.chooseCompared({ from: id, to })}
        />
        <Choice
          label={t('track.to')}
          value={to}
          choices={choices.filter(({ value }) => value !== from)}
          onChoose={(id) => pane.chooseCompared({ from, to: id })}
        />
        <OwnerChoice />
      </div>
      <div className="ways">
        {questions.map((id) => {
          const { picture: Picture } = faceOf(id);
          return (
            <button
              key={id}
              type="button"
              className="tile"
              disabled={isBusy}
              onClick={() => void pane.openComparison(id)}
            >
              <Picture />
              <span className="gallery-question">{say({ key: `analysis.${id}.line` })}</span>
              <span className="gallery-name quiet">{say({ key: `analysis.${id}.name` })}</span>
            </button>
          );
        })}
      </div>
    </section>
  );
}

/** Whose customers alone are compared, where the snapshots know who looks after them. */
function OwnerChoice() {
  const { pane, t } = usePane();
  const listed = usePaneState((state) => comparedOwners(state).join('\n'));
  const owner = usePaneState(comparedOwner);
  if (listed === '') return null;
  return (
    <Choice
      label={t('track.owner')}
      value={owner ?? ''}
      choices={[
        { value: '', label: t('track.owner.all') },
        ...listed.split('\n').map((name) => ({ value: name, label: name })),
      ]}
      onChoose={(name) => pane.chooseOwner(name === '' ? undefined : name)}
    />
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChoose(value: string): void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="track-field">
      <label htmlFor={id} className="quiet">
        {label}
      </label>
      <Select id={id} size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
