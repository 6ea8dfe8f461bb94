import type { FormulaNamesPort, NamedFormula } from '../app/ports';
import { Problem } from '../core/problem';
import { inExcel, type Batch } from './batch';
import { canNameFormulas } from './canNameFormulas';
import { Journal, rollBackAfter } from './undo';

/** Names of the open workbook that stand for formulas. Office must be ready. */
export function createFormulaNames(): FormulaNamesPort {
  return {
    add: async (wanted) => {
      const journal = new Journal();
      try {
        return await inExcel((batch) => addNames(batch, wanted, journal));
      } catch (error) {
        const failed = await rollBackAfter(error, journal);
        throw failed.error;
      }
    },
    remove: (wanted) => inExcel((batch) => removeNames(batch, wanted)),
  };
}

async function addNames(batch: Batch, wanted: readonly NamedFormula[], journal: Journal) {
  if (!canNameFormulas()) throw new Problem('api-not-supported');
  const existing = await existingNames(batch, wanted);
  const free = existing.filter(({ item }) => item.isNullObject).map(({ formula }) => formula);
  journal.add({ place: {}, restore: async (later) => void (await removeNames(later, free)) });
  for (const { name, formula, comment } of free) batch.workbook.names.add(name, formula, comment);
  await batch.sync();
  const present = existing.filter(({ item }) => !item.isNullObject);
  return {
    added: free.map(({ name }) => name),
    ours: present.filter(isOurs).map(({ formula }) => formula.name),
    taken: present.filter((each) => !isOurs(each)).map(({ formula }) => formula.name),
  };
}

async function removeNames(batch: Batch, wanted: readonly NamedFormula[]): Promise<string[]> {
  const ours = (await existingNames(batch, wanted)).filter((each) => !each.item.isNullObject && isOurs(each));
  for (const { item } of ours) item.delete();
  await batch.sync();
  return ours.map(({ formula }) => formula.name);
}

interface Existing {
  formula: NamedFormula;
  item: Excel.NamedItem;
}

async function existingNames(batch: Batch, wanted: readonly NamedFormula[]): Promise<Existing[]> {
  const found = wanted.map((formula) => ({ formula, item: batch.workbook.names.getItemOrNullObject(formula.name) }));
  for (const { item } of found) item.load('comment');
  await batch.sync();
  return found;
}

function isOurs({ formula, item }: Existing): boolean {
  return item.comment === formula.comment;
}
