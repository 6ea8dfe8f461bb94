import { firstWord, isIdHeader, isMeasureHeader } from './headerWords';
import { guessOrderRoles } from './guessOrderRoles';
import type { Column, NumberColumn, OrderRole, Role, Table } from './table';

/** Roles that are told by words alone; those of order lines have a file of their own. */
type WordRole = Exclude<Role, OrderRole>;

/**
 * Header words per role, most telling first; English, German, Chinese, Japanese. Latin words match whole words or
 * their beginnings, Chinese and Japanese ones anywhere.
 */
const words: Record<WordRole, string[]> = {
  customer: [
    ...[
      'customer id',
      'customer no',
      'customer number',
      'customer',
      'client',
      'account',
      'company',
      'buyer',
      'name',
      'id',
    ],
    ...['kundennummer', 'kunden', 'kunde', 'firma', 'konto', '客户', '顾客', '公司', '会员', '编号', '名称'],
    ...['顧客', '得意先', '取引先', '会社', '氏名', '会員'],
  ],
  value: ['lifetime value', 'clv', 'value', 'kundenwert', 'wert', '价值', '価値'],
  date: ['date', 'day', 'datum', 'tag', '日期', '时间', '日付', '年月日'],
  amount: [
    ...['sales', 'revenue', 'turnover', 'amount', 'monetary', 'spend', 'purchases', 'income', 'price', 'total'],
    ...['umsatz', 'erlös', 'betrag', 'summe', 'einkauf', 'profit', 'margin', 'gewinn', 'deckungsbeitrag'],
    ...['销售额', '销售', '营业额', '收入', '金额', '采购额', '利润', '売上', '売上高', '金額', '利益', '粗利'],
  ],
  category: [
    'category',
    'region',
    'industry',
    'segment',
    'market',
    'channel',
    'type',
    'branche',
    '行业',
    '地区',
    '区域',
    '类型',
    '業種',
    '地域',
  ],
  indicator: [],
  count: [
    'count',
    'orders',
    'quantity',
    'units',
    'anzahl',
    'menge',
    'bestellungen',
    '数量',
    '订单',
    '次数',
    '件数',
    '注文',
  ],
  frequency: ['frequency', 'frequenz', 'häufigkeit', '频率', '频次', '頻度'],
  recency: ['recency', 'days since', 'last order', 'last purchase', 'letzte', '最近', '最終'],
  age: ['age', 'tenure', 'customer since', 't cal', 'alter', 'kunde seit', '年龄', '客龄', '年齢'],
};
/** Numbers that count nothing: codes and addresses. */
const codeWords = [
  ...[
    'id',
    'no',
    'nr',
    'code',
    'zip',
    'postcode',
    'postal',
    'phone',
    'mobile',
    'fax',
    'year',
    'month',
    'row',
    'index',
    'key',
  ],
  ...['region', 'channel', 'segment', 'type', 'class', 'group', 'cluster', 'category', 'latitude', 'longitude'],
  ...[
    'plz',
    'telefon',
    'jahr',
    'nummer',
    'kundennummer',
    '编号',
    '序号',
    '邮编',
    '电话',
    '年份',
    '番号',
    '郵便',
    '電話',
    'コード',
  ],
];

/**
 * Which columns may play which role, best guess first, from headers and types. `indicator` holds every number column
 * that measures something, in the order of the table.
 */
export function guessRoles(table: Table): Partial<Record<Role, string[]>> {
  const roles: Partial<Record<Role, string[]>> = guessOrderRoles(table);
  for (const role of Object.keys(words) as WordRole[]) {
    const candidates = table.columns
      .map((column) => ({ column, place: firstWord(column.name, words[role]) }))
      .filter(({ column, place }) => place >= 0 && suits(column, role))
      // Among equals the column with more different values: customer names before customer types.
      .sort((a, b) => a.place - b.place || distinctTexts(b.column) - distinctTexts(a.column));
    if (candidates.length > 0) roles[role] = candidates.map(({ column }) => column.name);
  }
  const customer = roles.customer?.[0] ?? firstUniqueText(table);
  if (customer !== undefined)
    roles.customer = [customer, ...(roles.customer ?? []).filter((name) => name !== customer)];
  const isMeasure = (column: Column) =>
    column.kind === 'number' &&
    column.name !== customer &&
    firstWord(column.name, codeWords) < 0 &&
    column.valid.includes(1);
  const indicators = table.columns.filter(isMeasure).map(({ name }) => name);
  if (indicators.length > 0) roles.indicator = indicators;
  return roles;
}

function suits(column: Column, role: WordRole): boolean {
  switch (role) {
    case 'customer':
      return (
        column.kind === 'text' ||
        (column.kind === 'number' &&
          firstWord(column.name, ['customers']) < 0 &&
          (!isMeasureHeader(column.name) || isIdHeader(column.name)) &&
          areIds(column))
      );
    case 'date':
      return column.kind === 'date';
    case 'category':
      return column.kind === 'text' || column.kind === 'number' || column.kind === 'boolean';
    case 'recency':
      return column.kind === 'number' || column.kind === 'date';
    default:
      return column.kind === 'number';
  }
}

function distinctTexts(column: Column): number {
  return column.kind === 'text' ? column.dictionary.length : 0;
}

/** Whole numbers; a list of orders repeats them. */
function areIds({ values, valid }: NumberColumn): boolean {
  for (let row = 0; row < values.length; row++) if (valid[row] && !Number.isInteger(values[row])) return false;
  return valid.includes(1);
}

/** The first text column whose values are nearly all different. */
function firstUniqueText(table: Table): string | undefined {
  return table.columns.find((column) => column.kind === 'text' && column.dictionary.length > 0.9 * table.rowCount)
    ?.name;
}
