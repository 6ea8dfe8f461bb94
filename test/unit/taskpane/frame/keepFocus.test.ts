/** @jest-environment jsdom */
import { keepFocus } from '../../../../src/taskpane/frame/keepFocus';

let end: () => void;
beforeEach(() => {
  document.body.innerHTML = '<button id="tab"></button><button id="undo"></button><button id="other"></button>';
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  end = keepFocus(() => document.getElementById('tab'));
});
afterEach(() => end());
const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('goes on at the tab when a button leaves with what it was pressed for', async () => {
  document.getElementById('undo')?.focus();
  document.getElementById('undo')?.remove();
  await wait();
  expect(document.activeElement?.id).toBe('tab');
});

it('leaves the focus where a new page has put it', async () => {
  document.getElementById('undo')?.focus();
  document.getElementById('undo')?.remove();
  document.getElementById('other')?.focus();
  await wait();
  expect(document.activeElement?.id).toBe('other');
});

it('takes no focus where none was lost', async () => {
  document.getElementById('other')?.remove();
  await wait();
  expect(document.activeElement).toBe(document.body);
});
