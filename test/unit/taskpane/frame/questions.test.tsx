/** @jest-environment jsdom */
import { webLightTheme } from '@fluentui/react-theme';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { languages } from '../../../../src/i18n/languages';
import type { Cell } from '../../../../src/core/table/table';
import { PaneRoot } from '../../../../src/taskpane/frame/PaneRoot';
import { openPane } from '../openPane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
localStorage.setItem('customer-pyramid.open-sections', '+indicators');

/** Revenue can be read two ways; the header Footfall does not tell whether more is better, Revenue does. */
const list: Cell[][] = [
  ['Customer', 'Revenue', 'Footfall'],
  ['Alder', '12.500', 14],
  ['Birch', '8.250', 9],
  ['Cedar', '1.750', 22],
  ['Total', '22.500', 45],
];

async function drawPane() {
  const opened = openPane(list);
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  await act(async () => {
    await opened.pane.start();
    createRoot(element).render(
      <PaneRoot pane={opened.pane} theme={webLightTheme} language={languages[0]} locale="en-US" />,
    );
  });
  /** Of buttons and entries of menus, which stand beside the pane. */
  const find = (words: string | RegExp): HTMLElement => {
    const all = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')];
    const found = all.find(({ textContent }) =>
      typeof words === 'string' ? textContent === words : words.test(textContent ?? ''),
    );
    if (!found) throw new Error(`nothing says ${String(words)}`);
    return found;
  };
  const press = (words: string | RegExp) => act(async () => find(words).click());
  return { ...opened, element, find, press };
}

describe('questions in the pane', () => {
  it('stand on the badge before what is to be checked', async () => {
    const { find } = await drawPane();
    expect(find(/question/).textContent).toBe('1 question · 1 cell to check');
  });

  it('show an example with its value under each answer, and which was gone by', async () => {
    const { element, find, press } = await drawPane();
    await press(/question/);
    expect(element.querySelector('.questions')?.textContent).toContain('Revenue: 12.500 is …');
    expect(find('12,500').getAttribute('aria-pressed')).toBe('true');
    expect(find('12.5').getAttribute('aria-pressed')).toBe('false');
    expect(find('12.5').closest('[role=group]')?.getAttribute('aria-label')).toBe('Revenue: 12.500 is …');
  });

  it('are answered with one click, which keeps the keyboard where it is and says how many cells it turned', async () => {
    const { element, find, press } = await drawPane();
    await press(/question/);
    find('12.5').focus();
    await press('12.5');
    expect(find('12.5').getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(find('12.5'));
    expect(element.querySelector('.questions')?.textContent).toContain('3 cells are read like this, as you said');
    expect(element.querySelector('.quality')?.textContent).toContain(
      'Read one way of two: 3 numbers with a decimal point',
    );
    expect(find(/to check/).textContent).toBe('1 cell to check');
  });
});

describe('rows left out', () => {
  it('come back with one click and go with the next', async () => {
    const { find, press, get } = await drawPane();
    await press(/question/);
    await press('Keep this row');
    expect(get().table?.rowCount).toBe(4);
    expect(find('Leave out')).toBeDefined();
    await press('Leave out');
    expect(get().table?.rowCount).toBe(3);
  });
});

describe('the direction of an indicator', () => {
  it('is asked where its header does not tell, until the user confirms it', async () => {
    const { find, press, options } = await drawPane();
    expect(find('more is better?').getAttribute('aria-label')).toBe('Footfall: more is better? Say which');
    const before = options();
    await press('more is better?');
    await press('More is better');
    expect(() => find('more is better?')).toThrow();
    expect(options()).toBe(before);
  });

  it('is asked no more once it was changed, nor after it was changed back', async () => {
    const { find, press, options } = await drawPane();
    await press('more is better?');
    await press('Less is better');
    expect(options().indicators.find(({ column }) => column === 'Footfall')?.direction).toBe('cost');
    await press('less is better');
    expect(() => find('more is better?')).toThrow();
  });

  it('is not asked again when the workbook is opened again', async () => {
    const { press, settings } = await drawPane();
    await press('more is better?');
    await press('More is better');
    const again = openPane(list, settings.state);
    await again.pane.start();
    expect(again.get().directionsSeen).toEqual(['Footfall']);
  });
});
