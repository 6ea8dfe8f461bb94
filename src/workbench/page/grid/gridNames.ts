import { IDefinedNamesService, Lexer } from '@univerjs/engine-formula';
import type { Univer } from '@univerjs/core';
import { OptionalParameters } from '../../formulas/optionalParameters';
import type { WorkbookApi } from '../../workbook/api';
import { unitId } from './snapshot';

const wholeWorkbook = 'AllDefaultWorkbook';

/**
 * Gives the grid's formula engine the names of the workbook that people see, also formulas called by a name. Names of a single
 * sheet count where no name of the workbook is called the same.
 *
 * @returns tells the names again, as they are now
 */
export function registerNames(univer: Univer, workbook: WorkbookApi): () => void {
  const injector = univer.__getInjector();
  const service = injector.get(IDefinedNamesService);
  const lexer = injector.get(Lexer);
  let optional = new OptionalParameters([]);
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => read(optional.withVariants(formula), ...rest);
  return () => {
    const visible = [...workbook.names.values()].filter((name) => name.visible);
    optional = new OptionalParameters(visible.filter(({ sheetId }) => sheetId === undefined));
    const told = visible.flatMap(({ name, formula, sheetId, comment }) => [
      { name, formula, comment, localSheetId: sheetId ?? wholeWorkbook },
      ...(optional.variants(name) ?? []).map((variant) => ({ ...variant, hidden: true, localSheetId: wholeWorkbook })),
    ]);
    const before = service.getDefinedNameMap(unitId) ?? {};
    const now = Object.fromEntries(
      told.map(({ formula, ...rest }) => [
        rest.name,
        { ...rest, id: rest.name, formulaOrRefString: optional.withVariants(formula).replace(/^=/, '') },
      ]),
    );
    for (const id of Object.keys(before)) if (!(id in now)) service.removeDefinedName(unitId, id);
    for (const [id, name] of Object.entries(now)) {
      if (before[id]?.formulaOrRefString !== name.formulaOrRefString) service.registerDefinedName(unitId, name);
    }
  };
}
