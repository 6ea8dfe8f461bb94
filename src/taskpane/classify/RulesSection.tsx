import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { Add16Regular } from '@fluentui/react-icons';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Table } from '../../core/table/table';
import { addRule } from './editRules';
import { usePane } from '../state/PaneContext';
import { PlacementsList } from './PlacementsList';
import { RuleForm } from './RuleForm';
import { Section } from '../frame/Section';

const missingPolicies: readonly PyramidOptions['missing'][] = ['unrated', 're-weight', 'median'];
const tiePolicies: readonly PyramidOptions['ties'][] = ['up', 'down'];

export function RulesSection({ options, table }: { options: PyramidOptions; table: Table }) {
  const { pane, state, t } = usePane();
  const [rules, placed] = [options.rules.length, options.overrides.length];
  const counts = [
    ...(rules > 0 ? [t('rules.count', { count: rules })] : []),
    ...(placed > 0 ? [t('rules.placed', { count: placed })] : []),
  ];
  return (
    <Section
      id="rules"
      title={t('rules.title')}
      aside={<span className="quiet">{counts.length === 0 ? t('rules.count.none') : counts.join(' · ')}</span>}
    >
      <div className="choices">
        <label className="choice">
          <span className="quiet">{t('rules.idColumn')}</span>
          <Select
            size="small"
            value={options.id ?? ''}
            onChange={(_, { value }) => pane.edit('id', (old) => ({ ...old, id: value === '' ? undefined : value }))}
          >
            <option value="">{t('rules.idColumn.row')}</option>
            {table.columns.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </label>
        <Choice
          label={t('rules.missing')}
          value={options.missing}
          values={missingPolicies}
          nameOf={(value) => t(`rules.missing.${value}`)}
          onChange={(missing) => pane.edit('missing', (old) => ({ ...old, missing }))}
        />
        <Choice
          label={t('rules.ties')}
          value={options.ties}
          values={tiePolicies}
          nameOf={(value) => t(`rules.ties.${value}`)}
          onChange={(ties) => pane.edit('ties', (old) => ({ ...old, ties }))}
        />
      </div>
      <h3>{t('rules.knockOut')}</h3>
      <ul className="plain-list">
        {options.rules.map((_, i) => (
          <RuleForm key={i} options={options} table={table} index={i} />
        ))}
      </ul>
      <Button
        size="small"
        appearance="transparent"
        className="add-button"
        icon={<Add16Regular />}
        onClick={() => pane.edit('add-rule', (old) => addRule(old, table))}
      >
        {t('rules.add')}
      </Button>
      <h3>{t('rules.overrides')}</h3>
      <PlacementsList overrides={options.overrides} placed={state.detail?.overrides} />
    </Section>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  nameOf(value: Value): string;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ label, value, values, nameOf, onChange }: ChoiceProps<Value>) {
  return (
    <label className="choice">
      <span className="quiet">{label}</span>
      <Select
        size="small"
        value={value}
        onChange={(_, data) => {
          const chosen = values.find((candidate) => candidate === data.value);
          if (chosen) onChange(chosen);
        }}
      >
        {values.map((candidate) => (
          <option key={candidate} value={candidate}>
            {nameOf(candidate)}
          </option>
        ))}
      </Select>
    </label>
  );
}
