import { createTranslate } from '../../../../src/i18n/translate';
import { firmnessSchema } from '../../../../src/core/tiers/firmness/options';
import { openPane } from '../openPane';

/** Lets what the engine computes arrive. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
};

describe('firmness in the pane', () => {
  it('is not computed as long as nobody asks, and refined to what is asked when the options rest', async () => {
    const { pane, get, edit } = openPane();
    await pane.start();
    await settle();
    expect(get().firmness).toBeUndefined();
    edit('firmness', (old) => ({ ...old, firmness: firmnessSchema.parse({ draws: 2000 }) }));
    await settle();
    expect(get().firmness?.found?.draws).toBe(2000);
    expect(get().firmness?.found?.firmness.length).toBe(get().table?.rowCount);
  });

  it('says on the customer card in how many weightings the tier holds', () => {
    const params = { tier: 'Gold', share: { percent: 0.93 } };
    expect(createTranslate('en-US')({ key: 'firmness.ofCustomer', params })).toBe(
      'Gold in 93% of reasonable weightings',
    );
  });
});
