import { Button, ToggleButton } from '@fluentui/react-button';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-menu';
import { Slider } from '@fluentui/react-slider';
import { Tooltip } from '@fluentui/react-tooltip';
import {
  ArrowDown12Regular,
  ArrowUp12Regular,
  LockClosed16Filled,
  LockOpen16Regular,
  MoreHorizontal16Regular,
} from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import type { Indicator } from '../../core/scoring/options';
import type { Table } from '../../core/table/table';
import {
  findNumberColumn,
  removeIndicator,
  scoringFor,
  scoringMethods,
  setScoring,
  setWeight,
  toggleDirection,
} from './editIndicators';
import { usePane } from '../state/PaneContext';
import { NumberField } from '../frame/NumberField';
import { ScoringForm } from './ScoringForm';

interface IndicatorRowProps {
  indicator: Indicator;
  index: number;
  /** Percent, whole. */
  weight: number;
  isOnly: boolean;
  table: Table;
}

export function IndicatorRow({ indicator, index, weight, isOnly, table }: IndicatorRowProps) {
  const { state, pane, t } = usePane();
  const { column, direction, scoring } = indicator;
  const isLocked = state.locked.includes(column);
  const isFixed = isLocked || isOnly;
  const moveTo = (value: number): void =>
    pane.drag(`weight:${column}`, (options) =>
      setWeight(
        options,
        index,
        value,
        options.indicators.map(({ column: name }) => state.locked.includes(name)),
      ),
    );
  const reset = (): void => {
    const saved = state.model?.options.indicators.find((old) => old.column === column);
    moveTo(saved?.weight ?? 100 / (state.history?.present.indicators.length ?? 1));
  };
  /** The slider itself moves by 1; with Shift it is ten. */
  const moveByTen = (event: KeyboardEvent): void => {
    const up = event.key === 'ArrowRight' || event.key === 'ArrowUp';
    const down = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
    if (!event.shiftKey || (!up && !down)) return;
    event.preventDefault();
    moveTo(weight + (up ? 10 : -10));
  };
  return (
    <li className="indicator">
      <div className="indicator-name">
        <span className="indicator-column" title={column}>
          {column}
        </span>
        <Button
          className="direction quiet-button"
          size="small"
          appearance="transparent"
          icon={direction === 'benefit' ? <ArrowUp12Regular /> : <ArrowDown12Regular />}
          aria-label={t('direction.toggle', { column, direction: t(`direction.${direction}`) })}
          onClick={() => pane.edit(`direction:${column}`, (options) => toggleDirection(options, index))}
        >
          {t(`direction.${direction}`)}
        </Button>
      </div>
      <Slider
        className="indicator-slider"
        size="small"
        min={0}
        max={100}
        value={weight}
        disabled={isFixed}
        aria-label={t('indicator.weight', { column })}
        onChange={(_, { value }) => moveTo(value)}
        onKeyDown={moveByTen}
        onDoubleClick={reset}
      />
      <NumberField label={t('indicator.weight', { column })} value={weight} disabled={isFixed} onChange={moveTo} />
      <Tooltip content={t(isLocked ? 'indicator.unlock' : 'indicator.lock', { column })} relationship="label">
        <ToggleButton
          size="small"
          appearance="transparent"
          checked={isLocked}
          disabled={isOnly}
          icon={isLocked ? <LockClosed16Filled /> : <LockOpen16Regular />}
          onClick={() => pane.toggleLock(column)}
        />
      </Tooltip>
      <Menu
        checkedValues={{ scoring: [scoring.method] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const method = scoringMethods.find((candidate) => candidate === checkedItems[0]);
          if (!method || method === scoring.method) return;
          const next = scoringFor(method, findNumberColumn(table, column));
          pane.edit(`scoring:${column}`, (options) => setScoring(options, index, next));
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={t('indicator.more', { column })} relationship="label">
            <Button size="small" appearance="transparent" icon={<MoreHorizontal16Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{t('indicator.scoring')}</MenuGroupHeader>
              {scoringMethods.map((method) => (
                <MenuItemRadio key={method} name="scoring" value={method}>
                  {t(`scoring.${method}`)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem disabled={isFixed} onClick={reset}>
              {t('indicator.reset')}
            </MenuItem>
            <MenuItem
              disabled={isOnly}
              onClick={() => pane.edit(`remove:${column}`, (options) => removeIndicator(options, index))}
            >
              {t('action.remove')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ScoringForm
        column={column}
        scoring={scoring}
        onChange={(next) => pane.edit(`scoring:${column}`, (options) => setScoring(options, index, next))}
      />
    </li>
  );
}
