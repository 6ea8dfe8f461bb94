import type { CodeLanguage } from '../../../../code/codeLanguages';
import { csvText, scriptName, withSettings, type CodeFile, type Setting } from '../../../../code/script';
import { columnByName } from '../../../../table/columns';
import { customerIds } from '../../../../table/customerIds';
import type { Column, Table } from '../../../../table/table';
import { comparisonOf } from '../../../../tiers/rules';
import type { PyramidOptions } from '../options';
import { pyramidPython } from './python';
import { pyramidR } from './r';

const stem = 'pyramid';

/** The pyramid as a script with the list that it reads: indicators, weights, cuts, rules and placements as they stand. */
export function pyramidCode(table: Table, options: PyramidOptions, language: CodeLanguage): CodeFile[] {
  const columns: string[] = [];
  /** Place of a column in the list; the customer stands first. */
  const placeOf = (name: string): number => {
    if (!columns.includes(name)) columns.push(name);
    return columns.indexOf(name) + 1;
  };
  const { tiers, rules, overrides } = options;
  const tierOf = (name: string | undefined): number => tiers.cuts.findIndex((cut) => cut.name === name);
  const indicators = options.indicators.map(({ column, direction, weight, scoring }): Setting => ({
    ...{ column: placeOf(column), direction, weight, method: scoring.method },
    ...(scoring.method === 'bands'
      ? { below: scoring.below, bands: scoring.bands.map(({ from, points }) => [from, points]) }
      : {}),
    ...(scoring.method === 'ratio-to-target' ? { target: scoring.target } : {}),
  }));
  const ruleSettings = rules.map(({ when, match, effect, tier }, i): Setting => ({
    when: when.map((condition, j): Setting => ({
      column: placeOf(condition.column),
      ...comparisonOf(table, condition, `rules.${i}.when.${j}`),
    })),
    ...{ match, effect, tier: effect === 'unrated' ? -1 : tierOf(tier) },
  }));
  const value = tiers.by === 'share-of-value' ? placeOf(tiers.column) : null;
  const used = columns.map((name) => columnByName(table, name));
  const settings: Record<string, Setting> = {
    LIST: `${stem}.csv`,
    // what the cells of each column of the list are
    KINDS: ['text', ...used.map(({ kind }) => (kind === 'text' ? 'text' : 'number'))],
    INDICATORS: indicators,
    ...{ MISSING: options.missing, TIES: options.ties, CUT_BY: tiers.by, VALUE: value },
    CUTS: tiers.cuts.map((cut): Setting => ({
      name: cut.name,
      ...('share' in cut ? { share: cut.share } : {}),
      ...(tiers.by === 'score' ? { from: ('from' in cut ? cut.from : undefined) ?? null } : {}),
    })),
    RULES: ruleSettings,
    OVERRIDES: overrides.map(({ id, tier }) => ({ id, tier: tierOf(tier) })),
  };
  const body = language === 'python' ? pyramidPython : pyramidR;
  return [
    { name: scriptName(stem, language), text: withSettings(language, settings, body) },
    { name: `${stem}.csv`, text: listOf(table, options.id, used) },
  ];
}

/** The customer and the columns that count, numbers with all their digits, dates as days since 1970-01-01. */
function listOf(table: Table, id: string | undefined, used: readonly Column[]): string {
  const ids = customerIds(table, id);
  return csvText(
    [id ?? '', ...used.map(({ name }) => name)],
    ids.map((name, row) => [name, ...used.map((column) => cellOf(column, row))]),
  );
}

function cellOf(column: Column, row: number): string {
  if (column.kind === 'text') return column.codes[row] < 0 ? '' : column.dictionary[column.codes[row]];
  return column.valid[row] ? String(column.values[row]) : '';
}
