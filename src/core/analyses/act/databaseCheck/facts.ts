import type { Column, Table } from '../../../table/table';
import { means, type Meaning } from '../../../table/words/meanings';
import type { FactFound } from './detail';
import { facts, type Fact } from './expectedFacts';
import { filledIn } from './filled';

/** What headers of each fact speak of, the most telling fact first: a column tells one. */
const meaningsOf: readonly [Fact, Meaning[]][] = [
  ['why-us', ['reasonFact']],
  ['wants-what', ['wishFact']],
  ['trend', ['trendFact']],
  ['when', ['timeFact', 'day', 'date', 'frequency', 'recency', 'age']],
  ['uses-what', ['usageFact', 'productCode', 'description']],
  ['buys-where', ['placeFact', 'marketType', 'chainRole']],
  ['pays-how-much', ['paymentFact', 'amount', 'value', 'profit', 'orderTotal', 'unitPrice', 'contractMargin']],
  ['who', ['contactFact', 'customer']],
];

/** The fact that a column tells, if any; days are when, whatever their header says. */
function factOf(column: Column): Fact | undefined {
  const found = meaningsOf.find(([, meanings]) => means(column.name, ...meanings))?.[0];
  return found === undefined && column.kind === 'date' ? 'when' : found;
}

/** Which of the expected facts have a column, and for how many customers; the name of the customer tells who. */
export function findFacts(table: Table, naming: readonly (string | undefined)[]): FactFound[] {
  const told = table.columns.map((column) => (naming.includes(column.name) ? 'who' : factOf(column)));
  return facts.map((fact) => {
    const columns = table.columns.filter((_, i) => told[i] === fact);
    const isFilled = columns.map(filledIn);
    let filled = 0;
    for (let row = 0; row < table.rowCount; row++) if (isFilled.some((isIn) => isIn(row))) filled++;
    return { fact, columns: columns.map(({ name }) => name), filled: filled / table.rowCount };
  });
}
