import { listFor, type Naming } from '../../core/analyses/analysis';
import { catalogue, findAnalysis } from '../../core/analyses/catalogue';
import type { CatalogueEntry } from '../../core/analyses/entry';
import { fits } from '../../core/analyses/fits';
import { Problem } from '../../core/problem';
import type { Report, Text } from '../../core/report/report';
import { stackLists } from '../../core/snapshots/stackLists';
import type { Column, Table } from '../../core/table/table';
import { latestDay } from '../../core/table/days';
import { customersOf } from './customersOf';
import type { SampleLists } from './sampleLists';

/** What an analysis finds in the sample. */
export interface WorkedExample {
  report: Report;
  /** `published`: figures of a paper; `two`: the sample at two times. */
  of: 'sample' | 'published' | 'two';
  /** Sheet of the sample that was read. */
  sheet: string;
}

type Translate = (text: Text) => string;

/** Reports that are the same in every language, by what they were made of. */
export type KnownReports = Map<string, Report>;

interface Words {
  naming: Naming;
  translate: Translate;
  known: KnownReports;
  /** What the lists are called apart in {@link known}: those with tiers hold words of the language. */
  tag: string;
}

/**
 * Runs every analysis on the sample with the options that the pane would begin with. Analyses that go on from tiers see
 * those of the pyramid; analyses of two times see the sample now and half a year earlier. Left out is whatever the sample
 * has no list for.
 */
export function workedExamples(
  lists: SampleLists,
  language: { tag: string; translate: Translate },
  known: KnownReports,
): Map<string, WorkedExample> {
  const words: Words = { ...language, known, naming: (key) => language.translate({ key }) };
  const customers = withTiers(lists.customers, words);
  const two = twoTimes(lists, words);
  const examples = new Map<string, WorkedExample>();
  for (const analysis of catalogue) {
    const example = analysis.shapes.includes('snapshots')
      ? runOn(analysis, two.table, { ...optionsOf(analysis, two.table, words), ...two.options }, words)
      : firstThatFits(analysis, [customers, lists.lines, lists.orders], words);
    if (example) examples.set(analysis.id, example);
  }
  return examples;
}

function firstThatFits(analysis: CatalogueEntry, lists: readonly Table[], words: Words): WorkedExample | undefined {
  for (const list of lists.filter((candidate) => fits(analysis, candidate))) {
    const read = listFor(analysis, list);
    const options = optionsOf(analysis, read, words);
    const example = options && runOn(analysis, read, options, words);
    if (example && !example.report.isExample) return example;
  }
  if (!analysis.example) return undefined;
  const { table, options } = analysis.example;
  const example = runOn(analysis, table, options, words);
  return example && { ...example, of: 'published' };
}

/** What the pane would begin with; `undefined` where the list has nothing to offer. */
function optionsOf(analysis: CatalogueEntry, table: Table, { naming }: Words): object | undefined {
  return unlessProblem(() => analysis.defaults(table, naming) as object);
}

function runOn(
  analysis: CatalogueEntry,
  table: Table,
  options: unknown,
  { known, tag }: Words,
): WorkedExample | undefined {
  const isTwo = analysis.shapes.includes('snapshots');
  const list = `${table.origin.sheet} ${analysis.readsWritten || isTwo ? tag : ''}`;
  const key = `${analysis.id} ${list} ${JSON.stringify(options)}`;
  const report = known.get(key) ?? unlessProblem(() => analysis.run(table, options, () => undefined));
  if (!report) return undefined;
  known.set(key, report);
  return { report, of: isTwo ? 'two' : 'sample', sheet: table.origin.sheet };
}

/** A list that does not fit is no fault: the page then shows no example. */
function unlessProblem<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem && error.code !== 'internal') return undefined;
    throw error;
  }
}

/** The list with the pyramid's tiers beside it, as it is after writing. */
function withTiers(table: Table, { naming, translate }: Words): Table {
  const pyramid = findAnalysis('pyramid');
  const { columns } = pyramid.run(table, pyramid.defaults(table, naming), () => undefined);
  const written = columns.map(({ header, values }): Column => ({ ...values, name: translate(header) }));
  return { ...table, written };
}

/** Customers of the sample's orders at two times, each with its tiers, as one list. */
function twoTimes({ earlierOrders, orders }: SampleLists, words: Words): { table: Table; options: object } {
  const dated = [earlierOrders, orders].map((log) => {
    const list = withTiers(customersOf(log, words.naming, words.translate), words);
    const day = latestDay(log) ?? 0;
    return {
      name: new Date(day * 86_400_000).toISOString().slice(0, 10),
      table: { ...list, columns: [...list.columns, ...(list.written ?? [])] },
    };
  });
  return stackLists(dated, {});
}
