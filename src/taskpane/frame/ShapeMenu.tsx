import { Button } from '@fluentui/react-button';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-menu';
import { ChevronDown12Regular, QuestionCircle12Filled } from '@fluentui/react-icons';
import { shapes } from '../../core/shape/shapes';
import type { Recognition } from '../../core/table/table';
import { usePane } from '../state/PaneContext';

/** What a row of the list is, in a word and a number; a click shows why, and lets the user say otherwise. */
export function ShapeMenu({ recognition, rows }: { recognition: Recognition; rows: number }) {
  const { pane, t, say } = usePane();
  const { shape, isSure, evidence, program } = recognition;
  const count = t(`shape.count.${shape}`, { count: rows });
  return (
    <Menu
      positioning="below-start"
      checkedValues={{ shape: [shape] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = shapes.find((candidate) => candidate === checkedItems[0]);
        if (chosen) pane.setShape(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={isSure ? 'shape' : 'shape unsure'}
          icon={isSure ? <ChevronDown12Regular /> : <QuestionCircle12Filled />}
          iconPosition="after"
        >
          {program === undefined ? count : t('shape.of', { shape: count, program })}
        </Button>
      </MenuTrigger>
      <MenuPopover className="shape-menu">
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('shape.change')}</MenuGroupHeader>
            {shapes.map((candidate) => (
              <MenuItemRadio key={candidate} name="shape" value={candidate} subText={t(`shape.${candidate}.line`)}>
                {t(`shape.${candidate}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('shape.why')}</MenuGroupHeader>
            <ul className="plain-list shape-evidence">
              {evidence.map(({ code, params }) => (
                <li key={code} className="quiet">
                  {say({ key: `shape.evidence.${code}`, params })}
                </li>
              ))}
            </ul>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
