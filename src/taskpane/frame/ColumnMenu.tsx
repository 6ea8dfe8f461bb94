import { Button } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Add16Regular } from '@fluentui/react-icons';

interface ColumnMenuProps {
  label: string;
  columns: readonly string[];
  onChoose(column: string): void;
}

/** Adds one of the columns that are left. */
export function ColumnMenu({ label, columns, onChoose }: ColumnMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" className="add-button" icon={<Add16Regular />}>
          {label}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {columns.map((column) => (
            <MenuItem key={column} onClick={() => onChoose(column)}>
              {column}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
