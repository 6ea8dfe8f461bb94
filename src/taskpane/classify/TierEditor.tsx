import { Button } from '@fluentui/react-button';
import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Select } from '@fluentui/react-select';
import { Add16Regular, ChevronDown12Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Tiers } from '../../core/tiers/options';
import { tierPresets } from '../../core/analyses/classify/pyramid/pyramid';
import type { Table } from '../../core/table/table';
import { numberColumns } from '../forms/scoringChoices';
import { addTier, applyPreset, changeCutMethod, mostTiers, presetOf, setValueColumn } from './editTiers';
import { usePane } from '../state/PaneContext';
import { Section } from '../frame/Section';
import { TierRow } from './TierRow';
import { livePyramid, usePyramidEdits, usePyramidOption } from './usePyramid';

const cutMethods: readonly Tiers['by'][] = ['share-of-customers', 'share-of-value', 'score', 'natural-breaks'];

export const TierEditor = memo(function TierEditor({ table }: { table: Table }) {
  const { pane, t } = usePane();
  const { edit } = usePyramidEdits();
  const tiers = usePyramidOption((options) => options.tiers);
  const columns = numberColumns(table);
  const valueColumn = usePyramidOption((options) => options.valueColumns[0]) ?? columns[0];
  return (
    <Section id="tiers" title={t('tiers.title')} aside={<PresetMenu tiers={tiers} valueColumn={valueColumn} />}>
      <div className="choices">
        <label className="choice">
          <span className="quiet">{t('tiers.by')}</span>
          <Select
            size="small"
            value={tiers.by}
            onChange={(_, { value }) => {
              const by = cutMethods.find((candidate) => candidate === value);
              if (!by) return;
              const detail = livePyramid(pane.store.get())?.detail;
              edit('cut-method', (old) => changeCutMethod(old, by, detail, valueColumn));
            }}
          >
            {cutMethods.map((by) => (
              <option key={by} value={by}>
                {t(`tiers.by.${by}`)}
              </option>
            ))}
          </Select>
        </label>
        {tiers.by === 'share-of-value' && (
          <label className="choice">
            <span className="quiet">{t('tiers.valueColumn')}</span>
            <Select
              size="small"
              value={tiers.column}
              onChange={(_, { value }) => edit('cut-column', (old) => setValueColumn(old, value))}
            >
              {columns.map((column) => (
                <option key={column}>{column}</option>
              ))}
            </Select>
          </label>
        )}
      </div>
      <ul className="plain-list">
        {tiers.cuts.map((_, i) => (
          <TierRow key={i} tiers={tiers} index={i} />
        ))}
      </ul>
      <Button
        size="small"
        appearance="transparent"
        className="add-button"
        icon={<Add16Regular />}
        disabled={tiers.cuts.length >= mostTiers}
        onClick={() => edit('add-tier', (old) => addTier(old, (n) => t('tiers.newName', { n })))}
      >
        {t('tiers.add')}
      </Button>
    </Section>
  );
});

function PresetMenu({ tiers, valueColumn }: { tiers: Tiers; valueColumn: string }) {
  const { say, t } = usePane();
  const { edit } = usePyramidEdits();
  const current = presetOf(tiers);
  return (
    <Menu
      checkedValues={{ preset: current ? [current.id] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const preset = tierPresets.find(({ id }) => id === checkedItems[0]);
        if (preset) edit('preset', (old) => applyPreset(old, preset, (key) => say({ key }), valueColumn));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="transparent"
          className="aside-button"
          icon={<ChevronDown12Regular />}
          iconPosition="after"
        >
          <span className="one-line">{current ? say({ key: current.nameKey }) : t('tiers.custom')}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={t('tiers.preset')}>
          {tierPresets.map(({ id, nameKey }) => (
            <MenuItemRadio key={id} name="preset" value={id}>
              {say({ key: nameKey })}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
