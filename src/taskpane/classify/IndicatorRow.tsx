import { ToggleButton } from '@fluentui/react-button';
import { MenuDivider, MenuItem } from '@fluentui/react-menu';
import { Slider } from '@fluentui/react-slider';
import { Tooltip } from '@fluentui/react-tooltip';
import { LockClosed16Filled, LockOpen16Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { Indicator, Scoring } from '../../core/scoring/options';
import { DirectionButton } from '../forms/DirectionButton';
import { ScoringForm } from '../forms/ScoringForm';
import { ScoringMenu } from '../forms/ScoringMenu';
import { NumberField } from '../frame/NumberField';
import { usePane, usePaneState } from '../state/PaneContext';
import { changeIndicator, removeIndicator, setWeight } from './editIndicators';
import { usePyramidEdits } from './usePyramid';

interface IndicatorRowProps {
  indicator: Indicator;
  index: number;
  /** Percent, whole. */
  weight: number;
  isOnly: boolean;
}

/** One indicator of the pyramid: drawn anew only when something of it has changed. */
export const IndicatorRow = memo(function IndicatorRow({ indicator, index, weight, isOnly }: IndicatorRowProps) {
  const { pane, t, format } = usePane();
  const { edit, drag } = usePyramidEdits();
  const { column, direction, scoring } = indicator;
  const isLocked = usePaneState(({ locked }) => locked.includes(column));
  const isFixed = isLocked || isOnly;
  const moveTo = (value: number): void => {
    const { locked } = pane.store.get();
    drag(`weight:${column}`, (options) => setWeight(options, index, value, locked));
  };
  const reset = (): void => {
    const { locked, model } = pane.store.get();
    const saved = model?.options.indicators.find((old) => old.column === column);
    drag(`weight:${column}`, (options) =>
      setWeight(options, index, saved?.weight ?? 100 / options.indicators.length, locked),
    );
  };
  /** The slider itself moves by 1; with Shift it is ten. */
  const moveByTen = (event: KeyboardEvent): void => {
    const up = event.key === 'ArrowRight' || event.key === 'ArrowUp';
    const down = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
    if (!event.shiftKey || (!up && !down)) return;
    event.preventDefault();
    moveTo(weight + (up ? 10 : -10));
  };
  const score = (next: Scoring): void =>
    edit(`scoring:${column}`, (options) => changeIndicator(options, index, { scoring: next }));
  return (
    <li className="indicator">
      <div className="indicator-name">
        <span className="indicator-column" title={column}>
          {column}
        </span>
        <DirectionButton
          column={column}
          direction={direction}
          isInWords
          onChange={(next) =>
            edit(`direction:${column}`, (options) => changeIndicator(options, index, { direction: next }))
          }
        />
      </div>
      <Slider
        className="indicator-slider"
        size="small"
        min={0}
        max={100}
        value={weight}
        disabled={isFixed}
        aria-label={t('indicator.weight', { column })}
        aria-valuetext={format.percent(weight / 100)}
        onChange={(_, { value }) => moveTo(value)}
        onKeyDown={moveByTen}
        onDoubleClick={reset}
      />
      <NumberField
        label={t('indicator.weight', { column })}
        value={weight}
        unit="%"
        disabled={isFixed}
        onChange={moveTo}
      />
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
      <ScoringMenu column={column} scoring={scoring} title={t('indicator.scoring')} onChange={score}>
        <MenuDivider />
        <MenuItem disabled={isFixed} onClick={reset}>
          {t('indicator.reset')}
        </MenuItem>
        <MenuItem
          disabled={isOnly}
          onClick={() => edit(`remove:${column}`, (options) => removeIndicator(options, index))}
        >
          {t('action.remove')}
        </MenuItem>
      </ScoringMenu>
      <ScoringForm column={column} scoring={scoring} onChange={score} />
    </li>
  );
});
