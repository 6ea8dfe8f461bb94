import { BlockSize } from '../../../src/excel/blocks';

describe('the size of blocks of a long list', () => {
  it('grows from 5,000 rows to what fits while answers are fast, so that a million rows take few round trips', () => {
    const size = new BlockSize(17_000);
    const sizes = [0, 1, 2, 3].map(() => {
      const { rows } = size;
      size.took(80);
      return rows;
    });
    expect(sizes).toEqual([5_000, 10_000, 17_000, 17_000]);
  });

  it('shrinks where Excel takes seconds, so that progress is seen and a cancel is heard', () => {
    const size = new BlockSize(20_000);
    size.took(2_000);
    expect(size.rows).toBe(5_000);
    size.took(5_000);
    expect(size.rows).toBe(2_500);
  });

  it('halves what was refused as too large, down to one row', () => {
    const size = new BlockSize(20_000);
    expect(size.refused(5_000)).toBe(true);
    expect(size.rows).toBe(2_500);
    expect(size.refused(1)).toBe(false);
  });

  it('never takes more than fits into a request', () => {
    expect(new BlockSize(40).rows).toBe(40);
  });
});
