import type { Cell } from '../../../../src/core/table/table';
import { compareOn } from '../../../../src/core/analyses/classify/pyramid/compareOn';
import { createPreview, drawnOf } from '../../../../src/core/analyses/classify/pyramid/preview';
import { createEngine, type Engine } from '../../../../src/engine/client';
import { openPane } from '../openPane';

/** More rows than are computed between two frames of the screen. */
const rows: Cell[][] = [
  ['Customer', 'Sales', 'Margin'],
  ...Array.from({ length: 10_001 }, (_, i): Cell[] => [`C${i}`, (i * 7919) % 10_007, i % 97]),
];

/** An engine with a worker's answers, which come a turn later. */
function otherThread() {
  const asked: string[] = [];
  const engine: Engine = {
    ...createEngine(),
    preview: async (table, options) => {
      asked.push('preview');
      return drawnOf(createPreview(table).update(options));
    },
    standing: async (table, options, row) => {
      asked.push('standing');
      return createPreview(table).standing(options, row);
    },
    compare: async (table, from, to) => {
      asked.push('compare');
      return compareOn(table, from, to);
    },
  };
  return { asked, engine };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the pyramid of a long list', () => {
  it('is computed beside the pane, and the last move of a slider is what is shown', async () => {
    const { asked, engine } = otherThread();
    const { pane, get, options, drag, detail, standing } = openPane(rows, null, engine);
    await pane.start();
    await turn();
    expect(asked).toEqual(['preview']);
    const before = detail();
    const weigh = (weight: number): void =>
      drag('weight', (old) => ({ ...old, indicators: [{ ...old.indicators[0], weight }, ...old.indicators.slice(1)] }));
    for (const weight of [50, 70, 90]) weigh(weight);
    // nothing was computed in the calls
    expect(detail()).toBe(before);
    await turn();
    // moves that came while one was computed are one more, not two
    expect(asked.length).toBeLessThanOrEqual(3);
    const { table } = get();
    if (!table) throw new Error('no list');
    const now = createPreview(table).update(options());
    expect(detail()?.tiers).toEqual(now.tiers);
    // what a customer's card asks for is there too
    const before17 = asked.length;
    expect(await standing(17)).toEqual(createPreview(table).standing(options(), 17));
    expect(await standing(17)).toMatchObject({ id: 'C17', score: now.scores[17] });
    expect(asked.slice(before17)).toEqual(['standing', 'standing']);
  });

  it('is computed in the pane where the list is short: the answer stands in the same frame', async () => {
    const { asked, engine } = otherThread();
    const { pane, detail } = openPane(rows.slice(0, 100), null, engine);
    await pane.start();
    expect(detail()).toBeDefined();
    expect(asked).toEqual([]);
  });
});
