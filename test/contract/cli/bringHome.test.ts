import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { analyse, folder, write } from './commandLine';

// written by DuckDB 2.0.1: Customer, Score, Tier, Since, Good in three rows; and a row of Customer with a list
const plain = [
  'UEFSMRUAFS4VMCwVBhUAFQYVBgAAFxQCAAAABgEBBjBBMQIAAABBMgEAAAA3FQAVahU6LBUGFQAVBhUGAAA1GCEAAABBAwB2AQA8',
  'JQMAAAAAAADIAAAAAAAAABUAFTYVOiwVBhUAFQYVBgAAG2gCAAAABgEDAAAAVG9wAwAAAExvdwMAAABMb3cVABVaFSosFQYVABUG',
  'FQYAAC0YIQAAAEEFAHYBABwsTQAALU0AABUAFUwVHCwVBhUAFQYVBgAAJhghAAAAQQMAdgEAAAEVAhlsNQAYDWR1Y2tkYl9zY2hl',
  'bWEVCgAVDCUCGAhDdXN0b21lciUAABUEJQIYBVNjb3JlJQoVAhUWLFwVAhUWAAAAFQwlAhgEVGllciUAABUCJQIYBVNpbmNlJQwA',
  'FQAlAhgER29vZAAWBhkcGVwmABwVDBkVABkYCEN1c3RvbWVyFQIWBhZQFlImCDwYAkEyGAE3FgAoAkEyGAE3EREAGRwVABUAFQIA',
  'AAAmABwVBBkVABkYBVNjb3JlFQIWBhaMARZcJlo8GAglAwAAAAAAABgIyAAAAAAAAAAWAigIJQMAAAAAAAAYCMgAAAAAAAAAEREA',
  'GRwVABUAFQIAAAAmABwVDBkVABkYBFRpZXIVAhYGFlgWXCa2ATwYA1RvcBgDTG93FgAoA1RvcBgDTG93EREAGRwVABUAFQIAAAAm',
  'ABwVAhkVABkYBVNpbmNlFQIWBhZ8FkwmkgI8GAQtTQAAGAQsTQAAFgIoBC1NAAAYBCxNAAAREQAZHBUAFQAVAgAAACYAHBUAGRUA',
  'GRgER29vZBUCFgYWbhY+Jt4CPBgBARgBABYCKAEBGAEAEREAGRwVABUAFQIAAAAWngQWBiYIFpQDACgoRHVja0RCIHZlcnNpb24g',
  'djIuMC4xIChidWlsZCA4ZDc4MTE0ZTkwKRlcHAAAHAAAHAAAHAAAHAAAAAACAABQQVIx',
].join('');
const nested = [
  'UEFSMRUAFQwVECwVAhUAFQYVBgAABhQCAAAAQTEVABVmFTYsFQQVABUGFQYAADMYIQAAAEECAHYBADQCAAAABAIBAAAAAgAAABUC',
  'GVw1ABgNZHVja2RiX3NjaGVtYRUEABUMJQAYCEN1c3RvbWVyJQAANQAYBlZpc2l0cxUCFQYANQQYBGxpc3QVAgAVAiUCGAdlbGVt',
  'ZW50JSIAFgIZHBksJgAcFQwZFQAZGAhDdXN0b21lchUCFgIWLhYyJgg8GAJBMRgCQTEWACgCQTEYAkExEREAGRwVABUAFQIAAAAm',
  'ABwVAhkVABk4BlZpc2l0cwRsaXN0B2VsZW1lbnQVAhYEFogBFlgmOjwYBAIAAAAYBAEAAAAWACgEAgAAABgEAQAAABERABkcFQAV',
  'ABUCAAAAFrYBFgImCBaKAQAoKER1Y2tEQiB2ZXJzaW9uIHYyLjAuMSAoYnVpbGQgOGQ3ODExNGU5MCkZLBwAABwAAAAnAQAAUEFS',
  'MQ==',
].join('');
const list = () => write('home.csv', 'Customer,Sales\nA1,10\nA2,20\nA3,5\n7,9\n');
const home = (result: string, ...more: string[]) =>
  analyse('bring-home', '--input', list(), '--result', result, '--output', path.join(folder, 'home.xlsx'), ...more);

async function written() {
  const workbook = await openXlsx(readFileSync(path.join(folder, 'home.xlsx')), 'home.xlsx');
  return workbook.sheets[0].values({ row: 0, column: 2, rows: 5, columns: 4 });
}

describe('command line, bring-home', () => {
  it('puts the columns of a Parquet file beside the list by id, and names who is missing', async () => {
    const run = await home(write('tiers.parquet', Buffer.from(plain, 'base64')));
    expect(run.error).toBe(
      '1 customer of the list is not in the result: A3\nBrought home: 4 columns for 3 customers\n',
    );
    // 45325 is 2024-02-03 in Excel
    expect(await written()).toEqual([
      ['Score', 'Tier', 'Since', 'Good'],
      [80.5, 'Top', 45325, 'TRUE'],
      [20, 'Low', null, 'FALSE'],
      [null, null, null, null],
      [null, 'Low', 45326, null],
    ]);
  });

  it('reads delimited text, and leaves columns alone that the list has', async () => {
    const run = await home(write('tiers.csv', 'Kunde;Sales;Tier\nA1;11;Top\nZZ;1;Low\n7;9;Low\n'));
    expect(run.error).toContain('1 customer of the result is not in the list: ZZ');
    expect((await written()).map(([tier, next]) => [tier, next])).toEqual([
      ['Tier', null],
      ['Top', null],
      [null, null],
      [null, null],
      ['Low', null],
    ]);
  });

  it.each([
    ['has a customer twice', 'twice.csv', 'Customer,Tier\nA1,Top\nA1,Low\n', 'result-ids-twice'],
    ['has no column that is new', 'same.csv', 'Customer,Sales\nA1,10\n', 'result-nothing-new'],
    ['is of other customers', 'others.csv', 'Customer,Tier\nX,Top\nY,Low\n', 'result-of-others'],
    ['has lists in a column', 'nested.parquet', Buffer.from(nested, 'base64'), 'parquet-nested'],
    ['is a Parquet file by its name alone', 'text.parquet', 'Customer,Tier\nA1,Top\n', 'parquet-unreadable'],
  ])('refuses a result that %s', async (_, name, content, code) => {
    const run = await home(write(name, content));
    expect(run).toMatchObject({ status: 2, error: expect.stringMatching(new RegExp(`^${code} `)) as string });
  });

  it('refuses options of other commands by name', async () => {
    expect((await home(list(), '--json', 'x.json')).error).toContain('--json');
    expect((await analyse('abc', '--input', list(), '--result', 'x.csv')).error).toContain('--result');
  });
});
