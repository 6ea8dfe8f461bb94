import { element } from './element';
import { icon, type IconName } from './icons';

export interface MenuItem {
  label: string;
  /** Behind the label, quieter. */
  note?: string;
  /** Left out for a line that only says something. */
  press?(): void;
}

/** A button with a menu that is filled when it opens. Arrows move in it; Escape, Tab and a click elsewhere close it. */
export function menuButton(
  { name, label, action }: { name: IconName; label: string; action: string },
  fill: () => Promise<MenuItem[]>,
): HTMLElement {
  const menu = element('div', { class: 'menu', role: 'menu', hidden: true, 'aria-label': label });
  const button = element(
    'button',
    {
      ...{ type: 'button', class: 'bar-button', title: label, 'aria-label': label, 'data-action': action },
      ...{ 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    },
    icon(name),
  );
  const box = element('div', { class: 'menu-box' }, button, menu);
  const close = (): void => {
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const open = async (): Promise<void> => {
    const items = await fill();
    menu.replaceChildren(...items.map((item) => itemOf(item, close)));
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    focusable(menu)[0]?.focus();
  };
  button.addEventListener('click', () => (menu.hidden ? void open() : close()));
  // not where the focus goes: a grid that is being drawn takes it
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && box.contains(target))) close();
  });
  box.addEventListener('keydown', (event) => {
    if (menu.hidden) return;
    if (event.key === 'Escape') {
      close();
      button.focus();
    }
    if (event.key === 'Tab') close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = focusable(menu);
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  });
  return box;
}

function itemOf({ label, note, press }: MenuItem, close: () => void): HTMLElement {
  const words = [
    element('span', {}, label),
    ...(note === undefined ? [] : [element('span', { class: 'quiet' }, note)]),
  ];
  if (!press) return element('p', { class: 'menu-note' }, ...words);
  const item = element('button', { type: 'button', class: 'menu-item', role: 'menuitem', tabindex: -1 }, ...words);
  item.addEventListener('click', () => {
    close();
    press();
  });
  return item;
}

const focusable = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
