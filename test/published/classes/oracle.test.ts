import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cutMeasure } from '../../../src/core/analyses/classify/singleIndicator/cutMeasure';
import { rfmCodes } from '../../../src/core/analyses/classify/rfm/rfm';
import { letters } from '../../../src/core/groups/classNames';
import { measureSchema, type Cut } from '../../../src/core/analyses/classify/singleIndicator/options';

interface Oracle {
  python: string;
  quantiles: { values: number[]; bins: number; type7: number[]; rRfm: number[] }[];
  naturalBreaks: { values: number[]; classes: number; cuts: number[]; sumOfSquares: number }[];
}

/** Made by oracle/generate.py: exact fractions for quantiles, every split tried for natural breaks. */
const oracle = JSON.parse(readFileSync(path.join(__dirname, 'oracle/oracle.json'), 'utf8')) as Oracle;

/** Class per value, 0 for the lowest. */
function bins(values: number[], cut: Cut): number[] {
  const measure = measureSchema.parse({ column: 'X', direction: 'cost', cut });
  return [...cutMeasure(Float64Array.from(values), measure, letters, 'measures.0').classIndices];
}

describe(`bins against Python ${oracle.python} (exact fractions)`, () => {
  it.each(oracle.quantiles.map((entry) => [entry.values.length, entry.bins, entry] as const))(
    'puts %i values into %i quantile bins as type 7 does, ties and borders included',
    (_, count, { values, type7 }) => expect(bins(values, { by: 'quantiles', classes: count })).toEqual(type7),
  );

  it.each(oracle.quantiles.map((entry) => [entry.values.length, entry.bins, entry] as const))(
    'scores %i values 1 to %i under both conventions of RFM',
    (_, count, { values, type7, rRfm }) => {
      const flat = values.map(() => 1);
      const scores = (convention: 'type-7' | 'r-rfm') =>
        [...rfmCodes(flat, flat, values, count, 'independent', convention).monetary].map((score) => score - 1);
      expect(scores('type-7')).toEqual(type7);
      expect(scores('r-rfm')).toEqual(rRfm);
    },
  );

  it.each(oracle.naturalBreaks.map((entry) => [entry.values.length, entry.classes, entry] as const))(
    'splits %i values into %i natural classes where no other split has less spread',
    (_, classes, { values, cuts }) => {
      const expected = values.map((value) => cuts.filter((cut) => value >= cut).length);
      expect(bins(values, { by: 'natural-breaks', classes })).toEqual(expected);
    },
  );
});
