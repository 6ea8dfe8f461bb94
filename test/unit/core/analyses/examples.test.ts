import { contracts } from '../../../../src/core/analyses/value/contracts/contracts';
import { survivorsOf } from '../../../../src/core/analyses/value/contracts/defaults';
import { migration } from '../../../../src/core/analyses/value/migration/migration';
import { understandTable } from '../../../../src/core/table/understandTable';
import { sourceOf } from '../table/sourceOf';

const warning = { key: 'example.warning' };
const customers = understandTable(
  sourceOf([
    ['Customer', 'Revenue'],
    ['Acme', 40],
    ['Birch', 25],
  ]),
);

describe('published figures are never shown as a result', () => {
  it('the contracts of the example say what they are, in the pane and on the sheet', () => {
    const { example } = contracts;
    if (!example) throw new Error('contracts have no example');
    const report = contracts.run(example.table, example.options, () => undefined);
    expect(report.isExample).toBe(true);
    expect(report.sheets[0].blocks).toContainEqual({ kind: 'sentence', text: warning });
  });

  it('chances of staying that nobody typed in say so, until one is typed in', () => {
    const options = migration.defaults(customers);
    expect(migration.run(customers, options, () => undefined).warnings).toContainEqual(warning);
    const typed = migration.run(customers, { ...options, margin: 55 }, () => undefined);
    expect(typed.isExample).toBeUndefined();
    expect(typed.warnings).not.toContainEqual(warning);
  });
});

it('a list is looked through for survivors once, not after every change in the pane', () => {
  let looks = 0;
  const table = {
    ...customers,
    get columns() {
      looks++;
      return customers.columns;
    },
  };
  survivorsOf(table);
  const first = looks;
  survivorsOf(table);
  expect([first > 0, looks]).toEqual([true, first]);
});
