import { rfmSchema, type RfmInput } from '../../../../../../src/core/analyses/classify/rfm/options';
import { rfm } from '../../../../../../src/core/analyses/classify/rfm/rfm';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import { sourceOf } from '../../../table/sourceOf';

describe('mailing break-even (Hughes)', () => {
  const half: RfmInput = {
    customer: 'Customer',
    recency: 'Days',
    frequency: 'Orders',
    monetary: 'Sales',
    quantile: 'type-7',
    bins: 2,
  };
  const mailing = { costPerPiece: 2, profitPerSale: 5, response: 'Answer' };
  /** Code 222: a answered, b did not; code 111: neither c nor d did. */
  const tested = understandTable(
    sourceOf([
      ['Customer', 'Days', 'Orders', 'Sales', 'Answer'],
      ['a', 3, 9, 900, 1],
      ['b', 10, 7, 700, 0],
      ['c', 30, 5, 500, 0],
      ['d', 90, 3, 300, 0],
    ]),
  );
  const run = (mailed: RfmInput) => rfm.run(tested, rfmSchema.parse(mailed), () => undefined);

  it('mails a code whose response is above cost per piece ÷ profit per sale', () => {
    // 2 ÷ 5 = .4 is below 1 of 2 and above 0 of 2. 2 × (.5 × 5 − 2) = 1; with the others 2 × (0 − 2) less.
    const { detail } = run({ ...half, mailing });
    expect(detail.mailing).toMatchObject({ breakEven: 0.4, cells: 1, customers: 2, profit: 1, profitOfAll: -3 });
    expect(detail.cells.map(({ code, worthMailing }) => [code, worthMailing])).toEqual([
      ['222', true],
      ['111', false],
    ]);
  });

  it('does not mail a code that only breaks even', () => {
    const { detail } = run({ ...half, mailing: { ...mailing, profitPerSale: 4 } });
    expect(detail.cells[0]).toMatchObject({ code: '222', response: 0.5, worthMailing: false });
  });

  it('says how many sales a code needs where nothing was tested', () => {
    // .4 × 2 = .8, so one sale pays; .5 × 2 = 1 is only the break-even, so two are needed.
    const needed = (profitPerSale: number) =>
      run({ ...half, mailing: { costPerPiece: 2, profitPerSale } }).detail.cells[0].salesNeeded;
    expect([needed(5), needed(4)]).toEqual([1, 2]);
  });

  it('refuses answers that are no shares', () => {
    expect(() => run({ ...half, mailing: { ...mailing, response: 'Orders' } })).toThrow(
      expect.objectContaining({ code: 'value-out-of-range', place: expect.objectContaining({ column: 'Orders' }) }),
    );
  });
});
