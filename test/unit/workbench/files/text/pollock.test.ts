import { pollutions } from '../../../../pollock/pollutions';
import { list, sheet } from '../../../../pollock/readers';
import { scores, type Scores } from '../../../../pollock/score';
import { orders } from './pollute';

/** Of the kinds with a file per row and column, those of a few rows. */
const rows = new Set(['0', '2', '20']);
const files = pollutions(orders(1, 30)).filter(({ name }) => {
  const row = /^row_[a-z_]+?(\d+)/.exec(name)?.[1];
  return row === undefined || rows.has(row);
});
/** Kinds that nothing in the file tells apart from another reading, or that mean another thing to people. */
const open: Record<string, number> = {
  // A header that stands there twice names its columns once.
  file_header_multirow_2: 6.9,
  file_header_multirow_3: 6.9,
  // A list that goes on below its header is one list.
  file_multitable_same: 8.3,
  // "PRODUCTIDPrice", one in three of these files: names that are words tell no place between them.
  row_less_sep: 9.75,
  // Texts of several words, not in quotes, with spaces between them and the next.
  'file_field_delimiter " "': 1,
  // Apostrophes around the fields, and doubled quotation marks in them.
  "file_quotation_char '": 9.3,
};

describe('scores of the Pollock benchmark (PVLDB 16(8), 2023), on a list of our own', () => {
  const found: Scores = scores(files, list);
  test.each([...found.kinds].map(([kind, { mean }]) => [kind, mean] as const))(
    'the list of %s is read',
    (kind, mean) => {
      expect(mean).toBeGreaterThanOrEqual(kind in open ? open[kind] : 9.9999);
    },
  );
  test('the sheet has each row that one slip has spoilt in its columns', () => {
    const spoilt = scores(
      files.filter(({ name }) => /^row_.*?[1-9]/.test(name) && !/_row0_|quote0_|_0$/.test(name)),
      sheet,
    );
    expect(spoilt.simple).toBeGreaterThan(9.97);
  });
});
