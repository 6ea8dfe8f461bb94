import { packTexts, unpackOnDemand, unpackTexts } from '../../../src/engine/packedTexts';

const long = Array.from({ length: 60_000 }, (_, i) => (i % 3 === 0 ? '' : `客户 ${i} 🙂`));
const short = ['a', 'b'];

describe('long lists of texts as a message', () => {
  it('arrive as they were, wherever they stand, and leave what was packed as it is', async () => {
    const columns = [{ kind: 'text', dictionary: long, codes: Int32Array.of(1, 0) }, { dictionary: short }];
    const given = { columns, ids: long, note: 'x', none: null };
    const packed = packTexts(given);
    expect(packed).not.toHaveProperty('ids.length');
    expect(given.ids).toBe(long);
    expect(columns[0].dictionary).toBe(long);
    const received = structuredClone(packed);
    await unpackTexts(received, async () => undefined);
    expect(JSON.stringify(received)).toBe(JSON.stringify(given));
    const readLater = structuredClone(packed);
    unpackOnDemand(readLater);
    expect(JSON.stringify(readLater)).toBe(JSON.stringify(given));
  });

  it('are not touched where they are short: the message is the same object', () => {
    const given = { columns: [{ dictionary: short }] };
    expect(packTexts(given)).toBe(given);
  });

  it('let the page draw every 50,000 texts', async () => {
    const pause = jest.fn(async () => undefined);
    await unpackTexts(packTexts({ long }), pause);
    expect(pause).toHaveBeenCalledTimes(2);
  });
});
