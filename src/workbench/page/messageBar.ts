import { element } from './element';
import { icon } from './icons';
import { texts } from './texts';

/** One line above the grid for what went wrong. */
export interface MessageBar {
  element: HTMLElement;
  say(problem: string): void;
  clear(): void;
}

export function createMessageBar(): MessageBar {
  const bar = element('div', { class: 'message', role: 'alert' });
  const clear = (): void => bar.replaceChildren();
  return {
    element: bar,
    say(problem) {
      const dismiss = element(
        'button',
        { type: 'button', class: 'bar-button', 'aria-label': texts.dismiss },
        icon('dismiss'),
      );
      dismiss.addEventListener('click', clear);
      bar.replaceChildren(element('p', {}, problem), dismiss);
    },
    clear,
  };
}
