import { element } from './element';
import type { AddIn, RibbonButton } from './manifest';
import { texts } from './texts';

/** The add-in's group on the ribbon, with the buttons that its manifest declares. */
export function createRibbon(addIn: AddIn | undefined, press: (button: RibbonButton) => void): HTMLElement {
  const ribbon = element('nav', { class: 'ribbon', 'aria-label': texts.ribbon });
  if (!addIn) {
    ribbon.append(element('p', { class: 'ribbon-note' }, texts.noAddIn));
    return ribbon;
  }
  const buttons = addIn.buttons.map((button) => {
    const made = element(
      'button',
      { type: 'button', class: 'ribbon-button', title: button.tip, 'data-control': button.id },
      element('img', { src: button.icon, alt: '', width: 28, height: 28 }),
      element('span', {}, button.label),
    );
    made.addEventListener('click', () => press(button));
    return made;
  });
  ribbon.append(
    element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': addIn.group },
      element('div', { class: 'ribbon-buttons' }, ...buttons),
      element('span', { class: 'ribbon-group-name' }, addIn.group),
    ),
  );
  return ribbon;
}
