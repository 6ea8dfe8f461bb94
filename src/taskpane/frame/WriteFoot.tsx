import { Button } from '@fluentui/react-button';
import { Menu, MenuDivider, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { Face, Outputs } from '../analysis/Face';
import { faceOf } from '../analysis/loaded';
import { useInSight, usePane, usePaneState } from '../state/PaneContext';
import { inSight } from '../state/paneState';
import { canWrite, writesSomething } from '../state/writable';

/** The one thing to press, and what it writes. Always in sight where something is open. */
export function WriteFoot() {
  const id = useInSight((analysis) => analysis.id);
  if (id === undefined) return null;
  return <Foot face={faceOf(id)} />;
}

function Foot({ face }: { face: Face }) {
  const { pane, t } = usePane();
  const isOn = usePaneState((state) => canWrite(state, face));
  const hasSomething = usePaneState((state) => writesSomething(state, face));
  return (
    <footer className="write-foot">
      <Button appearance="primary" className="write-button" disabledFocusable={!isOn} onClick={() => void pane.write()}>
        {t(hasSomething ? 'write.label' : 'write.nothing')}
      </Button>
      {face.outputs ? <OutputsMenu outputs={face.outputs} /> : <ReportMenu />}
    </footer>
  );
}

interface Item {
  id: string;
  label: string;
  isChosen: boolean;
  isOff: boolean;
  isApart?: boolean;
}

/** Of columns and sheets what the report has and the user wants. */
function ReportMenu() {
  const { pane, t } = usePane();
  const hasColumns = useInSight(({ report }) => report !== undefined && report.columns.length > 0);
  const hasSheets = useInSight(({ report }) => report !== undefined && report.sheets.length > 0);
  const writeColumns = usePaneState((state) => state.writeColumns);
  const writeSheets = usePaneState((state) => state.writeSheets);
  return (
    <WhatToWrite
      items={[
        { id: 'columns', label: t('write.columns'), isChosen: writeColumns, isOff: hasColumns !== true },
        { id: 'sheets', label: t('write.sheets'), isChosen: writeSheets, isOff: hasSheets !== true },
      ]}
      onChoose={(chosen) => {
        pane.setWriteColumns(chosen.includes('columns'));
        pane.setWriteSheets(chosen.includes('sheets'));
      }}
    />
  );
}

/** Columns, and what the options themselves say is written. */
function OutputsMenu({ outputs }: { outputs: Outputs }) {
  const { pane, t } = usePane();
  const writeColumns = usePaneState((state) => state.writeColumns);
  // Text stays the same while options that do not matter here move.
  const now = usePaneState((state) => {
    const options = inSight(state)?.history.present ?? {};
    return outputs.items
      .map((item) => [item.isChosen(options), item.isOff?.(options, writeColumns) ?? false])
      .join(';');
  });
  const states = now.split(';').map((item) => item.split(',').map((word) => word === 'true'));
  const items = outputs.items.map(({ id, label, isApart }, i) => {
    const [isChosen, isOff] = states[i];
    return { id, label: t(label), isApart, isChosen, isOff };
  });
  return (
    <WhatToWrite
      items={[{ id: 'columns', label: t('write.columns'), isChosen: writeColumns, isOff: false }, ...items]}
      onChoose={(chosen) => {
        if (chosen.includes('columns') !== writeColumns) pane.setWriteColumns(!writeColumns);
        else pane.edit('output', (options) => outputs.choose(options, chosen));
      }}
    />
  );
}

function WhatToWrite({ items, onChoose }: { items: readonly Item[]; onChoose(chosen: readonly string[]): void }) {
  const { t } = usePane();
  const chosen = items.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  return (
    <Menu
      positioning="above-end"
      checkedValues={{ output: chosen }}
      onCheckedValueChange={(_, { checkedItems }) => onChoose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('write.what')} relationship="label">
          <Button appearance="primary" icon={<ChevronDown16Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map(({ id, label, isOff, isApart }) => (
            <Fragment key={id}>
              {isApart && <MenuDivider />}
              <MenuItemCheckbox name="output" value={id} disabled={isOff}>
                {label}
              </MenuItemCheckbox>
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
