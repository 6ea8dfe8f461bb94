import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { MoreHorizontal16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import { usePane, usePaneState } from '../state/PaneContext';
import { KeepPeriods } from './KeepPeriods';

/** Everything that is kept, the newest first, and what can be done with it. */
export function SnapshotList() {
  const { t } = usePane();
  const snapshots = usePaneState((state) => state.snapshots);
  const newer = usePaneState((state) => state.newerSnapshots);
  return (
    <section aria-label={t('track.snapshots')}>
      <div className="track-head">
        <h2>{t('track.snapshots')}</h2>
        {snapshots.length > 0 && <AllMenu />}
      </div>
      <ul className="plain-list track-list">
        {[...snapshots].reverse().map((info) => (
          <SnapshotRow key={info.id} info={info} />
        ))}
        {newer.map((name) => (
          <li key={name} className="quiet">
            {t('track.newer', { name })}
          </li>
        ))}
      </ul>
      <KeepPeriods />
    </section>
  );
}

function AllMenu() {
  const { pane, t } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('track.moreAll')} relationship="label">
          <Button size="small" appearance="subtle" icon={<MoreHorizontal16Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void pane.exportSnapshots('csv')}>{t('track.exportCsv')}</MenuItem>
          <MenuItem onClick={() => void pane.exportSnapshots('json')}>{t('track.exportJson')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function SnapshotRow({ info }: { info: SnapshotInfo }) {
  const { pane, t } = usePane();
  const [isNaming, setIsNaming] = useState(false);
  const { id, name, customers, unrated, model, sheet } = info;
  if (isNaming) {
    return (
      <li>
        <NameField
          name={name}
          onDone={(wanted) => {
            setIsNaming(false);
            if (wanted !== undefined && wanted !== name) void pane.renameSnapshot(id, wanted);
          }}
        />
      </li>
    );
  }
  return (
    <li className="track-row">
      <span className="grow">
        <span className="one-line track-name" title={name}>
          {name}
        </span>
        <span className="quiet track-facts" title={`${model} · ${sheet}`}>
          {t('track.customers', { count: customers })}
          {unrated > 0 && ` · ${t('track.unrated', { count: unrated })}`} · {model}
        </span>
      </span>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={t('track.more', { name })} relationship="label">
            <Button size="small" appearance="subtle" icon={<MoreHorizontal16Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setIsNaming(true)}>{t('model.rename')}</MenuItem>
            <MenuItem onClick={() => void pane.removeSnapshot(id)}>{t('action.remove')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
}

/** Enter or leaving the field takes the name, Escape leaves it as it was. */
function NameField({ name, onDone }: { name: string; onDone(name: string | undefined): void }) {
  const { t } = usePane();
  const [text, setText] = useState(name);
  const isDone = useRef(false);
  const finish = (wanted: string | undefined): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(wanted?.trim() || undefined);
  };
  return (
    <Input
      className="track-name-field"
      autoFocus
      aria-label={t('track.name')}
      value={text}
      maxLength={80}
      onFocus={(event) => event.target.select()}
      onChange={(_, data) => setText(data.value)}
      onBlur={() => finish(text)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(text);
        if (event.key === 'Escape') finish(undefined);
      }}
    />
  );
}
