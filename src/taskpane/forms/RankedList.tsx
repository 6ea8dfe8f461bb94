import { Button } from '@fluentui/react-button';
import { Tooltip } from '@fluentui/react-tooltip';
import { Dismiss16Regular, ReOrderDotsVertical16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { guessDirection } from '../../core/scoring/guessDirection';
import { ColumnMenu } from '../frame/ColumnMenu';
import { NumberField } from '../frame/NumberField';
import type { ControlProps } from './ControlProps';
import { DirectionButton } from './DirectionButton';
import { useForm, useOption } from './FormContext';
import { changeItem } from './indicatorItems';

interface RankedItem {
  column: string;
  direction?: 'benefit' | 'cost';
  points?: number;
}

const mostPoints = 100;

/** Indicators in the order of their importance: dragged, or moved by Alt and an arrow key; with points where they count. */
export function RankedList({ value, onChange }: ControlProps) {
  const { t, columnsOf } = useForm();
  const method = useOption('method');
  const [dragged, setDragged] = useState<number>();
  const items = (Array.isArray(value) ? value : []) as readonly RankedItem[];
  const hasPoints = byOf(method) === 'direct';
  const put = (index: number, change: Partial<RankedItem>): void => onChange(changeItem(items, index, change));
  const move = (from: number, to: number): void => {
    if (from === to || to < 0 || to >= items.length) return;
    const rest = items.filter((_, i) => i !== from);
    onChange([...rest.slice(0, to), items[from], ...rest.slice(to)]);
  };
  const moveByKey = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    move(index, index + step);
  };
  const free = columnsOf(['number']).filter((column) => items.every((item) => item.column !== column));
  return (
    <>
      <ol className="plain-list">
        {items.map((item, i) => (
          <li
            key={item.column}
            className={dragged === i ? 'form-indicator dragged' : 'form-indicator'}
            draggable
            onDragStart={() => setDragged(i)}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== undefined) move(dragged, i);
              setDragged(undefined);
            }}
          >
            <Tooltip content={t('form.move', { name: item.column })} relationship="label">
              <Button
                size="small"
                appearance="transparent"
                className="drag-handle"
                icon={<ReOrderDotsVertical16Regular />}
                onKeyDown={(event) => moveByKey(event, i)}
              />
            </Tooltip>
            <span className="indicator-column grow" title={item.column}>
              {i + 1}. {item.column}
            </span>
            <DirectionButton
              column={item.column}
              direction={item.direction}
              onChange={(direction) => put(i, { direction })}
            />
            {hasPoints && (
              <span className="form-weight">
                <NumberField
                  label={t('form.points', { name: item.column })}
                  value={item.points ?? mostPoints}
                  step={5}
                  onChange={(points) => put(i, { points: Math.max(0, points) })}
                />
              </span>
            )}
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              disabled={items.length === 1}
              aria-label={t('action.remove.named', { name: item.column })}
              onClick={() => onChange(items.filter((_, other) => other !== i))}
            />
          </li>
        ))}
      </ol>
      {free.length > 0 && (
        <ColumnMenu
          label={t('indicators.add')}
          columns={free}
          onChoose={(column) => onChange([...items, { column, direction: guessDirection(column) }])}
        />
      )}
    </>
  );
}

function byOf(method: unknown): unknown {
  return typeof method === 'object' && method !== null ? Reflect.get(method, 'by') : undefined;
}
