import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import type { PyramidOptions } from '../../core/analyses/pyramid/options';
import type { Table } from '../../core/table/table';
import { addIndicator, unusedColumns } from '../editIndicators';
import { usePane } from '../PaneContext';

export function AddIndicator({ options, table }: { options: PyramidOptions; table: Table }) {
  const { pane, t } = usePane();
  const unused = unusedColumns(table, options);
  if (unused.length === 0) return <p className="quiet small">{t('indicators.none')}</p>;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" className="add-button" icon={<Add16Regular />}>
          {t('indicators.add')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {unused.map((column) => (
            <MenuItem key={column} onClick={() => pane.edit(`add:${column}`, (old) => addIndicator(old, column))}>
              {column}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
