import { Problem } from '../problem';
import type { Column, Table } from '../table/table';
import { columnByName } from '../table/columns';
import type { Rule } from '../tiers/options';
import { all, any, call, cast, choose, column, isFilled, isNull, not, number, operator, text, type Sql } from './sql';

/** Whether a row meets a rule, as `ruleTest` tells it: a blank cell meets only `is-blank`. Throws `options-invalid`. */
export function ruleSql(table: Table, { when, match }: Rule, option: string): Sql {
  const tests = when.map((condition, i) =>
    conditionSql(columnByName(table, condition.column), condition, `${option}.when.${i}`),
  );
  return match === 'all' ? all(...tests) : any(...tests);
}

function conditionSql(of: Column, { column: name, operator: sign, value }: Rule['when'][number], option: string): Sql {
  const cell = column(name);
  if (sign === 'is-blank') {
    return of.kind === 'text' ? any(isNull(cell), operator('=', call('TRIM', cell), text(''))) : isNull(cell);
  }
  const refuse = (): never => {
    throw new Problem('options-invalid', { column: name, option }, { value: `${sign} ${String(value)}` });
  };
  if (sign === 'younger-than-months' || value === undefined) return refuse();
  if (of.kind === 'text') {
    const lower = call('LOWER', call('TRIM', cell));
    const wanted = text(String(value).trim().toLowerCase());
    const isSame = operator('=', lower, wanted);
    const holds =
      sign === 'contains' ? isIn(lower, wanted) : sign === '=' ? isSame : sign === '<>' ? not(isSame) : refuse();
    return all(isFilled(cell), operator('<>', lower, text('')), holds);
  }
  if (of.kind !== 'number' || sign === 'contains') return refuse();
  const wanted = typeof value === 'number' ? value : Number(value === '' ? NaN : value);
  if (Number.isNaN(wanted)) return refuse();
  return all(isFilled(cell), operator(sign, cast(cell, 'double'), number(wanted)));
}

/** Whether a text is part of another: taking it out makes the other shorter. */
function isIn(whole: Sql, part: Sql): Sql {
  const without = call('REPLACE', whole, part, text(''));
  return choose(
    [[operator('=', part, text('')), operator('=', number(1), number(1))]],
    operator('<', call('LENGTH', without), call('LENGTH', whole)),
  );
}
