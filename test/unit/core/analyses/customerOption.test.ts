import { findAnalysis } from '../../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../../src/core/analyses/entry';
import { Problem } from '../../../../src/core/problem';

describe('the column of customers is named alike for all analyses', () => {
  it('lists of customers take customer for id', () => {
    const abc = findAnalysis('abc');
    expect(parseOptions(abc, { value: 'Sales', customer: 'Name' })).toMatchObject({ id: 'Name' });
  });

  it('lists of orders take id for customer', () => {
    expect(parseOptions(findAnalysis('customers'), { id: 'Name', date: 'Day' })).toMatchObject({ customer: 'Name' });
  });

  it('deeper in the options too', () => {
    const source = { from: 'customers', customer: 'Name', start: 'Begin', end: 'End' };
    expect(parseOptions(findAnalysis('contracts'), { source })).toMatchObject({ source: { id: 'Name' } });
  });

  it('both at once, or another unknown name, is still refused by its name', () => {
    const given = (options: object) => () => parseOptions(findAnalysis('abc'), { value: 'Sales', ...options });
    expect(given({ id: 'Name', customer: 'Name' })).toThrow(Problem);
    expect(given({ client: 'Name' })).toThrow(Problem);
  });
});
