import { Button } from '@fluentui/react-button';
import { MenuDivider, MenuItem } from '@fluentui/react-menu';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { NumberField } from '../frame/NumberField';
import { DirectionButton } from './DirectionButton';
import { useForm } from './FormContext';
import { AddIndicator, IndicatorList } from './IndicatorList';
import { newIndicator, sharesOf } from './indicatorItems';
import type { IndicatorItem } from './indicatorItems';
import type { Field } from './readSchema';
import { ScoringForm } from './ScoringForm';
import { ScoringMenu } from './ScoringMenu';

interface FormIndicatorsProps {
  field: Extract<Field, { kind: 'list' }>;
  path: string;
  value: readonly unknown[];
}

/** Columns that count, each with its direction and, where it has them, its weight and its way to be scored. */
export function FormIndicators({ field, path, value }: FormIndicatorsProps) {
  const { moveIndicator, put } = useForm();
  const [isTarget, setIsTarget] = useState(false);
  const items = value as readonly IndicatorItem[];
  const names = field.item.kind === 'group' ? field.item.fields.map(({ name }) => name) : [];
  const hasWeight = names.includes('weight');
  const shares = sharesOf(items);
  const hasBar = hasWeight && items.length > 1 && shares.some((share) => share > 0);
  return (
    <IndicatorList
      items={items}
      shares={hasBar ? shares : undefined}
      row={(item, i) => (
        <FormIndicator
          key={item.column}
          item={item}
          share={shares[i]}
          hasWeight={hasWeight}
          hasScoring={names.includes('scoring')}
          path={path}
          index={i}
          canGo={items.length > field.fewest}
          onRemove={() =>
            put(
              path,
              items.filter((_, other) => other !== i),
            )
          }
        />
      )}
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
      {items.length < field.most && (
        <AddIndicator items={items} onAdd={(column) => put(path, [...items, newIndicator(column, items, hasWeight)])} />
      )}
    </IndicatorList>
  );
}

/** What is dragged: the path of the list and the place in it. */
const dragType = 'application/x-indicator';

interface FormIndicatorProps {
  path: string;
  index: number;
  item: IndicatorItem;
  /** Percent of all weights. */
  share: number;
  hasWeight: boolean;
  hasScoring: boolean;
  canGo: boolean;
  onRemove(): void;
}

function FormIndicator(props: FormIndicatorProps) {
  const { item, path, index, share, hasWeight, hasScoring, canGo, onRemove } = props;
  const { t, label, indicatorPaths, moveIndicator, put } = useForm();
  const { column, direction, weight, scoring = { method: 'min-max' } } = item;
  const change = (part: keyof IndicatorItem, next: unknown): void => put(`${path}.${index}.${part}`, next);
  const others = indicatorPaths.filter((other) => other !== path);
  return (
    <li
      className="form-indicator"
      draggable={indicatorPaths.length > 1}
      onDragStart={(event) => event.dataTransfer.setData(dragType, `${path} ${index}`)}
    >
      <span className="indicator-column grow" title={column}>
        {column}
      </span>
      <DirectionButton column={column} direction={direction} onChange={(next) => change('direction', next)} />
      {hasWeight && (
        <span className="form-weight" title={t('form.share', { share: { number: share, digits: 1 } })}>
          <NumberField
            label={t('indicator.weight', { column })}
            value={weight ?? 0}
            onChange={(next) => change('weight', Math.max(0, next))}
          />
        </span>
      )}
      {hasScoring && (
        <ScoringMenu column={column} scoring={scoring} onChange={(next) => change('scoring', next)}>
          {others.length > 0 && <MenuDivider />}
          {others.map((other) => (
            <MenuItem key={other} onClick={() => moveIndicator(path, index, other)}>
              {t('form.moveTo', { list: label(other) })}
            </MenuItem>
          ))}
        </ScoringMenu>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        disabled={!canGo}
        aria-label={t('action.remove.named', { name: column })}
        onClick={onRemove}
      />
      {hasScoring && <ScoringForm column={column} scoring={scoring} onChange={(next) => change('scoring', next)} />}
    </li>
  );
}
