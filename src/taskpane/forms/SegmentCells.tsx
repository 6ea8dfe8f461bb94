import { useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { shareOfSegments } from './segmentCodes';
import { segmentColor } from './segmentColors';

/** A place of the grid, by its scores. */
export interface CellPlace {
  recency: number;
  frequency: number;
}

interface SegmentCellsProps {
  bins: number;
  names: readonly string[];
  colors: readonly number[];
  byCode: ReadonlyMap<string, number>;
  codesOf(place: CellPlace): string[];
  /** What a cell stands for, in words. */
  describe(place: CellPlace): string;
  label: string;
  /** What is shown of a cell while the pointer or the keyboard is on it. */
  onLook(place: CellPlace | undefined): void;
  /** Cells under a stroke that goes on. */
  stroke: readonly CellPlace[];
  onStroke(places: readonly CellPlace[]): void;
  /** The stroke is over: its cells are painted. */
  onPaint(places: readonly CellPlace[]): void;
  onLetGo(): void;
}

/** More columns than this leave room for two letters of a name. */
const mostNamedColumns = 6;

/** Recency downwards, best on top, frequency across: cells in the colours of their segments, painted by dragging or keys. */
export function SegmentCells(props: SegmentCellsProps) {
  const { bins, label, describe, onLook, stroke, onStroke, onPaint, onLetGo } = props;
  const [active, setActive] = useState<CellPlace>({ recency: bins, frequency: 1 });
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  const current = { recency: Math.min(active.recency, bins), frequency: Math.min(active.frequency, bins) };

  const paintOn = (event: PointerEvent<HTMLElement>): void => {
    const place = placeUnder(event);
    onLook(place);
    if (!place || stroke.length === 0 || stroke.some((other) => isSame(other, place))) return;
    onStroke([...stroke, place]);
  };
  const endStroke = (): void => {
    if (stroke.length > 0) onPaint(stroke);
    onStroke([]);
  };
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPaint([current]);
    } else if (event.key === 'Escape') {
      onStroke([]);
      onLetGo();
    } else {
      const next = moved(current, event.key, bins);
      if (!next) return;
      event.preventDefault();
      setActive(next);
      event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.recency} ${next.frequency}"]`)?.focus();
    }
  };
  return (
    <table className="segment-cells" role="grid" aria-label={label} onKeyDown={onKey}>
      <thead>
        <tr>
          <td />
          {scores.map((frequency) => (
            <th key={frequency} scope="col">
              F {frequency}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        onPointerDown={(event) => {
          const place = placeUnder(event);
          if (!place || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setActive(place);
          onStroke([place]);
        }}
        onPointerMove={paintOn}
        onPointerUp={endStroke}
        onPointerCancel={() => onStroke([])}
        onPointerLeave={() => onLook(undefined)}
      >
        {[...scores].reverse().map((recency) => (
          <tr key={recency}>
            <th scope="row">R {recency}</th>
            {scores.map((frequency) => {
              const place = { recency, frequency };
              return (
                <SegmentCell
                  key={frequency}
                  {...props}
                  place={place}
                  isActive={isSame(current, place)}
                  spoken={describe(place)}
                  onFocus={() => {
                    setActive(place);
                    onLook(place);
                  }}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SegmentCellProps extends Pick<
  SegmentCellsProps,
  'bins' | 'names' | 'colors' | 'byCode' | 'codesOf' | 'onLook'
> {
  place: CellPlace;
  isActive: boolean;
  spoken: string;
  onFocus(): void;
}

function SegmentCell({
  bins,
  names,
  colors,
  byCode,
  codesOf,
  onLook,
  place,
  isActive,
  spoken,
  onFocus,
}: SegmentCellProps) {
  const codes = codesOf(place);
  const shares = shareOfSegments(codes, byCode);
  const [{ segment }] = shares;
  const isEmpty = segment < 0;
  const { fill, font } = segmentColor(colors[Math.max(0, segment)]);
  return (
    <td
      role="gridcell"
      data-cell={`${place.recency} ${place.frequency}`}
      className={isEmpty ? 'segment-cell empty' : 'segment-cell'}
      tabIndex={isActive ? 0 : -1}
      aria-label={spoken}
      style={isEmpty ? undefined : { backgroundColor: fill, color: font }}
      onFocus={onFocus}
      onBlur={() => onLook(undefined)}
    >
      <span className="segment-cell-name clipped" aria-hidden="true">
        {isEmpty ? '' : bins > mostNamedColumns ? initials(names[segment]) : names[segment]}
      </span>
      {shares.length > 1 && (
        <span className="segment-bands" aria-hidden="true">
          {[...codes].reverse().map((code) => {
            const at = byCode.get(code);
            return (
              <span
                key={code}
                style={at === undefined ? undefined : { backgroundColor: segmentColor(colors[at]).fill }}
              />
            );
          })}
        </span>
      )}
    </td>
  );
}

function isSame(a: CellPlace, b: CellPlace): boolean {
  return a.recency === b.recency && a.frequency === b.frequency;
}

/** The cell under the pointer, also while another one holds it. */
function placeUnder(event: PointerEvent): CellPlace | undefined {
  const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-cell]');
  if (!cell || !event.currentTarget.contains(cell)) return undefined;
  const [recency, frequency] = (cell.dataset.cell ?? '').split(' ').map(Number);
  return { recency, frequency };
}

function moved({ recency, frequency }: CellPlace, key: string, bins: number): CellPlace | undefined {
  const within = (score: number): number => Math.min(bins, Math.max(1, score));
  switch (key) {
    case 'ArrowUp':
      return { recency: within(recency + 1), frequency };
    case 'ArrowDown':
      return { recency: within(recency - 1), frequency };
    case 'ArrowRight':
      return { recency, frequency: within(frequency + 1) };
    case 'ArrowLeft':
      return { recency, frequency: within(frequency - 1) };
    case 'Home':
      return { recency, frequency: 1 };
    case 'End':
      return { recency, frequency: bins };
    default:
      return undefined;
  }
}

/** Two letters for a name: of its first two words, or the first two of its only one. */
function initials(name: string): string {
  const [first = '', second] = name.trim().split(/\s+/);
  return second === undefined ? first.slice(0, 2) : first.slice(0, 1) + second.slice(0, 1);
}
