import { Button } from '@fluentui/react-button';
import { Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { Dismiss16Regular, MoreHorizontal16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Scoring } from '../../core/scoring/options';
import { ColumnMenu } from '../frame/ColumnMenu';
import { NumberField } from '../frame/NumberField';
import { ScoringForm } from '../classify/ScoringForm';
import { WeightBar } from '../classify/WeightBar';
import { findNumberColumn, scoringFor, scoringMethods } from '../classify/editIndicators';
import { DirectionButton } from './DirectionButton';
import { useForm } from './FormContext';
import { newIndicator } from './indicatorItems';
import type { IndicatorItem } from './indicatorItems';
import type { Field } from './readSchema';

interface IndicatorListProps {
  field: Extract<Field, { kind: 'list' }>;
  path: string;
  value: readonly unknown[];
  onChange(value: IndicatorItem[]): void;
}

/** Columns that count, each with its direction and, where it has them, its weight and its way to be scored. */
export function IndicatorList({ field, path, value, onChange }: IndicatorListProps) {
  const { t, columnsOf, moveIndicator } = useForm();
  const [isTarget, setIsTarget] = useState(false);
  const items = value as readonly IndicatorItem[];
  const names = field.item.kind === 'group' ? field.item.fields.map(({ name }) => name) : [];
  const hasWeights = names.includes('weight');
  const sum = items.reduce((total, { weight = 0 }) => total + Math.max(0, weight), 0);
  const put = (index: number, change: Partial<IndicatorItem>): void =>
    onChange(items.map((item, i) => (i === index ? { ...item, ...change } : item)));
  const free = columnsOf(['number']).filter((column) => items.every((item) => item.column !== column));
  const shares = items.map(({ weight = 0 }) => (sum > 0 ? Math.round((Math.max(0, weight) / sum) * 1000) / 10 : 0));
  return (
    <>
      {hasWeights && items.length > 1 && sum > 0 && (
        <WeightBar columns={items.map(({ column }) => column)} weights={shares} />
      )}
      <ul
        className={isTarget ? 'plain-list drop-target' : 'plain-list'}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(dragType)) return;
          event.preventDefault();
          setIsTarget(true);
        }}
        onDragLeave={() => setIsTarget(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsTarget(false);
          const [from, index] = event.dataTransfer.getData(dragType).split(' ');
          moveIndicator(from, Number(index), path);
        }}
      >
        {items.map((item, i) => (
          <IndicatorEntry
            key={item.column}
            item={item}
            share={shares[i]}
            hasWeight={hasWeights}
            hasScoring={names.includes('scoring')}
            path={path}
            index={i}
            canGo={items.length > field.fewest}
            onChange={(change) => put(i, change)}
            onRemove={() => onChange(items.filter((_, other) => other !== i))}
          />
        ))}
      </ul>
      {free.length > 0 && items.length < field.most && (
        <ColumnMenu
          label={t('indicators.add')}
          columns={free}
          onChoose={(column) => onChange([...items, newIndicator(column, items, hasWeights)])}
        />
      )}
    </>
  );
}

/** What is dragged: the path of the list and the place in it. */
const dragType = 'application/x-indicator';

interface IndicatorEntryProps {
  path: string;
  index: number;
  item: IndicatorItem;
  /** Percent of all weights. */
  share: number;
  hasWeight: boolean;
  hasScoring: boolean;
  canGo: boolean;
  onChange(change: Partial<IndicatorItem>): void;
  onRemove(): void;
}

function IndicatorEntry({
  item,
  path,
  index,
  share,
  hasWeight,
  hasScoring,
  canGo,
  onChange,
  onRemove,
}: IndicatorEntryProps) {
  const { t, indicatorPaths } = useForm();
  const { column, weight, scoring = { method: 'min-max' } } = item;
  return (
    <li
      className="form-indicator"
      draggable={indicatorPaths.length > 1}
      onDragStart={(event) => event.dataTransfer.setData(dragType, `${path} ${index}`)}
    >
      <span className="indicator-column grow" title={column}>
        {column}
      </span>
      <DirectionButton column={column} direction={item.direction} onChange={(direction) => onChange({ direction })} />
      {hasWeight && (
        <span className="form-weight" title={t('form.share', { share: { number: share, digits: 1 } })}>
          <NumberField
            label={t('indicator.weight', { column })}
            value={weight ?? 0}
            onChange={(next) => onChange({ weight: Math.max(0, next) })}
          />
        </span>
      )}
      {hasScoring && (
        <ScoringMenu
          column={column}
          path={path}
          index={index}
          scoring={scoring}
          onChange={(next) => onChange({ scoring: next })}
        />
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        disabled={!canGo}
        aria-label={t('action.remove.named', { name: column })}
        onClick={onRemove}
      />
      {hasScoring && <ScoringForm column={column} scoring={scoring} onChange={(next) => onChange({ scoring: next })} />}
    </li>
  );
}

function ScoringMenu({
  column,
  path,
  index,
  scoring,
  onChange,
}: {
  column: string;
  path: string;
  index: number;
  scoring: Scoring;
  onChange(scoring: Scoring): void;
}) {
  const { t, table, label, indicatorPaths, moveIndicator } = useForm();
  const others = indicatorPaths.filter((other) => other !== path);
  return (
    <Menu
      checkedValues={{ scoring: [scoring.method] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const method = scoringMethods.find((candidate) => candidate === checkedItems[0]);
        if (method && method !== scoring.method) onChange(scoringFor(method, findNumberColumn(table, column)));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('indicator.more', { column })} relationship="label">
          <Button size="small" appearance="transparent" icon={<MoreHorizontal16Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {scoringMethods.map((method) => (
            <MenuItemRadio key={method} name="scoring" value={method}>
              {t(`scoring.${method}`)}
            </MenuItemRadio>
          ))}
          {others.length > 0 && <MenuDivider />}
          {others.map((other) => (
            <MenuItem key={other} onClick={() => moveIndicator(path, index, other)}>
              {t('form.moveTo', { list: label(other) })}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
