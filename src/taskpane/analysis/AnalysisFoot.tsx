import { Button } from '@fluentui/react-button';
import { Menu, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { usePane } from '../state/PaneContext';
import type { OpenAnalysis } from './openAnalysis';

/** Writes what the analysis found; of columns and sheets what it has and the user wants. */
export function AnalysisFoot({ analysis }: { analysis: OpenAnalysis }) {
  const { pane, state, t } = usePane();
  const { report, problem } = analysis;
  const { writeColumns, writeSheets, task } = state;
  const has = { columns: (report?.columns.length ?? 0) > 0, sheets: (report?.sheets.length ?? 0) > 0 };
  const writes = (has.columns && writeColumns) || (has.sheets && writeSheets);
  const canWrite = report !== undefined && !problem && !task && writes;
  const chosen = [...(writeColumns ? ['columns'] : []), ...(writeSheets ? ['sheets'] : [])];
  return (
    <footer className="write-foot">
      <Button
        appearance="primary"
        className="write-button"
        disabledFocusable={!canWrite}
        onClick={() => void pane.writeAnalysis()}
      >
        {t(writes || !report ? 'write.label' : 'write.nothing')}
      </Button>
      <Menu
        positioning="above-end"
        checkedValues={{ output: chosen }}
        onCheckedValueChange={(_, { checkedItems }) => {
          pane.setWriteColumns(checkedItems.includes('columns'));
          pane.setWriteSheets(checkedItems.includes('sheets'));
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={t('write.what')} relationship="label">
            <Button appearance="primary" icon={<ChevronDown16Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemCheckbox name="output" value="columns" disabled={!has.columns}>
              {t('write.columns')}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="output" value="sheets" disabled={!has.sheets}>
              {t('write.sheets')}
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
    </footer>
  );
}
