/** @jest-environment jsdom */
import { webLightTheme } from '@fluentui/react-theme';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from '../../../../src/core/problem';
import { findLanguage } from '../../../../src/i18n/findLanguage';
import { languages } from '../../../../src/i18n/languages';
import { probes } from '../../../../src/excel/selfTest/checkExcel';
import { PaneRoot } from '../../../../src/taskpane/frame/PaneRoot';
import { openPane } from '../openPane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

async function drawPane(rows?: 'empty', locale = 'en-US') {
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

/** Presses what is called so, in the pane or in a menu that is open. */
async function press(label: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem], [role=switch]')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent) === label,
  );
  if (!found) throw new Error(`nothing is called ${label} in ${document.body.textContent}`);
  await act(async () => found.click());
}

async function openFromMenu(item: string): Promise<void> {
  await press('Help and this add-in');
  await press(item);
}

const remove = 'Remove everything of this add-in from the workbook';

describe('Check this Excel', () => {
  const report = {
    ...{ host: 'Excel', platform: 'PC', version: '16.0', excelApi: '1.14' },
    results: [
      { id: 'cells.number', outcome: 'passes' as const, found: '' },
      { id: 'names.hidden-later', outcome: 'differs' as const, found: 'true' },
      { id: 'names.lambda', outcome: 'not-supported' as const, found: '1.15' },
      { id: 'charts.gap', outcome: 'refused' as const, found: 'NotImplemented' },
    ],
  };

  it('is there without a list, and says how many are fine and of the others what they are', async () => {
    const { element, settings } = await drawPane('empty');
    settings.report = report;
    await openFromMenu('Check this Excel');
    await press('Check');
    expect(element.textContent).toContain('1 of 4 are fine.');
    expect(element.textContent).toContain('Hiding a name laterBehaves otherwise: true');
    expect(element.textContent).toContain('This Excel is too old for it: ExcelApi 1.15 is needed.');
    expect(element.textContent).toContain('The gap between barsRefused: NotImplemented');
    expect(element.textContent).not.toContain('Writing a number');
  });

  it('is copied with the last runs and without what stands in the cells', async () => {
    const { copied, settings } = await drawPane();
    settings.report = report;
    await openFromMenu('Check this Excel');
    await press('Check');
    await press('Copy report');
    expect(copied[0]).toContain('names.hidden-later\tdiffers\ttrue');
    expect(copied[0]).toMatch(/\tread\trows 8\tcolumns 5\t\d+ ms\tdone/);
    expect(copied[0]).not.toMatch(/Customers|Sales|Margin/);
  });

  it('that Excel does not allow is told as a problem, and can be begun again', async () => {
    const { element, port } = await drawPane();
    port.check = () => Promise.reject(new Problem('host-refused'));
    await openFromMenu('Check this Excel');
    await press('Check');
    expect(element.querySelector('.message-area')?.textContent).not.toBe('');
    await press('Check');
  });

  it('leads back to the list', async () => {
    const { element } = await drawPane();
    await openFromMenu('Check this Excel');
    expect(element.querySelector('[role=tablist]')).toBeNull();
    await press('Back');
    expect(element.querySelector('[role=tablist]')).not.toBeNull();
  });

  it.each(languages)('has plain words for every probe in $name', ({ messages }) => {
    expect(probes.filter(({ id }) => !Object.hasOwn(messages, `check.probe.${id}`))).toEqual([]);
  });
});

describe('Remove everything', () => {
  it('is there without a list and a model, and takes out what was chosen', async () => {
    const { element, get, port } = await drawPane('empty');
    const asked = jest.spyOn(port, 'removeEverything');
    await openFromMenu(remove);
    expect(element.textContent).toContain('This cannot be taken back.');
    const switches = element.querySelectorAll<HTMLInputElement>('[role=switch]');
    await act(async () => switches[1].click());
    await press('Remove');
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ sheets: false, columns: true }));
    expect(get().message).toMatchObject({ kind: 'note', text: { key: 'safety.removed' } });
    expect(get().page).toBeUndefined();
  });

  it('does nothing where the user keeps it', async () => {
    const { get, port } = await drawPane();
    const asked = jest.spyOn(port, 'removeEverything');
    await openFromMenu(remove);
    await press('Keep');
    expect(asked).not.toHaveBeenCalled();
    expect(get().page).toBeUndefined();
  });
});

describe('the last runs', () => {
  it('are copied with the details of a problem', async () => {
    const { pane, copied } = await drawPane();
    await act(() => pane.copyProblem(new Problem('sheet-protected', { sheet: 'Customers' })));
    expect(copied[0]).toContain('sheet-protected');
    expect(copied[0]).toContain('\tread\t');
    expect(copied[0]).not.toContain('Customers');
  });

  it('say with which code a run ended', async () => {
    const { pane, recorded, settings } = await drawPane();
    settings.writeFails = new Problem('sheet-protected');
    await act(() => pane.write());
    expect(recorded.writes).toEqual([]);
    expect(pane.runs().at(-1)).toMatchObject({ what: 'write', code: 'sheet-protected' });
  });
});
