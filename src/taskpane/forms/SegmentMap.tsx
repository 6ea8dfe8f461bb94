import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Add16Regular, Delete16Regular } from '@fluentui/react-icons';
import { useId, useMemo, useRef, useState } from 'react';
import type { RfmDetail } from '../../core/analyses/classify/rfm/detail';
import type { SegmentEntry } from '../../core/analyses/classify/rfm/options';
import { allCodes } from '../../core/analyses/classify/rfm/segmentMap';
import { useInSight, usePane } from '../state/PaneContext';
import type { ControlProps } from './ControlProps';
import { useForm, useOption } from './FormContext';
import { SegmentCells } from './SegmentCells';
import type { CellPlace } from './SegmentCells';
import {
  addSegment,
  codesOfCell,
  paintCodes,
  segmentsByCode,
  segmentsInForce,
  shareOfSegments,
  usualSegments,
} from './segmentCodes';
import type { MoneyLayer } from './segmentCodes';
import { keepColors, segmentColor } from './segmentColors';
import type { SegmentColors } from './segmentColors';

/** Which codes belong to which segment: choose one, paint the cells of recency and frequency that are its own. */
export function SegmentMap({ value, onChange }: ControlProps) {
  const { t } = useForm();
  const wanted = useOption('bins');
  const steps = useRef(0);
  const bins = typeof wanted === 'number' ? wanted : 5;
  const canBe = Number.isInteger(bins) && bins >= 2 && bins <= 10;
  const entries = useMemo(() => (canBe ? segmentsInForce(value, bins) : []), [value, bins, canBe]);
  if (!canBe) return null;
  /** Every stroke is a step of its own; typing is one. */
  const change = (next: SegmentEntry[], typed?: number): void =>
    onChange(next, typed === undefined ? `step ${++steps.current}` : `words ${typed}`);
  if (entries.length > 0) return <PaintedMap entries={entries} bins={bins} onChange={change} />;
  return (
    <>
      <p className="quiet">{t('segments.none')}</p>
      <div className="segment-actions">
        <Button size="small" onClick={() => change(usualSegments(bins))}>
          {t('segments.usual')}
        </Button>
        <AddButton entries={entries} bins={bins} onChange={change} />
      </div>
    </>
  );
}

interface MapProps {
  entries: SegmentEntry[];
  bins: number;
  /** @param typed index of the segment whose words are being typed */
  onChange(entries: SegmentEntry[], typed?: number): void;
}

function PaintedMap({ entries, bins, onChange }: MapProps) {
  const { t, format } = useForm();
  const [chosen, setChosen] = useState<number>();
  const [layer, setLayer] = useState<MoneyLayer>('all');
  const [stroke, setStroke] = useState<readonly CellPlace[]>([]);
  const [looked, setLooked] = useState<CellPlace>();
  const counts = useCustomersOfCodes(bins);
  const brush = chosen !== undefined && chosen < entries.length ? chosen : undefined;
  const money = layer === 'all' || layer > bins ? 'all' : layer;
  const codesOf = ({ recency, frequency }: CellPlace): string[] => codesOfCell(recency, frequency, money, bins);
  const painted = (places: readonly CellPlace[]): SegmentEntry[] =>
    brush === undefined || places.length === 0 ? entries : paintCodes(entries, bins, places.flatMap(codesOf), brush);
  const shown = painted(stroke);
  const byCode = useMemo(() => segmentsByCode(shown, bins), [shown, bins]);
  const missing = allCodes(bins).filter((code) => !byCode.has(code)).length;
  const names = shown.map(({ segment }) => segment);
  const { colors } = useSegmentColors(names);
  const customersOf = (codes: Iterable<string>): number | undefined =>
    counts && [...codes].reduce((sum, code) => sum + (counts.get(code) ?? 0), 0);

  const describe = (place: CellPlace): string => {
    const codes = codesOf(place);
    const shares = shareOfSegments(codes, byCode);
    const customers = customersOf(codes);
    const list = shares.map(({ segment, codes: count }) => {
      const name = segment < 0 ? t('segments.nobody') : names[segment];
      return shares.length === 1 ? name : `${name} (${format.number(count)})`;
    });
    const segments = t('list', { items: { list } });
    const at = money === 'all' ? t('segments.place', { ...place }) : t('segments.code', { code: codes[0] });
    return [
      `${at}: ${segments}`,
      ...(customers === undefined ? [] : [t('source.customers', { count: customers })]),
    ].reduce((before, after) => t('clauses', { before, after }));
  };
  return (
    <div className="segment-map">
      <SegmentChips
        names={names}
        colors={colors}
        chosen={brush}
        onChoose={setChosen}
        customers={names.map((_, i) => customersOf([...byCode].flatMap(([code, at]) => (at === i ? [code] : []))))}
      />
      <MoneySwitch bins={bins} layer={money} onChange={setLayer} />
      <SegmentCells
        bins={bins}
        names={names}
        colors={colors}
        byCode={byCode}
        codesOf={codesOf}
        describe={describe}
        label={t('segments.grid')}
        onLook={setLooked}
        stroke={stroke}
        onStroke={setStroke}
        onPaint={(places) => {
          if (brush !== undefined) onChange(painted(places));
          else setChosen(firstSegment(shareOfSegments(codesOf(places[0]), byCode)));
        }}
        onLetGo={() => setChosen(undefined)}
      />
      <p className="segment-look quiet">{looked ? describe(looked) : t('segments.axes')}</p>
      {missing > 0 && (
        <p className="segment-missing" role="status">
          {t('segments.missing', { count: missing })}
        </p>
      )}
      {brush !== undefined && (
        <SegmentWords
          key={brush}
          entry={entries[brush]}
          onChange={(entry) =>
            onChange(
              entries.map((old, i) => (i === brush ? entry : old)),
              brush,
            )
          }
          onRemove={() => {
            setChosen(undefined);
            onChange(entries.filter((_, i) => i !== brush));
          }}
        />
      )}
      <div className="segment-actions">
        <AddButton
          entries={entries}
          bins={bins}
          onChange={(next) => {
            setChosen(next.length - 1);
            onChange(next);
          }}
        />
      </div>
    </div>
  );
}

