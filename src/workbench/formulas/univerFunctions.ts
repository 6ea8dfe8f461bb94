import type { CellValue } from '../workbook/model';
import type { GivenArgument } from './functionArguments';
import type { FunctionCalls } from './functionCalls';
import type { FunctionLibrary, FunctionMetadata } from './functionMetadata';

type Engine = typeof import('@univerjs/engine-formula');
type BaseFunction = import('@univerjs/engine-formula').BaseFunction;
type ValueObject = import('@univerjs/engine-formula').BaseValueObject;
type FunctionInfo = import('@univerjs/engine-formula').IFunctionInfo;

/** What is needed of the engine's package: it comes as ES modules in the page and as CommonJS in Node. */
export type EngineParts = Pick<
  Engine,
  | 'ArrayValueObject'
  | 'BaseFunction'
  | 'BooleanValueObject'
  | 'ErrorValueObject'
  | 'ErrorType'
  | 'FunctionType'
  | 'NullValueObject'
  | 'NumberValueObject'
  | 'StringValueObject'
>;

/** Univer's word for a value that is on its way; it knows no `#BUSY!`. */
export const univerBusy = '#GETTING_DATA';
const mostArguments = 255;

/** The functions of a library for Univer: executors that ask `calls`, and what it shows while a formula is typed. */
export function univerFunctions(
  engine: EngineParts,
  library: FunctionLibrary,
  calls: FunctionCalls,
): { executors: BaseFunction[]; descriptions: FunctionInfo[] } {
  return {
    executors: library.functions.map((definition) => executor(engine, library, definition, calls)),
    descriptions: library.functions.map((definition) => description(engine, library, definition)),
  };
}

const fullName = (library: FunctionLibrary, { name }: FunctionMetadata): string =>
  `${library.namespace}.${name}`.toUpperCase();

function executor(
  engine: EngineParts,
  library: FunctionLibrary,
  definition: FunctionMetadata,
  calls: FunctionCalls,
): BaseFunction {
  class HostFunction extends engine.BaseFunction {
    override minParams = definition.parameters.filter(({ optional }) => !optional).length;
    override maxParams = Math.min(mostArguments, definition.parameters.length);

    override calculate(...variants: ValueObject[]): ValueObject {
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      return toUniver(engine, calls.evaluate(definition, variants.map(given), cell));
    }
  }
  return new HostFunction(fullName(library, definition));
}

function given(variant: ValueObject): GivenArgument {
  if (!variant.isArray())
    return variant.isNull() ? { kind: 'omitted' } : { kind: 'cells', values: [[cellOf(variant)]] };
  const values = variant.getArrayValue().map((row) => Array.from(row, (cell) => cellOf(cell ?? undefined)));
  return { kind: 'cells', values };
}

function cellOf(value: ValueObject | undefined): CellValue {
  if (value === undefined || value.isNull()) return null;
  if (value.isError()) {
    const error = String(value.getValue());
    return { error: error === univerBusy ? '#BUSY!' : error };
  }
  return value.getValue();
}

function toUniver(engine: EngineParts, result: CellValue | CellValue[][]): ValueObject {
  if (!Array.isArray(result)) return valueObject(engine, result);
  if (result.length === 1 && result[0].length === 1) return valueObject(engine, result[0][0]);
  const rows = result.map((row) => row.map((cell) => valueObject(engine, cell)));
  return engine.ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(engine: EngineParts, value: CellValue): ValueObject {
  if (value === null) return engine.NullValueObject.create();
  if (typeof value === 'number') return engine.NumberValueObject.create(value);
  if (typeof value === 'boolean') return engine.BooleanValueObject.create(value);
  if (typeof value === 'string') return engine.StringValueObject.create(value);
  const known = Object.values(engine.ErrorType).find((type) => type === value.error);
  return engine.ErrorValueObject.create(known ?? engine.ErrorType.CONNECT);
}

function description(engine: EngineParts, library: FunctionLibrary, definition: FunctionMetadata): FunctionInfo {
  const text = definition.description ?? '';
  return {
    functionName: fullName(library, definition),
    functionType: engine.FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: definition.parameters.map(({ name, description: detail, optional, dimensionality }) => ({
      name,
      detail: detail ?? '',
      example: dimensionality === 'matrix' ? 'A1:A20' : 'A1',
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
