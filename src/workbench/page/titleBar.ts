import { element } from './element';
import { icon, type IconName } from './icons';
import { menuButton, type MenuItem } from './menuButton';
import { texts } from './texts';

export interface TitleBar {
  element: HTMLElement;
  show(state: { fileName: string; undo: string | undefined; redo: string | undefined }): void;
}

export interface TitleBarActions {
  open(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
  print(): void;
  /** What the menu of recent files holds now. */
  recent(): Promise<MenuItem[]>;
  sort(ascending: boolean): void;
  showOnlyLikeCell(): void;
  showAllRows(): void;
}

const line = (): HTMLElement => element('span', { class: 'bar-line', role: 'separator' });

/** File name, Open, Recent, Save, Print, Undo, Redo, Sort, Filter, and the quiet line that says what this page is. */
export function createTitleBar(actions: TitleBarActions): TitleBar {
  const name = element('h1', { class: 'file-name' });
  const input = element('input', {
    type: 'file',
    accept: '.xlsx,.csv,.tsv,.txt',
    class: 'visually-hidden',
    'aria-label': texts.open,
    tabindex: -1,
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) actions.open(file);
  });
  const button = (kind: IconName & keyof typeof texts, action: () => void): HTMLButtonElement => {
    const made = element(
      'button',
      { type: 'button', class: 'bar-button', title: texts[kind], 'data-action': kind },
      icon(kind),
    );
    made.setAttribute('aria-label', texts[kind]);
    made.addEventListener('click', action);
    return made;
  };
  const undo = button('undo', actions.undo);
  const redo = button('redo', actions.redo);
  const bar = element(
    'header',
    { class: 'title-bar' },
    element(
      'div',
      { class: 'bar-buttons' },
      button('open', () => input.click()),
      menuButton({ name: 'recent', label: texts.recent, action: 'recent' }, actions.recent),
      button('save', actions.save),
      button('print', actions.print),
      line(),
      undo,
      redo,
      line(),
      button('ascending', () => actions.sort(true)),
      button('descending', () => actions.sort(false)),
      button('filter', actions.showOnlyLikeCell),
      button('showAll', actions.showAllRows),
      input,
    ),
    name,
    element('p', { class: 'stand-in' }, texts.standIn),
  );
  return {
    element: bar,
    show(state) {
      name.textContent = state.fileName;
      document.title = state.fileName;
      undo.disabled = state.undo === undefined;
      redo.disabled = state.redo === undefined;
    },
  };
}
