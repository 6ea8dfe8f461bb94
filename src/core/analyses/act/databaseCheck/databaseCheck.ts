import { guessRoles } from '../../../table/guessRoles';
import type { Table } from '../../../table/table';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import { orderNames } from '../../../tiers/orderNames';
import { defineAnalysis } from '../../defineAnalysis';
import { evaluateDatabase } from './evaluate';
import { databaseCheckJson } from './json';
import { databaseCheckSchema, type DatabaseCheckOptions } from './options';
import { repairsLog, repairsSheet } from './repairsSheet';
import { databaseCheckWarnings, databaseSheets } from './report';

/** Is the customer list fit for work? Expected facts, gaps, duplicates, odd values, and repairs: METHODS 5. */
export const databaseCheck = defineAnalysis({
  id: 'database-check',
  needs: {},
  roles: [
    { role: 'customer', required: false },
    { role: 'category', required: false },
    { role: 'value', required: false },
  ],
  schema: databaseCheckSchema,
  isOwned: true,
  defaults: databaseCheckDefaults,
  evaluate: ({ table }, options, progress) => evaluateDatabase(table, options, progress),
  repairs: ({ detail }) =>
    detail.repairs
      .filter(({ isAccepted }) => isAccepted)
      .map(({ at, column, before, after, isDate }) => ({
        ...{ row: at, column, before, after },
        style: isDate ? 'date' : 'general',
      })),
  sheets: ({ detail }) => [...databaseSheets(detail), ...repairsSheet(detail), ...repairsLog(detail)],
  warnings: ({ detail }) => databaseCheckWarnings(detail),
  json: databaseCheckJson,
});

/** Customer, name, tier and value as recognised; a column is of tiers where the order of its names is known. */
function databaseCheckDefaults(table: Table): DatabaseCheckOptions {
  const { customer: [customer, ...others] = [] } = guessRoles(table);
  const texts = table.columns.flatMap((column) => (column.kind === 'text' ? [column] : []));
  const isText = (name: string): boolean => texts.some((column) => column.name === name);
  const name = customer !== undefined && !isText(customer) ? others.find(isText) : undefined;
  const tier = texts.find(({ name: of, dictionary }) => of !== customer && orderNames(dictionary) !== undefined);
  const hasNumbers = table.columns.some((column) => column.kind === 'number' && column.valid.includes(1));
  return databaseCheckSchema.parse({
    ...(customer === undefined ? {} : { customer }),
    ...(name === undefined ? {} : { name }),
    ...(tier === undefined ? {} : { tier: tier.name }),
    ...(hasNumbers ? { value: valueLikeColumn(table) } : {}),
  });
}
