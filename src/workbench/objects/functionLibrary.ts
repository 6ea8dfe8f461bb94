import type { CellValue } from '../workbook/model';
import { comparison } from './filterCriteria';
import { toText, FunctionError, type FunctionArguments } from './functionArguments';
import { calendarToday, dateToSerial, serialToDate } from './serialDates';

type WorksheetFunction = (args: FunctionArguments, dateSystem: 1900 | 1904) => CellValue;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

const numbersOf = (block: readonly (readonly CellValue[])[]): number[] =>
  block.flat().filter((value) => typeof value === 'number');

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FunctionError('#DIV/0!');
  return sum(numbers) / numbers.length;
}

function variance(numbers: readonly number[], left: 0 | 1): number {
  if (numbers.length <= left) throw new FunctionError('#DIV/0!');
  const middle = mean(numbers);
  return sum(numbers.map((value) => (value - middle) ** 2)) / (numbers.length - left);
}

function ordered(numbers: readonly number[], place: number, largest: boolean): number {
  const sorted = [...numbers].sort((one, other) => (largest ? other - one : one - other));
  if (place < 1 || place > sorted.length) throw new FunctionError('#NUM!');
  return sorted[Math.ceil(place) - 1];
}

function median(numbers: readonly number[]): number {
  const half = numbers.length / 2;
  return mean([ordered(numbers, Math.floor(half + 0.5), false), ordered(numbers, Math.floor(half) + 1, false)]);
}

