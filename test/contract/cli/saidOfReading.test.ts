import { analyse, write } from './commandLine';

describe('what was decided in reading a file is said on the error stream', () => {
  it('what a row was taken for, where the list leaves it open, with the option that says it', async () => {
    const file = write('once.csv', 'Customer,Date,Revenue\nA,2024-01-08,100\nB,2024-02-13,50\nC,2024-03-15,30\n');
    const { status, error } = await analyse('abc', '--input', file);
    expect({ status, lines: error.trimEnd().split('\n') }).toEqual({
      status: 0,
      lines: [expect.stringContaining('--shape customers') as unknown],
    });
    expect(await analyse('abc', '--input', file, '--shape', 'customers')).toMatchObject({ status: 0, error: '' });
  });

  it('the encoding that was guessed', async () => {
    // 北京华云, 上海明德 (Python's codec)
    const names = ['b1b1bea9bbaad4c6', 'c9cfbaa3c3f7b5c2'].map((hex) => Buffer.from(hex, 'hex'));
    const file = write(
      'encoded.csv',
      Buffer.concat([Buffer.from('Customer,Revenue\n'), names[0], Buffer.from(',5\n'), names[1], Buffer.from(',7\n')]),
    );
    expect((await analyse('abc', '--input', file)).error).toContain('read as GB18030');
  });

  it('that a settlement report of Amazon names no customer, instead of blaming its dates', async () => {
    const file = write(
      'settlement.txt',
      [
        ['settlement-id', 'transaction-type', 'order-id', 'amount-type', 'amount', 'posted-date', 'sku'],
        ['111', 'Order', '111-1', 'ItemPrice', '50.00', '2024-01-05', 'A1'],
        ['111', 'Order', '111-2', 'ItemPrice', '70.00', '2024-01-06', 'A2'],
      ]
        .map((row) => `${row.join('\t')}\n`)
        .join(''),
    );
    for (const analysis of ['rfm', 'abc', 'lifetime']) {
      const { status, error } = await analyse(analysis, '--input', file);
      expect({ status, error }).toEqual({ status: 2, error: expect.stringMatching(/^no-customer-column /) as unknown });
    }
  });
});
