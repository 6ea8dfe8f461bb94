import { Input } from '@fluentui/react-input';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { usePane } from '../state/PaneContext';

interface NumberFieldProps {
  label: string;
  value: number;
  /** Called with every number that the text can be read as. */
  onChange(value: number): void;
  /** Called when the text was removed, where that means something. */
  onClear?(): void;
  /** Arrow keys move by this, with Shift by ten times as much. */
  step?: number;
  unit?: string;
  disabled?: boolean;
}

/** A number as text: what is typed stays as typed until the field is left. */
export function NumberField({ label, value, onChange, onClear, step = 1, unit, disabled }: NumberFieldProps) {
  const { format } = usePane();
  const [draft, setDraft] = useState<string>();

  const move = (event: KeyboardEvent): void => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    setDraft(undefined);
    onChange(Math.round((value + direction * step * (event.shiftKey ? 10 : 1)) * 1e6) / 1e6);
  };

  return (
    <Input
      className="number-field"
      size="small"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      disabled={disabled}
      value={draft ?? format.number(value)}
      contentAfter={unit === undefined ? undefined : <span aria-hidden="true">{unit}</span>}
      onFocus={(event) => event.target.select()}
      onBlur={() => setDraft(undefined)}
      onKeyDown={move}
      onChange={(_, data) => {
        setDraft(data.value);
        const number = readNumber(data.value, format.number(1.5).charAt(1));
        if (number !== undefined) onChange(number);
        else if (data.value.trim() === '') onClear?.();
      }}
    />
  );
}

/** A number typed with the decimal sign of the locale; grouping signs and spaces are passed over. */
function readNumber(text: string, decimalSign: string): number | undefined {
  const grouping = decimalSign === ',' ? /[.\s'’]/g : /[,\s'’]/g;
  const plain = text.trim().replace(grouping, '').replace(decimalSign, '.');
  if (!/^[-−]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  return Number(plain.replace('−', '-'));
}
