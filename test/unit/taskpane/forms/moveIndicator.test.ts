import { findAnalysis } from '../../../../src/core/analyses/catalogue';
import { optionsJsonSchema } from '../../../../src/core/analyses/entry';
import { indicatorPaths, moveIndicator } from '../../../../src/taskpane/forms/moveIndicator';
import { readFields } from '../../../../src/taskpane/forms/readSchema';

const options = {
  financial: {
    weight: 35,
    indicators: [
      { column: 'Sales', weight: 1 },
      { column: 'Margin', weight: 2 },
    ],
  },
  sales: { weight: 25, indicators: [{ column: 'Orders', weight: 1 }] },
};

describe('moving a column from one aspect to another', () => {
  it('knows the four aspects of the scorecard', () => {
    expect(indicatorPaths(readFields(optionsJsonSchema(findAnalysis('scorecard'))))).toEqual([
      'financial.indicators',
      'sales.indicators',
      'customer.indicators',
      'service.indicators',
    ]);
  });

  it('keeps the weight of the column and everything else', () => {
    expect(moveIndicator(options, 'financial.indicators', 1, 'sales.indicators')).toEqual({
      financial: { weight: 35, indicators: [{ column: 'Sales', weight: 1 }] },
      sales: {
        weight: 25,
        indicators: [
          { column: 'Orders', weight: 1 },
          { column: 'Margin', weight: 2 },
        ],
      },
    });
  });

  it('changes nothing where the column is there already, or dropped where it was', () => {
    const twice = { ...options, sales: { weight: 25, indicators: [{ column: 'Sales', weight: 3 }] } };
    expect(moveIndicator(twice, 'financial.indicators', 0, 'sales.indicators')).toBe(twice);
    expect(moveIndicator(options, 'financial.indicators', 0, 'financial.indicators')).toBe(options);
  });

  it('fills an aspect that had none', () => {
    const moved = moveIndicator(options, 'financial.indicators', 0, 'customer.indicators');
    expect(moved.customer).toEqual({ indicators: [{ column: 'Sales', weight: 1 }] });
  });
});
