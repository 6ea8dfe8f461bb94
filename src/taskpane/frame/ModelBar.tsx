import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { Tooltip } from '@fluentui/react-tooltip';
import {
  ArrowRedo16Regular,
  ArrowUndo16Regular,
  ChevronDown16Regular,
  MoreHorizontal16Regular,
} from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { comparable, firstSides } from '../compare/candidates';
import { usePane } from '../state/PaneContext';
import { isEdited } from '../state/paneState';

/** The current model: choose another, and everything that can be done with this one. */
export function ModelBar() {
  const { state, pane, t } = usePane();
  const [naming, setNaming] = useState<'rename' | 'save-as'>();
  const { model, models, history } = state;
  if (!model || !history) return null;
  const shown = state.isSaved ? models : [model, ...models];
  const sides = firstSides(comparable(state), model.id);
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
            {shown.map(({ id, name }) => (
              <MenuItemRadio key={id} name="model" value={id}>
                {name}
              </MenuItemRadio>
            ))}
            {sides && (
              <>
                <MenuDivider />
                <MenuItem onClick={() => pane.compare(sides)}>{t('compare.open')}</MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {isEdited(state) && (
        <span className="edited" title={t('model.edited')}>
          <span className="visually-hidden">{t('model.edited')}</span>
        </span>
      )}
      <span className="spring" />
      <Tooltip content={t('action.undo')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndo16Regular />}
          disabledFocusable={history.past.length === 0}
          onClick={() => pane.undoEdit()}
        />
      </Tooltip>
      <Tooltip content={t('action.redo')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowRedo16Regular />}
          disabledFocusable={history.future.length === 0}
          onClick={() => pane.redoEdit()}
        />
      </Tooltip>
      <ModelMenu onName={setNaming} />
    </div>
  );
}

function ModelMenu({ onName }: { onName(naming: 'rename' | 'save-as'): void }) {
  const { state, pane, t } = usePane();
  const file = useRef<HTMLInputElement>(null);
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
            <MenuItem disabled={!state.isSaved} onClick={() => void pane.deleteModel()}>
              {t('model.delete')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
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
