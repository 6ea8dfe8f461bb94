import { Invocations } from '../../../../src/workbench/protocol/invocations';

const calls = Array.from({ length: 1_200 }, (_, row) => ({ name: 'CLV', args: [row], address: `Sheet1!A${row + 1}` }));

describe('many calls of functions at once', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('are told in messages of 500, with a turn for the page between two', () => {
    const sizes: number[] = [];
    new Invocations((entries) => sizes.push(entries.length)).call(calls);
    expect(sizes).toEqual([500]);
    jest.runAllTimers();
    expect(sizes).toEqual([500, 500, 200]);
  });

  it('a call cancelled before it was told is never told', async () => {
    const told: string[] = [];
    const invocations = new Invocations((entries) => told.push(...entries.map(([, type]) => String(type))));
    const opened = invocations.call(calls);
    opened[700].cancel();
    await expect(opened[700].result).rejects.toThrow('#N/A');
    jest.runAllTimers();
    expect(told.filter((type) => type === '1000')).toHaveLength(1_199);
  });
});
