import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { Rule, Tiers } from '../../core/tiers/options';
import { latestDay } from '../../core/analyses/classify/pyramid/pyramid';
import type { Table } from '../../core/table/table';
import {
  addCondition,
  changeCondition,
  changeEffect,
  changeOperator,
  changeRule,
  newCondition,
  operatorsOf,
  removeCondition,
  removeRule,
} from './editRules';
import type { Condition } from './editRules';
import { usePane } from '../state/PaneContext';
import { NumberField } from '../frame/NumberField';
import { usePyramidEdits } from './usePyramid';

const effects: readonly Rule['effect'][] = ['set', 'at-least', 'at-most', 'unrated'];
const signs: Partial<Record<Condition['operator'], string>> = { '>=': '≥', '<=': '≤', '<>': '≠' };

interface RuleFormProps {
  rule: Rule;
  tiers: Tiers;
  table: Table;
  index: number;
}

/** One knock-out rule: if these conditions hold, then this tier. */
export function RuleForm({ rule, tiers, table, index }: RuleFormProps) {
  const { t } = usePane();
  const { edit } = usePyramidEdits();
  const n = index + 1;
  return (
    <li>
      <div className="rule" role="group" aria-label={t('rules.rule', { n })}>
        {rule.when.map((condition, i) => (
          <ConditionRow
            key={i}
            condition={condition}
            lead={i === 0 ? t('rules.if') : t(rule.match === 'all' ? 'rules.and' : 'rules.or')}
            table={table}
            n={n}
            onChange={(next) => edit(`rule:${index}:${i}`, (old) => changeCondition(old, index, i, next))}
            onRemove={rule.when.length > 1 ? () => edit('rules', (old) => removeCondition(old, index, i)) : undefined}
          />
        ))}
        <div className="rule-line">
          <span className="quiet rule-lead">{t('rules.then')}</span>
          <Select
            size="small"
            aria-label={t('rules.effect', { n })}
            value={rule.effect}
            onChange={(_, { value }) => {
              const effect = effects.find((candidate) => candidate === value);
              if (effect) edit('rules', (old) => changeEffect(old, index, effect));
            }}
          >
            {effects.map((effect) => (
              <option key={effect} value={effect}>
                {t(`rules.effect.${effect}`)}
              </option>
            ))}
          </Select>
          {rule.effect === 'unrated' ? (
            <span className="grow" />
          ) : (
            <Select
              size="small"
              className="grow"
              aria-label={t('rules.tier', { n })}
              value={rule.tier}
              onChange={(_, { value }) => edit('rules', (old) => changeRule(old, index, { tier: value }))}
            >
              {tiers.cuts.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          )}
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={t('action.remove.named', { name: t('rules.rule', { n }) })}
            onClick={() => edit('rules', (old) => removeRule(old, index))}
          />
        </div>
        <div className="rule-line rule-more">
          <Button
            size="small"
            appearance="transparent"
            className="add-button"
            icon={<Add16Regular />}
            onClick={() => edit('rules', (old) => addCondition(old, index, table))}
          >
            {t('rules.addCondition')}
          </Button>
          {rule.when.length > 1 && (
            <Select
              size="small"
              aria-label={t('rules.match', { n })}
              value={rule.match}
              onChange={(_, { value }) =>
                edit('rules', (old) => changeRule(old, index, { match: value === 'any' ? 'any' : 'all' }))
              }
            >
              <option value="all">{t('rules.match.all')}</option>
              <option value="any">{t('rules.match.any')}</option>
            </Select>
          )}
        </div>
      </div>
    </li>
  );
}

interface ConditionRowProps {
  condition: Condition;
  lead: string;
  table: Table;
  n: number;
  onChange(condition: Condition): void;
  onRemove: (() => void) | undefined;
}

function ConditionRow({ condition, lead, table, n, onChange, onRemove }: ConditionRowProps) {
  const { t } = usePane();
  const column = table.columns.find(({ name }) => name === condition.column);
  const operators = operatorsOf(column);
  return (
    <div className="rule-line">
      <span className="quiet rule-lead">{lead}</span>
      <Select
        size="small"
        className="grow"
        aria-label={t('rules.column', { n })}
        value={condition.column}
        onChange={(_, { value }) => {
          const chosen = table.columns.find(({ name }) => name === value);
          if (chosen) onChange(newCondition(chosen));
        }}
      >
        {table.columns.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <Select
        size="small"
        className="rule-operator"
        aria-label={t('rules.operator', { n })}
        value={condition.operator}
        onChange={(_, { value }) => {
          const operator = operators.find((candidate) => candidate === value);
          if (operator) onChange(changeOperator(condition, operator, column));
        }}
      >
        {operators.map((operator) => (
          <option key={operator} value={operator}>
            {operator === 'contains' || operator === 'is-blank' || operator === 'younger-than-months'
              ? t(`rules.operator.${operator}`)
              : (signs[operator] ?? operator)}
          </option>
        ))}
      </Select>
      {(condition.operator !== 'is-blank' || onRemove) && (
        <div className="rule-operand">
          {condition.operator !== 'is-blank' && (
            <ConditionValue
              condition={condition}
              kind={column?.kind}
              label={t('rules.value', { n })}
              onChange={onChange}
            />
          )}
          {onRemove && (
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={t('action.remove')}
              onClick={onRemove}
            />
          )}
        </div>
      )}
      {condition.operator === 'younger-than-months' && <AgeHint table={table} />}
    </div>
  );
}

/** Where ages are counted from: a workbook has no today of its own. */
function AgeHint({ table }: { table: Table }) {
  const { t, format } = usePane();
  const day = latestDay(table);
  if (day === undefined) return null;
  return <p className="quiet rule-hint">{t('rules.age.hint', { day: format.styled(day, 'date') })}</p>;
}

interface ConditionValueProps {
  condition: Condition;
  kind: Table['columns'][number]['kind'] | undefined;
  label: string;
  onChange(condition: Condition): void;
}

function ConditionValue({ condition, kind, label, onChange }: ConditionValueProps) {
  const { t } = usePane();
  if (condition.operator === 'younger-than-months' && typeof condition.value === 'number') {
    return (
      <NumberField
        label={label}
        unit={t('rules.age.months')}
        value={condition.value}
        onChange={(value) => onChange({ ...condition, value: Math.max(1, Math.round(value)) })}
      />
    );
  }
  if (kind === 'number' && typeof condition.value === 'number') {
    return (
      <NumberField label={label} value={condition.value} onChange={(value) => onChange({ ...condition, value })} />
    );
  }
  if (kind === 'boolean') {
    return (
      <Select
        size="small"
        aria-label={label}
        value={String(condition.value)}
        onChange={(_, { value }) => onChange({ ...condition, value: value === 'true' })}
      >
        <option value="true">{t('rules.value.true')}</option>
        <option value="false">{t('rules.value.false')}</option>
      </Select>
    );
  }
  return (
    <Input
      className="rule-value"
      size="small"
      type={kind === 'date' ? 'date' : 'text'}
      aria-label={label}
      value={String(condition.value ?? '')}
      onChange={(_, { value }) => {
        if (kind !== 'date' || value !== '') onChange({ ...condition, value });
      }}
    />
  );
}
