import { parseAddress } from '../../../src/core/table/a1';
import { tryParseArea } from '../../../src/workbench/workbook/address';
import { addressCases } from './addressCases';

/** The product knows nothing of the workbench: each side reads addresses itself, and both read them as Excel does. */
describe.each([
  ['product', parseAddress],
  ['workbench', tryParseArea],
])('the reader of addresses of the %s', (_, read) => {
  it.each(addressCases)('%j', (address, expected) => {
    expect(read(address)).toEqual(expected);
  });
});
