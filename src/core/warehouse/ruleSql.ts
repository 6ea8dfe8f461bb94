import { Problem } from '../problem';
import { columnByName } from '../table/columns';
import type { Column, Table } from '../table/table';
import type { Rule } from '../tiers/options';
import { comparisonOf } from '../tiers/rules';
import { all, any, call, cast, choose, column, isFilled, isNull, not, number, operator, text, type Sql } from './sql';

type Condition = Rule['when'][number];

/**
 * Whether a row meets a rule, as `ruleTest` tells it: a blank cell meets only `is-blank`. Ages are counted from the latest day
 * of the list, not of the warehouse. Throws what `ruleTest` throws, and `not-in-sql` for times of day and for numbers that
 * contain a text.
 */
export function ruleSql(table: Table, { when, match }: Rule, option: string): Sql {
  const tests = when.map((condition, i) =>
    conditionSql(columnByName(table, condition.column), table, condition, `${option}.when.${i}`),
  );
  return match === 'all' ? all(...tests) : any(...tests);
}

function conditionSql(of: Column, table: Table, condition: Condition, option: string): Sql {
  const cell = column(of.name);
  const { test, value } = comparisonOf(table, condition, option);
  if (test === 'blank') {
    return of.kind === 'text' ? any(isNull(cell), operator('=', call('TRIM', cell), text(''))) : isNull(cell);
  }
  const refuse = (): never => {
    throw new Problem('not-in-sql', { column: of.name, option }, { value: `${condition.operator} ${String(value)}` });
  };
  if (of.kind === 'text') {
    const lower = call('LOWER', call('TRIM', cell));
    const wanted = text(String(value));
    const isSame = operator('=', lower, wanted);
    const holds = test === 'contains' ? isIn(lower, wanted) : test === 'text=' ? isSame : not(isSame);
    return all(isFilled(cell), operator('<>', lower, text('')), holds);
  }
  if (typeof value !== 'number' || test === 'contains' || test === 'text=' || test === 'text<>') return refuse();
  if (test === 'later-day') {
    // without a day in the list nobody is younger
    if (value === Infinity) return operator('=', number(1), number(0));
    return all(isFilled(cell), operator('>', { kind: 'day-number', of: cell }, number(value)));
  }
  return all(isFilled(cell), operator(test, comparable(of, refuse), number(value)));
}

/** A cell on the scale on which its column is compared: days since 1970-01-01, 1 for true. */
function comparable(of: Exclude<Column, { kind: 'text' }>, refuse: () => never): Sql {
  const cell = column(of.name);
  if (of.kind === 'number') return cast(cell, 'double');
  if (of.kind === 'boolean') return choose([[cell, number(1)]], number(0));
  const hasTime = of.values.some((value, row) => of.valid[row] === 1 && !Number.isInteger(value));
  return hasTime ? refuse() : { kind: 'day-number', of: cell };
}

/** Whether a text is part of another: taking it out makes the other shorter. */
function isIn(whole: Sql, part: Sql): Sql {
  const without = call('REPLACE', whole, part, text(''));
  return choose(
    [[operator('=', part, text('')), operator('=', number(1), number(1))]],
    operator('<', call('LENGTH', without), call('LENGTH', whole)),
  );
}
