/** @jest-environment jsdom */
import { webLightTheme } from '@fluentui/react-theme';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { languages } from '../../../../src/i18n/languages';
import type { Cell } from '../../../../src/core/table/table';
import { PaneRoot } from '../../../../src/taskpane/frame/PaneRoot';
import { openPane } from '../openPane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Two lines of postage, one line written twice. */
const list: Cell[][] = [
  ['Invoice No', 'Invoice date', 'Stock code', 'Description', 'Quantity', 'Unit price', 'Customer ID'],
  ...['2024-01-08', '2024-02-09', '2024-03-10', '2024-04-11', '2024-05-12', '2024-06-13'].map((day, i): Cell[] => [
    ...[1000 + i, day, `85${i}23A`, 'MUG', 2, 10],
    `C${i % 3}`,
  ]),
  [1000, '2024-01-08', 'POST', 'POSTAGE', 1, 5, 'C0'],
  [1001, '2024-02-09', 'POST', 'POSTAGE', 1, 5, 'C1'],
  [1005, '2024-06-13', '85523A', 'MUG', 2, 10, 'C2'],
];

async function openRfm() {
  const opened = openPane(list);
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  await act(async () => {
    await opened.pane.start();
    createRoot(element).render(
      <PaneRoot pane={opened.pane} theme={webLightTheme} language={languages[0]} locale="en-US" />,
    );
  });
  await act(async () => {
    opened.pane.openAnalysis('value', 'rfm');
    await settled();
  });
  const step = (name: string) =>
    [...element.querySelectorAll('.cleaning-steps > li')].find(({ textContent }) => textContent?.startsWith(name));
  const press = (name: string) =>
    act(async () => {
      step(name)?.querySelector('button')?.click();
      await settled();
    });
  return { ...opened, element, step, press };
}

/** Until what was asked of the engine has been answered. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('how the orders were cleaned, in the pane', () => {
  it('each step stands with its count and its lines', async () => {
    const { step } = await openRfm();
    expect(step('Postage and services')?.textContent).toContain('2 lines');
    expect(step('Postage and services')?.textContent).toContain('Row 8 C0 · POSTAGE · 5.00');
    expect(step('Duplicate rows')?.textContent).toContain('1 line');
  });

  it('a step is taken back with one click, done again with another, and undone like any edit', async () => {
    const { step, press, pane } = await openRfm();
    await press('Postage and services');
    expect(step('Postage and services')?.textContent).toContain('Kept as they stand');
    await press('Postage and services');
    expect(step('Postage and services')?.textContent).toContain('2 lines');
    await act(async () => {
      pane.undoEdit();
      await settled();
    });
    expect(step('Postage and services')?.textContent).toContain('Kept as they stand');
  });
});
