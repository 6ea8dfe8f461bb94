import { Button } from '@fluentui/react-button';
import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { ChevronDown12Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { TierSummary } from '../../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import { numberColumns } from '../forms/scoringChoices';
import { usePane, usePaneState } from '../state/PaneContext';
import { FirmnessLine } from './FirmnessLine';
import { LevelShape, stepWidth } from './LevelShape';
import { SpokenTiers } from './SpokenTiers';
import { useLivePyramid, usePyramidEdits, usePyramidOption } from './usePyramid';

/** The pyramid as it will be written, with what changed since it last was. */
export const PyramidPreview = memo(function PyramidPreview() {
  const { t } = usePane();
  const detail = useLivePyramid((live) => live.detail);
  const silhouette = usePyramidOption((options) => options.silhouette);
  const lastWrite = usePaneState((state) => state.model?.lastWrite);
  if (!detail) return null;
  const column = detail.valueColumns[0];
  const byRule = detail.unratedByRule.length;
  const before = new Map(lastWrite?.tiers.map(({ name, customers }) => [name, customers]));
  const most = Math.max(...detail.tiers.map(({ share }) => share));
  const mostValue = Math.max(...detail.tiers.map(({ values }) => Math.abs(values[0]?.share ?? 0)));
  return (
    <section className={`preview ${silhouette}`} aria-label={t('preview.label')}>
      <ol className="levels">
        {detail.tiers.map((tier, i) => {
          const last = before.get(tier.name);
          return (
            <Level
              key={i}
              tier={tier}
              width={silhouette === 'stepped' ? stepWidth(i, detail.tiers.length) : tier.share / most}
              valueWidth={mostValue > 0 ? Math.abs(tier.values[0]?.share ?? 0) / mostValue : 0}
              column={column}
              change={last === undefined ? 0 : tier.customers - last}
            />
          );
        })}
      </ol>
      <SpokenTiers tiers={detail.tiers} />
      <div className="preview-foot">
        <ShapeMenu silhouette={silhouette} />
        <ValueMenu column={column} />
      </div>
      <FirmnessLine />
      {detail.unrated.length > 0 && (
        <div className="preview-unrated quiet">
          {[
            t('preview.unrated', { count: detail.unrated.length }),
            ...(byRule > 0 ? [t('preview.unratedByRule', { count: byRule })] : []),
          ].reduce((before, after) => t('clauses', { before, after }))}
        </div>
      )}
    </section>
  );
});

interface LevelProps {
  tier: TierSummary;
  /** 0–1 of the widest. */
  width: number;
  valueWidth: number;
  column: string | undefined;
  change: number;
}

function Level({ tier, width, valueWidth, column, change }: LevelProps) {
  const { t, format } = usePane();
  const share = format.percent(tier.share);
  const value = tier.values[0]?.share;
  const spoken = [
    t('preview.row', { name: tier.name, count: tier.customers, share }),
    ...(column !== undefined && value !== undefined && value !== null
      ? [t('preview.row.value', { share: { percent: value }, column })]
      : []),
    ...(change === 0 ? [] : [t(change > 0 ? 'preview.more' : 'preview.fewer', { count: Math.abs(change) })]),
  ].reduce((before, after) => t('clauses', { before, after }));
  return (
    <li className="level">
      <span className="visually-hidden">{spoken}</span>
      <LevelShape tier={tier} width={width}>
        {change !== 0 && (
          <span className="level-change">
            {change > 0 ? '+' : '−'}
            {format.number(Math.abs(change))} {change > 0 ? '▲' : '▼'}
          </span>
        )}
      </LevelShape>
      <div className="level-value" aria-hidden="true">
        {column !== undefined && (
          <>
            <span className="value-track">
              <span className="value-bar" style={{ inlineSize: `${(valueWidth * 100).toFixed(2)}%` }} />
            </span>
            <span className="value-share">{value === null || value === undefined ? '–' : format.percent(value)}</span>
          </>
        )}
      </div>
    </li>
  );
}

const ShapeMenu = memo(function ShapeMenu({ silhouette }: Pick<PyramidOptions, 'silhouette'>) {
  const { t } = usePane();
  const { edit } = usePyramidEdits();
  return (
    <Menu
      checkedValues={{ shape: [silhouette] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        edit('silhouette', (old) => ({
          ...old,
          silhouette: checkedItems[0] === 'to-scale' ? 'to-scale' : 'stepped',
        }))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="transparent"
          className="quiet-button"
          icon={<ChevronDown12Regular />}
          iconPosition="after"
        >
          {t('preview.customersByTier')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={t('preview.shape')}>
          <MenuItemRadio name="shape" value="stepped">
            {t('preview.shape.stepped')}
          </MenuItemRadio>
          <MenuItemRadio name="shape" value="to-scale">
            {t('preview.shape.to-scale')}
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});

const ValueMenu = memo(function ValueMenu({ column }: { column: string | undefined }) {
  const { t } = usePane();
  const { edit } = usePyramidEdits();
  const table = usePaneState((state) => state.table);
  return (
    <Menu
      checkedValues={{ value: column === undefined ? [] : [column] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) =>
        edit('value-column', (old) => ({
          ...old,
          valueColumns: [chosen, ...old.valueColumns.slice(1).filter((name) => name !== chosen)],
        }))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="transparent"
          className="quiet-button"
          icon={<ChevronDown12Regular />}
          iconPosition="after"
        >
          <span className="one-line">
            {column === undefined ? t('preview.shareOf.none') : t('preview.shareOf', { column })}
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={t('preview.chooseValue')}>
          {(table ? numberColumns(table) : []).map((name) => (
            <MenuItemRadio key={name} name="value" value={name}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});
