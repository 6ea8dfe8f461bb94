/** @jest-environment jsdom */
import { webLightTheme } from '@fluentui/react-theme';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { findLanguage } from '../../../../src/i18n/findLanguage';
import { PaneRoot } from '../../../../src/taskpane/frame/PaneRoot';
import { openPane } from '../openPane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

async function drawPane(locale: string, rows?: 'empty') {
  const opened = openPane(rows);
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  await act(async () => {
    await opened.pane.start();
    createRoot(element).render(
      <PaneRoot pane={opened.pane} theme={webLightTheme} language={findLanguage(locale)} locale={locale} />,
    );
  });
  return { ...opened, element };
}

/** Presses F1 and lets the page and its texts arrive: they are files of their own. */
async function pressF1(): Promise<void> {
  await act(async () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1', bubbles: true })));
  await act(async () => {
    await import('../../../../src/taskpane/help/HelpPage');
  });
  await act(async () => {
    await Promise.all([import('../../../../src/i18n/en/help/help'), import('../../../../src/i18n/de/help/help')]);
  });
  await act(async () => undefined);
}

describe('help of a page', () => {
  it('F1 explains the pyramid in German with its formula and the page to read on, and F1 goes back', async () => {
    const { element, get } = await drawPane('de-AT');
    await pressF1();
    expect(element.textContent).toContain('Oben, in der schmalen Stufe, stehen die besten Kunden.');
    expect(element.textContent).toContain('Vᵢ = Σⱼ wⱼ · sᵢⱼ');
    expect(element.querySelector('a[href]')?.getAttribute('href')).toBe('help/de/analyses/pyramid.html');
    await pressF1();
    expect(get().page).toBeUndefined();
    expect(element.textContent).not.toContain('Oben, in der schmalen Stufe');
  });

  it('explains the analysis that is open, and where none is, the place', async () => {
    const { element, pane } = await drawPane('en-US');
    act(() => pane.choosePlace('explore'));
    await pressF1();
    expect(element.textContent).toContain('Pick a question.');
    await pressF1();
    await act(async () => pane.openAnalysis('explore', 'concentration'));
    await pressF1();
    expect(element.textContent).toContain('Who are we too dependent on?');
    expect(element.textContent).toContain('How unequal shares are');
  });
});
