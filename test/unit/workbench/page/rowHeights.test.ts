import { rowHeights } from '../../../../src/workbench/page/grid/rowHeights';

describe('heights of the rows of the grid', () => {
  it('are counted where nothing is said of a row, and taken where something is', () => {
    const said = { 1: { h: 40, ia: 0, hd: 0 }, 3: { h: 30, ia: 0, hd: 1 }, 4: { ah: 25 }, 9: { h: 50, ia: 0, hd: 0 } };
    expect(rowHeights(6, said, 20)).toEqual({
      rowTotalHeight: 125,
      rowHeightAccumulation: [20, 60, 80, 80, 105, 125],
    });
  });

  it('are there for every row of a full sheet', () => {
    const { rowTotalHeight, rowHeightAccumulation } = rowHeights(1_048_576, {}, 20);
    expect(rowHeightAccumulation).toHaveLength(1_048_576);
    expect(rowTotalHeight).toBe(20 * 1_048_576);
    expect(rowHeightAccumulation[99]).toBe(2000);
  });
});
