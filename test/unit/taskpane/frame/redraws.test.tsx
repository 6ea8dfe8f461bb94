/** @jest-environment jsdom */
import { drawnBy } from '../renders';
import { webLightTheme } from '@fluentui/react-theme';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { languages } from '../../../../src/i18n/languages';
import type { Cell } from '../../../../src/core/table/table';
import { PaneRoot } from '../../../../src/taskpane/frame/PaneRoot';
import { addRule, placeByHand } from '../../../../src/taskpane/classify/editRules';
import { isCurrent } from '../../../../src/taskpane/state/openAnalysis';
import type { Pane } from '../../../../src/taskpane/state/pane';
import { inSight } from '../../../../src/taskpane/state/paneState';
import { openPane } from '../openPane';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// The pane's sections are all open, so that what is in them could be drawn anew.
localStorage.setItem('customer-pyramid.open-sections', '+indicators +tiers +rules +customer +settings +report');

async function drawPane(rows?: Cell[][]) {
  const opened = openPane(rows);
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  const atFirst = await drawnBy(async () => {
    await act(async () => {
      await opened.pane.start();
      createRoot(element).render(
        <PaneRoot pane={opened.pane} theme={webLightTheme} language={languages[0]} locale="en-US" />,
      );
    });
  });
  return { ...opened, element, atFirst };
}

/** Moves a slider as a hand does. */
async function move(element: HTMLElement, label: string, value: number): Promise<void> {
  const slider = [...element.querySelectorAll<HTMLInputElement>('input[type=range]')].find(
    (input) => input.getAttribute('aria-label') === label,
  );
  if (!slider) throw new Error(`no slider ${label}`);
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    setValue?.call(slider, String(value));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Until the analysis in sight is computed, or says why it cannot be. */
const computed = (pane: Pane) =>
  act(async () => {
    const isWaiting = (): boolean => {
      const state = pane.store.get();
      const analysis = inSight(state);
      return analysis !== undefined && !analysis.problem && !isCurrent(analysis, state.table);
    };
    while (isWaiting()) await new Promise((resolve) => setTimeout(resolve, 5));
  });

/** Orders of 30 customers, most of whom came back. */
const orders: Cell[][] = [
  ['Customer', 'Date', 'Amount'],
  ...Array.from({ length: 90 }, (_, i): Cell[] => {
    const [customer, order] = [i % 30, Math.floor(i / 30)];
    const day = new Date(Date.UTC(2024, 0, 1 + customer + order * (20 + customer)));
    return [`C${customer}`, day.toISOString().slice(0, 10), 10 + ((i * 7) % 40)];
  }).filter((_, i) => i < 30 || i % 3 > 0),
];

describe('moving the weight of one indicator', () => {
  /** What stands around the indicators, all of it in sight. */
  const around = ['PaneRoot', 'SourceStrip', 'ModelBar', 'ModelMenu', 'EditedSign', 'PlaceInSight', 'PlaceTabs'];
  const settings = [
    'Classify',
    'TierEditor',
    'TierRow',
    'NameInput',
    'PresetMenu',
    'RulesSection',
    'RuleForm',
    'Choice',
  ];
  const rest = [
    'PlacementsList',
    'Placement',
    'AddIndicator',
    'HelpMeChoose',
    'ShapeMenu',
    'ValueMenu',
    'WriteFoot',
    'Foot',
  ];
  const others = [...around, ...settings, ...rest];

  async function drawLocked() {
    const opened = await drawPane();
    const { pane, edit } = opened;
    const { table } = pane.store.get();
    const atFirst = await drawnBy(() =>
      act(async () => {
        if (table) edit('rules', (options) => addRule(options, table));
        edit('placement', (options) => placeByHand(options, { id: 'D', tier: 'Top', reason: 'Founder' }));
        pane.toggleLock('Margin %');
        pane.toggleLock('Growth %');
      }),
    );
    return { ...opened, atFirst: [...opened.atFirst, ...atFirst] };
  }

  it('shows at once what it changes: its row and the one that gives way, the bar of weights, the pyramid', async () => {
    const { element, options } = await drawLocked();
    const drawn = await drawnBy(() => move(element, 'Weight of Sales, percent', 45));
    // 40 / 30 / 20 / 10 with the second and the last locked: what Sales takes, Days to pay gives.
    expect(options().indicators.map(({ weight }) => weight)).toEqual([45, 30, 15, 10]);
    expect(drawn.filter((name) => name.startsWith('IndicatorRow'))).toEqual([
      'IndicatorRow Days to pay',
      'IndicatorRow Sales',
    ]);
    expect(drawn).toEqual(expect.arrayContaining(['WeightBar', 'PyramidPreview', 'Level 0']));
    const bar = element.querySelector('.weight-bar')?.getAttribute('aria-label');
    expect(bar).toContain('Sales 45 %, Margin % 30 %, Days to pay 15 %, Growth % 10 %');
  });

  it('leaves alone what it does not change: tiers, rules, source, model, foot', async () => {
    const { element, atFirst } = await drawLocked();
    const names = atFirst.map(plainName);
    expect(others.filter((name) => !names.includes(name))).toEqual([]);
    // The first move turns the list into an edited one, which the model bar says.
    await move(element, 'Weight of Sales, percent', 45);
    const drawn = await drawnBy(() => move(element, 'Weight of Sales, percent', 50));
    expect(drawn.map(plainName).filter((name) => others.includes(name))).toEqual([]);
  });
});

describe('moving what if', () => {
  it('leaves alone the levers and the settings that are not moved', async () => {
    const { pane, element } = await drawPane(orders);
    const atFirst = await drawnBy(async () => {
      await act(async () => pane.openAnalysis('value', 'lifetime'));
      await computed(pane);
    });
    expect(atFirst).toEqual(expect.arrayContaining(['LeverSlider margin', 'OptionField margin', 'AnalysisPage']));
    await move(element, 'Horizon', 60);
    await computed(pane);
    const drawn = await drawnBy(() => move(element, 'Horizon', 61));
    const ours = ['LeverSlider', 'OptionField', 'AnalysisPage', 'AnalysisForm', 'PageHead', 'SourceStrip', 'WriteFoot'];
    expect(drawn.filter((name) => ours.includes(plainName(name)))).toEqual([
      'LeverSlider horizon',
      'OptionField horizon',
    ]);
  });
});

describe('moving a judgement between two indicators', () => {
  it('leaves alone the other pairs and the other settings', async () => {
    const { pane, element } = await drawPane();
    const columns = ['Sales', 'Margin %', 'Days to pay'];
    await act(async () =>
      pane.openAnalysis('explore', 'weights', {
        indicators: columns.map((column) => ({ column, direction: 'benefit' })),
        method: { by: 'pairwise', matrix: columns.map(() => columns.map(() => 1)) },
      }),
    );
    await computed(pane);
    await move(element, 'Sales or Margin %', -2);
    await computed(pane);
    const drawn = await drawnBy(() => move(element, 'Sales or Margin %', -3));
    // Three steps from equal towards the first: it is four times as important, the second a quarter as much.
    expect(pane.store.get().opened.explore.history.present.method).toMatchObject({
      matrix: [
        [1, 4, 1],
        [0.25, 1, 1],
        [1, 1, 1],
      ],
    });
    expect(drawn.filter((name) => name.startsWith('Pair '))).toEqual(['Pair Sales|Margin %']);
    expect(drawn.filter((name) => name.startsWith('OptionField '))).toEqual([
      'OptionField matrix',
      'OptionField method',
    ]);
  });
});

/** Without the key. */
function plainName(name: string): string {
  return name.split(' ')[0];
}
