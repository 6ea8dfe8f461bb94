import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { Add16Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Table } from '../../core/table/table';
import { addRule } from './editRules';
import { usePane } from '../state/PaneContext';
import { PlacementsList } from './PlacementsList';
import { RuleForm } from './RuleForm';
import { Section } from '../frame/Section';
import { usePyramidEdits, usePyramidOption } from './usePyramid';

const missingPolicies: readonly PyramidOptions['missing'][] = ['unrated', 're-weight', 'median'];
const tiePolicies: readonly PyramidOptions['ties'][] = ['up', 'down'];

export const RulesSection = memo(function RulesSection({ table }: { table: Table }) {
  const { t } = usePane();
  const { edit } = usePyramidEdits();
  const id = usePyramidOption((options) => options.id);
  const missing = usePyramidOption((options) => options.missing);
  const ties = usePyramidOption((options) => options.ties);
  const all = usePyramidOption((options) => options.rules);
  const tiers = usePyramidOption((options) => options.tiers);
  const overrides = usePyramidOption((options) => options.overrides);
  const [rules, placed] = [all.length, overrides.length];
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
            value={id ?? ''}
            onChange={(_, { value }) => edit('id', (old) => ({ ...old, id: value === '' ? undefined : value }))}
          >
            <option value="">{t('rules.idColumn.row')}</option>
            {table.columns.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </label>
        <Choice
          label={t('rules.missing')}
          value={missing}
          values={missingPolicies}
          nameOf={(value) => t(`rules.missing.${value}`)}
          onChange={(next) => edit('missing', (old) => ({ ...old, missing: next }))}
        />
        <Choice
          label={t('rules.ties')}
          value={ties}
          values={tiePolicies}
          nameOf={(value) => t(`rules.ties.${value}`)}
          onChange={(next) => edit('ties', (old) => ({ ...old, ties: next }))}
        />
      </div>
      <h3>{t('rules.knockOut')}</h3>
      <ul className="plain-list">
        {all.map((rule, i) => (
          <RuleForm key={i} rule={rule} tiers={tiers} table={table} index={i} />
        ))}
      </ul>
      <Button
        size="small"
        appearance="transparent"
        className="add-button"
        icon={<Add16Regular />}
        onClick={() => edit('add-rule', (old) => addRule(old, table))}
      >
        {t('rules.add')}
      </Button>
      <h3>{t('rules.overrides')}</h3>
      <PlacementsList overrides={overrides} />
    </Section>
  );
});

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
