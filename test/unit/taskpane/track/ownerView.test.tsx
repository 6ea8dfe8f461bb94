/** @jest-environment jsdom */
import { webLightTheme } from '@fluentui/react-theme';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { languages } from '../../../../src/i18n/languages';
import type { TierMigrationDetail } from '../../../../src/core/analyses/act/tierMigration/detail';
import type { Cell } from '../../../../src/core/table/table';
import { PaneRoot } from '../../../../src/taskpane/frame/PaneRoot';
import { openPane } from '../openPane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const header = ['Customer', 'Sales', 'Margin %', 'Days to pay', 'Growth %', 'Account manager', 'Class'];
const january: Cell[][] = [
  header,
  ['A', 500, 18, 75, -5, 'Bob', 'B'],
  ['B', 320, 30, 30, 12, 'Ann', 'A'],
  ['C', 180, 25, 45, 30, 'Ann', 'B'],
  ['D', 120, 10, 90, 0, 'Ann', 'A'],
  ['E', 60, 40, 30, 25, 'Bob', 'B'],
  ['F', 20, 35, 20, 50, 'Bob', 'B'],
];
/** D far ahead, A handed over to Ann and fallen, F gone, H new. */
const february: Cell[][] = [
  header,
  ['A', 90, 4, 95, -5, 'Ann', 'B'],
  ['B', 320, 30, 30, 12, 'Ann', 'A'],
  ['C', 180, 25, 45, 30, 'Ann', 'B'],
  ['D', 900, 45, 10, 90, 'Ann', 'A'],
  ['E', 60, 40, 30, 25, 'Bob', 'B'],
  ['H', 40, 22, 30, 9, 'Bob', 'B'],
];

/** Until something is so: the engine answers in a later turn. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
  expect(isSo()).toBe(true);
}

async function twoMonths(isDrawn = true) {
  const opened = openPane(january);
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  await act(async () => {
    await opened.pane.start();
    if (isDrawn)
      createRoot(element).render(
        <PaneRoot pane={opened.pane} theme={webLightTheme} language={languages[0]} locale="en-US" />,
      );
    await opened.pane.takeSnapshot();
    opened.settings.rows = february;
    await opened.pane.readAgain();
    await opened.pane.takeSnapshot();
  });
  const { pane, get } = opened;
  return { ...opened, element, choose: (owner?: string) => act(() => Promise.resolve(pane.chooseOwner(owner))), get };
}

const text = (label: string): string => document.querySelector(`[aria-label="${label}"]`)?.textContent ?? '';

describe('a sales person who looks at the own customers', () => {
  it('sees where they stand, and on Track who of them moved, why, and how many they are', async () => {
    const { pane, element, choose } = await twoMonths();
    await choose('Ann');
    expect(element.textContent).toContain('Ann looks after 4 customers:');
    await act(async () => pane.choosePlace('track'));
    await until(() => text('Who moved most') !== '');
    // of 6 and 6, Ann's: A, B, C and D in both; A was Bob's
    expect(element.textContent).toContain('4 customers became 4.');
    expect(element.textContent).toContain('Customers of Ann per tier');
    const movers = text('Who moved most');
    expect(movers).toContain('0 new, 0 lost');
    expect([movers.includes('D'), movers.includes('H')]).toEqual([true, false]);
    await choose(undefined);
    await until(() => text('Who moved most').includes('1 new, 1 lost'));
  });

  it('finds them alone in each analysis that is opened then, and all customers again after', async () => {
    const { pane, get, choose } = await twoMonths(false);
    await choose('Ann');
    for (const id of ['action-plan', 'allocation', 'giving-up', 'customer-equity', 'database-check', 'rewards']) {
      await act(async () => pane.openAnalysis('explore', id));
      expect([id, get().opened.explore.history.present.onlyOwner]).toEqual([id, 'Ann']);
    }
    await act(() => pane.openComparison('tier-migration'));
    await until(() => get().opened.track?.report !== undefined);
    const detail = get().opened.track.report?.detail as TierMigrationDetail | undefined;
    expect([detail?.moves.new, detail?.moves.lost]).toEqual([0, 0]);
    await choose(undefined);
    expect(['explore', 'track'].map((place) => get().opened[place].history.present.onlyOwner)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('comes from a customer who moved to its row by the keyboard', async () => {
    const { pane, recorded } = await twoMonths();
    await act(async () => pane.choosePlace('track'));
    await until(() => text('Who moved most') !== '');
    const link = [...document.querySelectorAll<HTMLElement>('.movers button, .movers a')].find(
      ({ textContent }) => textContent === 'D',
    );
    // a button takes part in the order of Tab by itself
    expect([link?.tagName, link?.tabIndex]).toEqual(['BUTTON', 0]);
    await act(async () => link?.click());
    expect(recorded.wentTo).toEqual([{ sheet: 'Customers', address: 'A5:G5' }]);
  });
});
