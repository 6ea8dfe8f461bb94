import { Button } from '@fluentui/react-button';
import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Person12Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Table } from '../../core/table/table';
import { ownersIn } from '../analysis/loaded';
import { ownerInSight } from '../state/ownerView';
import { usePane, usePaneState } from '../state/PaneContext';

/** Whose customers are looked at in the whole pane, where the list says who looks after them. */
export function OwnerMenu({ table }: { table: Table }) {
  const { pane, t } = usePane();
  const names = useMemo(() => ownersIn(table, undefined), [table]);
  const owner = usePaneState(ownerInSight);
  if (names.length === 0) return null;
  return (
    <Menu
      positioning="below-start"
      checkedValues={{ owner: [owner ?? ''] }}
      onCheckedValueChange={(_, { checkedItems }) => pane.chooseOwner(checkedItems[0] || undefined)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className="shape owner-view"
          icon={<Person12Regular />}
          aria-label={t('ownerView.choose', { owner: owner ?? t('ownerView.everybody') })}
        >
          <span className="one-line">{owner ?? t('ownerView.everybody')}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover className="shape-menu">
        <MenuList>
          <MenuItemRadio name="owner" value="">
            {t('ownerView.everybody')}
          </MenuItemRadio>
          {names.map((name) => (
            <MenuItemRadio key={name} name="owner" value={name}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
