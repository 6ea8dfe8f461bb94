import { useRef } from 'react';
import { Button } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { CodeRegular } from '@fluentui/react-icons';
import { loadedAnalysis } from '../analysis/loaded';
import { codeLanguages } from '../../core/code/codeLanguages';
import { dialectNames, dialects } from '../../core/warehouse/dialects';
import { useInSight, usePane } from '../state/PaneContext';
import { ResultFile } from './ResultFile';

/** Takes what was found along as a script; nothing where there is none, or nothing was found yet. */
export function CodeMenu() {
  const { t } = usePane();
  const hasCode = useInSight(({ id, report }) => report !== undefined && loadedAnalysis(id).code !== undefined);
  const file = useRef<HTMLInputElement>(null);
  if (hasCode !== true) return null;
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={t('code.copy')} relationship="label">
            <Button size="small" appearance="subtle" icon={<CodeRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <CodeItems />
            <MenuItem onClick={() => file.current?.click()}>{t('warehouse.bring')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ResultFile file={file} />
    </>
  );
}

/** One item per language, and per kind of warehouse where it can be handed over to one. */
export function CodeItems() {
  const { pane, t } = usePane();
  const hasSql = useInSight(({ id }) => loadedAnalysis(id).sql !== undefined);
  return [
    ...codeLanguages.map((language) => (
      <MenuItem key={language} onClick={() => void pane.copyCode(language)}>
        {t(`code.as.${language}`)}
      </MenuItem>
    )),
    ...(hasSql === true ? dialectNames : []).map((dialect) => (
      <MenuItem key={dialect} onClick={() => void pane.copySql(dialect)}>
        {t('sql.copyFor', { name: dialects[dialect].title })}
      </MenuItem>
    )),
  ];
}
