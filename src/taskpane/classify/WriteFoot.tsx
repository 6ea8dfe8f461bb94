import { Button } from '@fluentui/react-button';
import { Menu, MenuDivider, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import { usePane } from '../state/PaneContext';
import { canWrite } from '../state/paneState';

/** The one thing to press, and what it writes. Always in sight. */
export function WriteFoot() {
  const { state, pane, t } = usePane();
  const { history, writeColumns } = state;
  if (!history) return null;
  const { output } = history.present;
  const chosen = [
    ...(writeColumns ? ['columns'] : []),
    ...(output.summary ? ['summary'] : []),
    ...(output.contributions ? ['contributions'] : []),
    ...(output.liveFormulas ? ['liveFormulas'] : []),
  ];
  const choose = (checked: readonly string[]): void => {
    const next: PyramidOptions['output'] = {
      summary: checked.includes('summary'),
      contributions: checked.includes('contributions'),
      liveFormulas: checked.includes('liveFormulas'),
    };
    if (checked.includes('columns') !== writeColumns) pane.setWriteColumns(!writeColumns);
    else pane.edit('output', (old) => ({ ...old, output: next }));
  };
  return (
    <footer className="write-foot">
      <Button
        appearance="primary"
        className="write-button"
        disabledFocusable={!canWrite(state)}
        onClick={() => void pane.write()}
      >
        {t(writeColumns || output.summary ? 'write.label' : 'write.nothing')}
      </Button>
      <Menu
        positioning="above-end"
        checkedValues={{ output: chosen }}
        onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={t('write.what')} relationship="label">
            <Button appearance="primary" icon={<ChevronDown16Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemCheckbox name="output" value="columns">
              {t('write.columns')}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="output" value="contributions" disabled={!writeColumns}>
              {t('write.contributions')}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="output" value="summary">
              {t('write.summary')}
            </MenuItemCheckbox>
            <MenuDivider />
            <MenuItemCheckbox name="output" value="liveFormulas" disabled={!writeColumns || !output.summary}>
              {t('write.formulas')}
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
    </footer>
  );
}
