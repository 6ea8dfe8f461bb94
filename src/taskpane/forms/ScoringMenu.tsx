import { Button } from '@fluentui/react-button';
import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { MoreHorizontal16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Scoring } from '../../core/scoring/options';
import { usePane } from '../state/PaneContext';
import { findNumberColumn, scoringFor, scoringMethods } from './scoringChoices';

interface ScoringMenuProps {
  column: string;
  scoring: Scoring;
  /** Above the methods. */
  title?: string;
  onChange(scoring: Scoring): void;
  /** What else can be done with the indicator. */
  children?: ReactNode;
}

/** How the values of a column become scores, and whatever else a row has no room for. */
export function ScoringMenu({ column, scoring, title, onChange, children }: ScoringMenuProps) {
  const { pane, t } = usePane();
  const methods = scoringMethods.map((method) => (
    <MenuItemRadio key={method} name="scoring" value={method}>
      {t(`scoring.${method}`)}
    </MenuItemRadio>
  ));
  return (
    <Menu
      checkedValues={{ scoring: [scoring.method] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const method = scoringMethods.find((candidate) => candidate === checkedItems[0]);
        if (!method || method === scoring.method) return;
        onChange(scoringFor(method, findNumberColumn(pane.store.get().table, column)));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('indicator.more', { column })} relationship="label">
          <Button size="small" appearance="transparent" icon={<MoreHorizontal16Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {title === undefined ? (
            methods
          ) : (
            <MenuGroup>
              <MenuGroupHeader>{title}</MenuGroupHeader>
              {methods}
            </MenuGroup>
          )}
          {children}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
