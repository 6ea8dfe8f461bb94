import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Tiers } from '../../core/tiers/options';
import { removeTier, renameTier, setColor, setFrom, setShare } from './editTiers';
import { usePane } from '../state/PaneContext';
import { NumberField } from '../frame/NumberField';
import { useLivePyramid, usePyramidEdits } from './usePyramid';

/** One tier: colour, name, where it is cut, and the lowest score that this gives. */
export function TierRow({ tiers, index }: { tiers: Tiers; index: number }) {
  const { t, format } = usePane();
  const { edit } = usePyramidEdits();
  const { name } = tiers.cuts[index];
  const isLast = index === tiers.cuts.length - 1;
  const color = useLivePyramid(({ detail }) => detail.tiers[index]?.color) ?? '#0B3C5D';
  return (
    <li className="tier-row">
      <input
        type="color"
        className="tier-color"
        aria-label={t('tiers.color', { name })}
        title={t('tiers.color', { name })}
        value={color.toLowerCase()}
        onChange={({ target }) => edit(`color:${index}`, (old) => setColor(old, index, target.value.toUpperCase()))}
      />
      <NameInput
        name={name}
        label={t('tiers.name', { n: index + 1 })}
        onRename={(wanted) => edit(`name:${index}`, (old) => renameTier(old, index, wanted))}
      />
      {isLast && tiers.by !== 'natural-breaks' && (
        <span className="tier-rest quiet">
          {'share' in tiers.cuts[index]
            ? `${t('tiers.rest')} · ${format.number(tiers.cuts[index].share, 2)} %`
            : t('tiers.rest')}
        </span>
      )}
      {!isLast && (tiers.by === 'share-of-customers' || tiers.by === 'share-of-value') && (
        <NumberField
          label={t('tiers.share', { name })}
          value={tiers.cuts[index].share}
          unit="%"
          onChange={(share) => edit(`share:${index}`, (old) => setShare(old, index, share))}
        />
      )}
      {!isLast && tiers.by === 'score' && (
        <NumberField
          label={t('tiers.from', { name })}
          value={tiers.cuts[index].from ?? 0}
          unit="≥"
          onChange={(from) => edit(`from:${index}`, (old) => setFrom(old, index, from))}
        />
      )}
      {tiers.by !== 'score' && !isLast && <LowestScore name={name} index={index} />}
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        disabled={tiers.cuts.length <= 2}
        aria-label={t('action.remove.named', { name })}
        onClick={() => edit('remove-tier', (old) => removeTier(old, index))}
      />
    </li>
  );
}

/** The lowest score of a tier: it may move with every weight. */
function LowestScore({ name, index }: { name: string; index: number }) {
  const { t, format } = usePane();
  const from = useLivePyramid(({ detail }) => detail.tiers[index]?.from);
  return (
    <span className="tier-from quiet" title={t('tiers.from', { name })}>
      {from === null || from === undefined ? '–' : `≥ ${format.fixed(from, 1)}`}
    </span>
  );
}

/** What is typed is taken when the field is left, so that a name on the way to another is never in use. */
function NameInput({ name, label, onRename }: { name: string; label: string; onRename(name: string): void }) {
  const [draft, setDraft] = useState<string>();
  return (
    <Input
      className="tier-name"
      size="small"
      appearance="underline"
      aria-label={label}
      value={draft ?? name}
      onChange={(_, data) => setDraft(data.value)}
      onBlur={() => {
        if (draft !== undefined) onRename(draft);
        setDraft(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(undefined);
      }}
    />
  );
}