function rounded(value: number, digits: number, round: (value: number) => number): number {
  const scale = 10 ** Math.trunc(digits);
  // 1.005 * 100 is a hair below 100.5
  return (Math.sign(value) * round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FunctionError('#NUM!');
  return value;
}

/** The place of a value in a line: exactly, by wildcards for texts, or the last one that is not above it. */
function placeIn(line: readonly CellValue[], wanted: CellValue, exact: boolean): number {
  if (exact) {
    const equal =
      typeof wanted === 'string'
        ? comparison(`=${wanted}`)
        : ({ value }: { value: CellValue }): boolean => value === wanted;
    return line.findIndex(
      (value) => typeof value === typeof wanted && equal({ value, text: () => toText(value), format: () => ({}) }),
    );
  }
  const isLater = (value: CellValue): boolean =>
    typeof value === 'string' && typeof wanted === 'string'
      ? value.localeCompare(wanted, 'en', { sensitivity: 'accent' }) > 0
      : Number(value) > Number(wanted);
  const same = line.map((value, index) => ({ value, index })).filter(({ value }) => typeof value === typeof wanted);
  return same.filter(({ value }) => !isLater(value)).at(-1)?.index ?? -1;
}

function lookUp(args: FunctionArguments, rows: (block: CellValue[][]) => CellValue[][]): CellValue {
  const lines = rows(args.block(1));
  const at = args.number(2);
  if (at < 1) throw new FunctionError('#VALUE!');
  if (at > lines[0].length) throw new FunctionError('#REF!');
  const first = lines.map(([value]) => value);
  const place = placeIn(first, args.value(0), args.has(3) && !args.flag(3));
  if (place < 0) throw new FunctionError('#N/A');
  return lines[place][Math.trunc(at) - 1] ?? 0;
}

const transposed = (block: CellValue[][]): CellValue[][] => block[0].map((_, at) => block.map((line) => line[at]));

/** The cells of the last block that stand where those of the first one pass. */
function passing(args: FunctionArguments, results: number): number[] {
  const criterion = args.value(1);
  const passes = comparison(typeof criterion === 'string' ? criterion : `=${toText(criterion)}`);
  const cells = args.block(0).flat();
  const values = args.has(results) ? args.block(results).flat() : cells;
  return cells.flatMap((value, index) => {
    const found = values[index];
    const hit = passes({ value, text: () => toText(value), format: () => ({}) });
    return hit && typeof found === 'number' ? [found] : [];
  });
}

function countIf(args: FunctionArguments): number {
  const criterion = args.value(1);
  const passes = comparison(typeof criterion === 'string' ? criterion : `=${toText(criterion)}`);
  return args
    .block(0)
    .flat()
    .filter((value) => passes({ value, text: () => toText(value), format: () => ({}) })).length;
}

function truths(args: FunctionArguments): boolean[] {
  const found = args.all().filter((value) => typeof value === 'boolean' || typeof value === 'number');
  if (found.length === 0) throw new FunctionError('#VALUE!');
  return found.map(Boolean);
}

const of =
  (work: (value: number) => number): WorksheetFunction =>
  (args) =>
    finite(work(args.number(0)));

const ofDate =
  (work: (date: Date) => number): WorksheetFunction =>
  (args, dateSystem) => {
    if (args.number(0) < 0) throw new FunctionError('#NUM!');
    return work(serialToDate(Math.floor(args.number(0)), dateSystem));
  };

/** Worksheet functions that can be called without a cell, as Office.js names them on the way. Others are refused by name. */
export const functionLibrary: Readonly<Record<string, WorksheetFunction>> = {
  sum: (args) => sum(args.numbers()),
  average: (args) => mean(args.numbers()),
  count: (args) => args.all().filter((value) => typeof value === 'number').length,
  countA: (args) => args.all().filter((value) => value !== null).length,
  countBlank: (args) => args.all().filter((value) => value === null || value === '').length,
  countIf,
  sumIf: (args) => sum(passing(args, 2)),
  averageIf: (args) => mean(passing(args, 2)),
  max: (args) =>
    args.numbers().reduce<number | undefined>((one, other) => Math.max(one ?? other, other), undefined) ?? 0,
  min: (args) =>
    args.numbers().reduce<number | undefined>((one, other) => Math.min(one ?? other, other), undefined) ?? 0,
  product: (args) => args.numbers().reduce((product, value) => product * value, 1),
  sumSq: (args) => sum(args.numbers().map((value) => value ** 2)),
  median: (args) => median(args.numbers()),
  large: (args) => ordered(numbersOf(args.block(0)), args.number(1), true),
  small: (args) => ordered(numbersOf(args.block(0)), args.number(1), false),
  stDev_S: (args) => Math.sqrt(variance(args.numbers(), 1)),
  stDev_P: (args) => Math.sqrt(variance(args.numbers(), 0)),
  var_S: (args) => variance(args.numbers(), 1),
  var_P: (args) => variance(args.numbers(), 0),
  vLookup: (args) => lookUp(args, (block) => block),
  hLookup: (args) => lookUp(args, transposed),
  match: (args) => {
    const order = args.has(2) ? args.number(2) : 1;
    const line = args.block(1).flat();
    if (order < 0) throw new FunctionError('#N/A');
    const place = placeIn(line, args.value(0), order === 0);
    if (place < 0) throw new FunctionError('#N/A');
    return place + 1;
  },
  rand: () => Math.random(),
  randBetween: (args) => {
    const [bottom, top] = [Math.ceil(args.number(0)), Math.floor(args.number(1))];
    if (bottom > top) throw new FunctionError('#NUM!');
    return bottom + Math.floor(Math.random() * (top - bottom + 1));
  },
  abs: of(Math.abs),
  int: of(Math.floor),
  sign: of(Math.sign),
  sqrt: of(Math.sqrt),
  exp: of(Math.exp),
  ln: of(Math.log),
  log10: of(Math.log10),
  pi: () => Math.PI,
  power: (args) => finite(args.number(0) ** args.number(1)),
  mod: (args) => {
    const [value, divisor] = [args.number(0), args.number(1)];
    if (divisor === 0) throw new FunctionError('#DIV/0!');
    return value - divisor * Math.floor(value / divisor);
  },
  round: (args) => rounded(args.number(0), args.number(1), Math.round),
  roundUp: (args) => rounded(args.number(0), args.number(1), Math.ceil),
  roundDown: (args) => rounded(args.number(0), args.number(1), Math.floor),
  if: (args) => (args.flag(0) ? args.value(1) : args.has(2) ? args.value(2) : false),
  and: (args) => truths(args).every(Boolean),
  or: (args) => truths(args).some(Boolean),
  not: (args) => !args.flag(0),
  len: (args) => args.text(0).length,
  upper: (args) => args.text(0).toUpperCase(),
  lower: (args) => args.text(0).toLowerCase(),
  trim: (args) => args.text(0).split(' ').filter(Boolean).join(' '),
  left: (args) => args.text(0).slice(0, args.has(1) ? args.number(1) : 1),
  right: (args) => args.text(0).slice(Math.max(0, args.text(0).length - (args.has(1) ? args.number(1) : 1))),
  mid: (args) => args.text(0).slice(args.number(1) - 1, args.number(1) - 1 + args.number(2)),
  concatenate: (args) => args.all().map(toText).join(''),
  exact: (args) => args.text(0) === args.text(1),
  isNumber: (args) => typeof args.block(0)[0][0] === 'number',
  isText: (args) => typeof args.block(0)[0][0] === 'string',
  isError: (args) => typeof args.block(0)[0][0] === 'object' && args.block(0)[0][0] !== null,
  today: (_, dateSystem) => dateToSerial(calendarToday(), dateSystem),
  year: ofDate((date) => date.getUTCFullYear()),
  month: ofDate((date) => date.getUTCMonth() + 1),
  day: ofDate((date) => date.getUTCDate()),
};
