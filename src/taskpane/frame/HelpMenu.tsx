import { Button } from '@fluentui/react-button';
import { Menu, MenuDivider, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import type { TextKey } from '../../i18n/messages';
import { usePane } from '../state/PaneContext';

/** Pages beside the pane, in the user's browser. */
const pages: readonly { label: TextKey; address: string }[] = [
  { label: 'check.help', address: 'assets/help.html' },
  { label: 'check.functions', address: 'help/index.html' },
  { label: 'check.privacy', address: 'assets/privacy.html' },
];

/** Help, and what concerns the add-in as a whole: there without a list and without a model. */
export function HelpMenu() {
  const { pane, t } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('check.menu')} relationship="label">
          <Button size="small" appearance="subtle" icon={<QuestionCircle16Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pages.map(({ label, address }) => (
            <MenuItemLink key={address} href={address} target="_blank" rel="noreferrer">
              {t(label)}
            </MenuItemLink>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => pane.openPage('check')}>{t('check.title')}</MenuItem>
          <MenuItem onClick={() => pane.openPage('remove')}>{t('safety.remove')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
