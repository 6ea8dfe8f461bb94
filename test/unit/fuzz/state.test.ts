import fc from 'fast-check';
import { Problem } from '../../../src/core/problem';
import { contentOf, xmlOf } from '../../../src/excel/storage';
import { example, workbookState } from '../app/state/workbookState';
import { fuzz, fuzzLimit } from './seeds';

const text = JSON.stringify(example(2));
const oddValues = [null, 0, -1, 1e308, '', '__proto__', 'constructor', [], {}, [[[[]]]], 'x'.repeat(100_000), true];

/** The example with one of its values replaced, or with its text damaged. */
const damagedState = fc.oneof(
  fc.record({ at: fc.nat(text.length - 1), count: fc.nat(40), by: fc.string() }).map(({ at, count, by }) => {
    return text.slice(0, at) + by + text.slice(at + count);
  }),
  fc.record({ turn: fc.nat(400), value: fc.constantFrom(...oddValues) }).map(({ turn, value }) => {
    let seen = 0;
    return JSON.stringify(example(2), (_, old: unknown) => (seen++ === turn ? value : old)) ?? 'null';
  }),
  fc.json(),
);

describe('stored state, damaged at random', () => {
  it(
    'never locks the user out, and no model that can be read is lost by the next save',
    async () => {
      await fc.assert(
        fc.asyncProperty(damagedState, async (content) => {
          const { workbook, openPane, stored } = workbookState(content);
          const pane = openPane();
          const isRead = await pane.load().then(
            () => true,
            (error: unknown) => {
              if (error instanceof Problem && error.code === 'state-damaged') return false;
              throw error;
            },
          );
          const before = pane.list().map(({ id }) => id);
          await pane.save({ ...example(2).models[0], id: 'new', name: 'New' } as never);
          expect(pane.list().map(({ id }) => id)).toEqual([...before, 'new']);
          expect(stored().models.length).toBeGreaterThan(before.length);
          if (!isRead) expect(workbook.aside).toEqual([content]);
        }),
        fuzz(300) as fc.Parameters<[string]>,
      );
    },
    fuzzLimit,
  );

  it(
    'any text comes back from the workbook’s part as it was',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (content) => {
          expect(contentOf(xmlOf(content))).toBe(content);
        }),
        fuzz(300) as fc.Parameters<[string]>,
      );
    },
    fuzzLimit,
  );
});
