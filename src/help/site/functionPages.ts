import type { SampleSheet } from '../../core/sample/sampleWorkbook';
import { functionBody, functionList } from '../../functions/metadata/helpPage';
import { localMetadata } from '../../functions/metadata/localMetadata';
import type { FunctionHelp, FunctionMetadata } from '../../functions/metadata/readFunctions';
import type { HelpTexts } from '../../i18n/helpTexts';
import { createNumberFormat } from '../../i18n/numberFormat';
import { evaluateFormula } from './evaluateFormula';
import type { Page } from './frame';
import { functionExamples } from './functionExamples';
import { escaped } from './html';

/** As many rows of what a formula spills are shown. */
const mostRows = 6;

/** A formula in the sample workbook and what it gives there. */
export interface FunctionExample {
  formula: string;
  cells: readonly (readonly unknown[])[];
}

/** Works out the example of every function. Rejects with the function's name where one fails. */
export async function workedFormulas(
  metadata: FunctionMetadata,
  sheets: readonly SampleSheet[],
): Promise<Map<string, FunctionExample>> {
  const examples = new Map<string, FunctionExample>();
  for (const definition of metadata.functions) {
    const { id } = definition;
    const formula = functionExamples[id];
    if (formula === undefined) throw new Error(`functionExamples has no formula for ${id}`);
    try {
      examples.set(id, { formula, cells: await evaluateFormula(formula, definition, sheets) });
    } catch (error) {
      throw new Error(`The example of ${id} fails: ${formula}`, { cause: error });
    }
  }
  return examples;
}

/** The list of all worksheet functions, and a page for each. */
export function functionPages(
  { tag, texts }: { tag: string; texts: HelpTexts },
  { metadata, help }: { metadata: FunctionMetadata; help: ReadonlyMap<string, FunctionHelp> },
  examples: ReadonlyMap<string, FunctionExample>,
): Page[] {
  const local = localMetadata(metadata, tag, '');
  const pages = local.functions.map((definition): Page => {
    const [told, example] = [help.get(definition.id), examples.get(definition.id)];
    if (!told || !example) throw new Error(`Nothing is told of ${definition.id}`);
    return {
      path: `functions/${definition.id.toLowerCase()}.html`,
      title: `PYRAMID.${definition.id}`,
      body: functionBody(tag, definition, told, exampleHtml(example, texts, tag)),
    };
  });
  const list = { path: 'functions/index.html', title: texts.site.functions, body: functionList(tag, local, help) };
  return [list, ...pages];
}

function exampleHtml({ formula, cells }: FunctionExample, { site }: HelpTexts, tag: string): string {
  const format = createNumberFormat(tag);
  const show = (cell: unknown): string => (typeof cell === 'number' ? format.number(cell, 4) : String(cell ?? ''));
  const rows = cells
    .slice(0, mostRows)
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(show(cell))}</td>`).join('')}</tr>`);
  const more =
    cells.length > mostRows ? `<tr><td colspan="${cells[0].length}">${escaped(site.moreRows)}</td></tr>` : '';
  return `<h2>${escaped(site.example)}</h2><pre tabindex="0" translate="no"><code>=PYRAMID.${escaped(formula)}</code></pre><div class="table-scroll" role="region" tabindex="0" aria-label="${escaped(site.example)}"><table class="cells"><tbody>${rows.join('')}${more}</tbody></table></div>`;
}