function firstSegment(shares: readonly { segment: number }[]): number | undefined {
  return shares.find(({ segment }) => segment >= 0)?.segment;
}

/** What the analysis around the map last found. */
function useFound(): RfmDetail | undefined {
  return useInSight(({ report }) => report?.detail as RfmDetail | undefined);
}

/** Customers of the list per code, as last computed; `undefined` before. */
function useCustomersOfCodes(bins: number): ReadonlyMap<string, number> | undefined {
  const detail = useFound();
  return useMemo(
    () => (detail?.bins === bins ? new Map(detail.cells.map(({ code, customers }) => [code, customers])) : undefined),
    [detail, bins],
  );
}

/** A segment keeps its colour while others come and go. */
function useSegmentColors(names: readonly string[]): SegmentColors {
  const [before, setBefore] = useState<SegmentColors>(() => ({ names, colors: names.map((_, i) => i) }));
  const now = keepColors(before, names);
  if (now !== before) setBefore(now);
  return now;
}

interface ChipsProps extends SegmentColors {
  customers: readonly (number | undefined)[];
  chosen: number | undefined;
  onChoose(index: number): void;
}

function SegmentChips({ names, colors, customers, chosen, onChoose }: ChipsProps) {
  const { t, format } = useForm();
  const group = useId();
  return (
    <div className="segment-chips" role="radiogroup" aria-label={t('segments.brush')}>
      {names.map((name, i) => {
        const count = customers[i];
        return (
          <label key={i} className={chosen === i ? 'segment-chip chosen' : 'segment-chip'} title={name}>
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              checked={chosen === i}
              aria-label={count === undefined ? name : `${name}, ${t('source.customers', { count })}`}
              onChange={() => onChoose(i)}
            />
            <span className="segment-sign" style={{ backgroundColor: segmentColor(colors[i]).fill }} />
            <span className="one-line grow">{name}</span>
            {count !== undefined && <span className="quiet">{format.number(count)}</span>}
          </label>
        );
      })}
    </div>
  );
}

interface MoneySwitchProps {
  bins: number;
  layer: MoneyLayer;
  onChange(layer: MoneyLayer): void;
}

/** The third score: one at a time, or all that stand behind a cell. */
function MoneySwitch({ bins, layer, onChange }: MoneySwitchProps) {
  const { t } = useForm();
  const group = useId();
  const layers: MoneyLayer[] = ['all', ...Array.from({ length: bins }, (_, i) => bins - i)];
  return (
    <div className="money-switch" role="radiogroup" aria-labelledby={`${group}-name`}>
      <span id={`${group}-name`} className="quiet">
        {t('segments.money')}
      </span>
      <span className="money-layers">
        {layers.map((one) => (
          <label key={one} className={layer === one ? 'money-layer chosen' : 'money-layer'}>
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              checked={layer === one}
              onChange={() => onChange(one)}
            />
            {one === 'all' ? t('segments.money.all') : one}
          </label>
        ))}
      </span>
    </div>
  );
}

interface WordsProps {
  entry: SegmentEntry;
  onChange(entry: SegmentEntry): void;
  onRemove(): void;
}

/** Name of the chosen segment, and what to do with its customers. */
function SegmentWords({ entry, onChange, onRemove }: WordsProps) {
  const { t, label } = useForm();
  const { say } = usePane();
  const { segment, action = '' } = entry;
  const detail = useFound();
  const like = detail?.segments?.find(({ name }) => name === segment)?.like;
  return (
    <div className="segment-words">
      <Field size="small" label={label('segments.segment')} validationState={segment === '' ? 'error' : 'none'}>
        <Input
          size="small"
          value={segment}
          maxLength={60}
          onChange={(_, data) => onChange({ ...entry, segment: data.value })}
        />
      </Field>
      <Field size="small" label={label('segments.action')}>
        <Input
          size="small"
          value={action}
          placeholder={like ? say({ key: `rfm.action.${like.id}` }) : undefined}
          onChange={(_, data) => {
            const { action: _before, ...rest } = entry;
            onChange(data.value === '' ? rest : { ...rest, action: data.value });
          }}
        />
      </Field>
      <Button
        size="small"
        appearance="transparent"
        icon={<Delete16Regular />}
        aria-label={t('action.remove.named', { name: segment })}
        onClick={onRemove}
      />
    </div>
  );
}

function AddButton({ entries, bins, onChange }: MapProps) {
  const { t } = useForm();
  const add = (): void => {
    const taken = new Set(entries.map(({ segment }) => segment));
    let n = entries.length + 1;
    while (taken.has(t('segments.newName', { n }))) n++;
    onChange(addSegment(entries, t('segments.newName', { n }), bins));
  };
  return (
    <Button size="small" appearance="transparent" className="add-button" icon={<Add16Regular />} onClick={add}>
      {t('segments.add')}
    </Button>
  );
}
