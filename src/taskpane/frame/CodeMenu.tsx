import { Button } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { CodeRegular } from '@fluentui/react-icons';
import { findAnalysis } from '../../core/analyses/catalogue';
import { codeLanguages } from '../../core/code/script';
import { useInSight, usePane } from '../state/PaneContext';

/** Takes what was found along as a script; nothing where there is none, or nothing was found yet. */
export function CodeMenu() {
  const { t } = usePane();
  const hasCode = useInSight(({ id, report }) => report !== undefined && findAnalysis(id).code !== undefined);
  if (hasCode !== true) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('code.copy')} relationship="label">
          <Button size="small" appearance="subtle" icon={<CodeRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <CodeItems />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** One item per language. */
export function CodeItems() {
  const { pane, t } = usePane();
  return codeLanguages.map((language) => (
    <MenuItem key={language} onClick={() => void pane.copyCode(language)}>
      {t(`code.as.${language}`)}
    </MenuItem>
  ));
}
