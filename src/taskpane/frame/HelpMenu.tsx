import { Button } from '@fluentui/react-button';
import { Menu, MenuDivider, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import { helpLanguage } from '../../i18n/helpLanguage';
import type { TextKey } from '../../i18n/messages';
import { usePane } from '../state/PaneContext';
import { productVersion } from '../state/product';

/** Pages beside the pane, in the user's browser, in its language. */
const pagesIn = (tag: string): readonly { label: TextKey; address: string }[] => [
  { label: 'check.help', address: `help/${tag}/index.html` },
  { label: 'check.functions', address: `help/${tag}/functions/index.html` },
  { label: 'check.privacy', address: 'assets/privacy.html' },
];

/** Help, and what concerns the add-in as a whole: there without a list and without a model. */
export function HelpMenu() {
  const { pane, t, language } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('check.menu')} relationship="label">
          <Button size="small" appearance="subtle" icon={<QuestionCircle16Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem secondaryContent="F1" onClick={() => pane.openPage('help')}>
            {t('check.page')}
          </MenuItem>
          {pagesIn(helpLanguage(language)).map(({ label, address }) => (
            <MenuItemLink key={address} href={address} target="_blank" rel="noreferrer">
              {t(label)}
            </MenuItemLink>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => pane.openPage('check')}>{t('check.title')}</MenuItem>
          <MenuItem onClick={() => pane.openPage('remove')}>{t('safety.remove')}</MenuItem>
        </MenuList>
        <p className="quiet menu-foot">{t('check.version', { version: productVersion })}</p>
      </MenuPopover>
    </Menu>
  );
}
