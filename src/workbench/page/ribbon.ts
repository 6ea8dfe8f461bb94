import { element } from './element';
import type { AddIn, RibbonButton, RibbonGroup } from './manifest';
import { texts } from './texts';

/** The add-in's groups on the ribbon, with the buttons that its manifest declares. */
export function createRibbon(addIn: AddIn | undefined, press: (button: RibbonButton) => void): HTMLElement {
  const ribbon = element('nav', { class: 'ribbon', 'aria-label': texts.ribbon });
  if (addIn) ribbon.append(...addIn.groups.map((group) => groupOf(group, press)));
  else ribbon.append(element('p', { class: 'ribbon-note' }, texts.noAddIn));
  return ribbon;
}

function groupOf({ label, buttons }: RibbonGroup, press: (button: RibbonButton) => void): HTMLElement {
  const made = buttons.map((button) => {
    const one = element(
      'button',
      { type: 'button', class: 'ribbon-button', title: button.tip, 'data-control': button.id },
      element('img', { src: button.icon, alt: '', width: 28, height: 28 }),
      element('span', {}, button.label),
    );
    one.addEventListener('click', () => press(button));
    return one;
  });
  return element(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-label': label },
    element('div', { class: 'ribbon-buttons' }, ...made),
    element('span', { class: 'ribbon-group-name' }, label),
  );
}
