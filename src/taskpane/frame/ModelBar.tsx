import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import { ChevronDown16Regular, MoreHorizontal16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Model } from '../../app/app';
import { comparable, firstSides } from '../compare/candidates';
import { usePane, usePaneState } from '../state/PaneContext';
import { isEdited } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import { CodeItems } from './CodeMenu';
import { ResultFile } from './ResultFile';
import { UndoRedo } from './UndoRedo';

/** The two pyramids that a comparison begins with; `undefined` with fewer. */
const sidesOf = (state: PaneState) => firstSides(comparable(state), state.model?.id);

/** The current model: choose another, and everything that can be done with this one. */
export function ModelBar() {
  const { pane, t } = usePane();
  const [naming, setNaming] = useState<'rename' | 'save-as'>();
  const model = usePaneState((state) => state.model);
  if (!model) return null;
  if (naming) {
    return (
      <NameField
        name={naming === 'rename' ? model.name : t('model.copyName', { name: model.name })}
        onDone={(name) => {
          setNaming(undefined);
          if (name === undefined) return;
          void (naming === 'rename' ? pane.renameModel(name) : pane.saveModelAs(name));
        }}
      />
    );
  }
  return (
    <div className="model-bar">
      <Menu
        hasCheckmarks
        checkedValues={{ model: [model.id] }}
        onCheckedValueChange={(_, { checkedItems }) => void pane.chooseModel(checkedItems[0])}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            className="model-name"
            appearance="transparent"
            icon={<ChevronDown16Regular />}
            iconPosition="after"
            aria-label={t('model.choose', { name: model.name })}
          >
            <span className="model-name-text">{model.name}</span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <Models current={model} />
            <NewerModels />
            <CompareItem />
          </MenuList>
        </MenuPopover>
      </Menu>
      <EditedSign />
      <span className="spring" />
      <UndoRedo />
      <ModelMenu onName={setNaming} />
    </div>
  );
}

function Models({ current }: { current: Model }) {
  const models = usePaneState((state) => state.models);
  const isSaved = usePaneState((state) => state.isSaved);
  return (isSaved ? models : [current, ...models]).map(({ id, name }) => (
    <MenuItemRadio key={id} name="model" value={id}>
      {name}
    </MenuItemRadio>
  ));
}

/** Models that stay in the workbook for a newer version, in sight so that nobody misses them. */
function NewerModels() {
  const { t } = usePane();
  const names = usePaneState((state) => state.newerModels);
  return names.map((name, index) => (
    <MenuItem key={index} disabled>
      {t('safety.newerModel', { name })}
    </MenuItem>
  ));
}

function CompareItem() {
  const { pane, t } = usePane();
  const isOffered = usePaneState((state) => sidesOf(state) !== undefined);
  if (!isOffered) return null;
  return (
    <>
      <MenuDivider />
      <MenuItem onClick={() => pane.compare(sidesOf(pane.store.get()))}>{t('compare.open')}</MenuItem>
    </>
  );
}

/** A dot where the options are not those that were saved. */
function EditedSign() {
  const { t } = usePane();
  const isShown = usePaneState(isEdited);
  if (!isShown) return null;
  return (
    <span className="edited" title={t('model.edited')}>
      <span className="visually-hidden">{t('model.edited')}</span>
    </span>
  );
}

function ModelMenu({ onName }: { onName(naming: 'rename' | 'save-as'): void }) {
  const { pane, t } = usePane();
  const isSaved = usePaneState((state) => state.isSaved);
  const file = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={t('model.more')} relationship="label">
            <Button size="small" appearance="subtle" icon={<MoreHorizontal16Regular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void pane.saveModel()}>{t('model.save')}</MenuItem>
            <MenuItem onClick={() => onName('save-as')}>{t('model.saveAs')}</MenuItem>
            <MenuItem onClick={() => onName('rename')}>{t('model.rename')}</MenuItem>
            <MenuItem onClick={() => void pane.duplicateModel()}>{t('model.duplicate')}</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => void pane.exportModel()}>{t('model.export')}</MenuItem>
            <MenuItem onClick={() => file.current?.click()}>{t('model.import')}</MenuItem>
            <MenuDivider />
            <CodeItems />
            <MenuItem onClick={() => result.current?.click()}>{t('warehouse.bring')}</MenuItem>
            <MenuDivider />
            <MenuItem disabled={!isSaved} onClick={() => void pane.deleteModel()}>
              {t('model.delete')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <ResultFile file={result} />
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('model.import')}
        onChange={(event) => {
          const { files } = event.target;
          if (files?.[0]) void files[0].text().then((text) => pane.importModel(text));
          event.target.value = '';
        }}
      />
    </>
  );
}

/** Enter or leaving the field takes the name, Escape leaves it as it was. */
function NameField({ name, onDone }: { name: string; onDone(name: string | undefined): void }) {
  const { t } = usePane();
  const [text, setText] = useState(name);
  const isDone = useRef(false);
  const finish = (value: string | undefined): void => {
    if (isDone.current) return;
    isDone.current = true;
    const wanted = value?.trim().slice(0, 80);
    onDone(wanted ? wanted : undefined);
  };
  return (
    <div className="model-bar">
      <Input
        className="model-name-field"
        autoFocus
        aria-label={t('model.name')}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(_, data) => setText(data.value)}
        onBlur={() => finish(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(text);
          if (event.key === 'Escape') finish(undefined);
        }}
      />
    </div>
  );
}
