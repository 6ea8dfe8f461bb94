import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { CustomFunctionCalls, type FunctionCall, type RunningCall } from '../../formulas/customFunctionCalls';
import type { CallingCell } from '../../formulas/functionCalls';
import type { FunctionLibrary } from '../../formulas/functionMetadata';
import { univerFunctions } from '../../formulas/univerFunctions';
import { unitId } from './snapshot';

/** The add-in's functions as the grid needs them. */
export interface GridFunctions {
  library: FunctionLibrary;
  /** Starts calls together. */
  start(calls: FunctionCall[]): RunningCall[];
}

const engine = {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
};

/** Gives the grid's formula engine the add-in's functions, with the signatures that it shows while a formula is typed. */
export function registerFunctions(univer: Univer, univerAPI: FUniver, { library, start }: GridFunctions): void {
  const calls = new CustomFunctionCalls(library, start, (cells) => recalculate(univerAPI, cells));
  const { executors, descriptions } = univerFunctions(engine, library, calls);
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...executors);
  // What is shown while typing has its place only now.
  univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === univerAPI.Enum.LifecycleStages.Ready) {
      injector.get(IDescriptionService).registerDescriptions(descriptions);
    }
  });
}

/** Calculates cells again, and what depends on them. */
function recalculate(univerAPI: FUniver, cells: CallingCell[]): void {
  const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  void univerAPI.executeCommand(
    'formula.mutation.set-trigger-formula-calculation-start',
    {
      forceCalculation: false,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  );
}
