import Module, { createRequire } from 'node:module';
import { quickenIndex } from './quickIndex';
import type { EngineParts } from './univerFunctions';

type Presets = typeof import('@univerjs/presets');
type NodeCore = typeof import('@univerjs/preset-sheets-node-core');
type EngineFormula = typeof import('@univerjs/engine-formula');
type BaseFunction = import('@univerjs/engine-formula').BaseFunction;

const packages = createRequire(__filename);

/** Univer as CommonJS, loaded by Node itself also under jest: its registry cannot load the ES modules that Univer needs. */
function load(name: string): unknown {
  const file = packages.resolve(name);
  return new Module(file).require(file);
}

/** The formula engine's package, with what custom functions need of it. */
export function engineParts(): EngineParts {
  return load('@univerjs/engine-formula') as EngineFormula;
}

/** Univer without a face. Its packages are loaded at the first call. */
export function startUniver(ownFunctions: readonly BaseFunction[]) {
  polyfillIteratorSome();
  const { createUniver, LocaleType } = load('@univerjs/presets') as Presets;
  const { UniverSheetsNodeCorePreset } = load('@univerjs/preset-sheets-node-core') as NodeCore;
  const parts = load('@univerjs/engine-formula') as EngineFormula;
  const { FormulaDataModel, IDefinedNamesService, IFunctionService, ISuperTableService } = parts;
  quickenIndex(parts.CELL_INVERTED_INDEX_CACHE);
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...ownFunctions);
  return {
    univerAPI,
    /** Places of spilled arrays and their values. */
    arrays: () => injector.get(FormulaDataModel),
    names: () => injector.get(IDefinedNamesService),
    tables: () => injector.get(ISuperTableService),
    functionNames: () =>
      [...injector.get(IFunctionService).getExecutors().keys()].map((name) => String(name).toUpperCase()),
    dispose: () => univer.dispose(),
  };
}

let builtIn: ReadonlySet<string> | undefined;

/** Names of the functions that Univer brings, in upper case. It has them as soon as it holds a workbook. */
export function builtInFunctions(): ReadonlySet<string> {
  if (builtIn) return builtIn;
  const univer = startUniver([]);
  try {
    univer.univerAPI.createWorkbook({});
    builtIn = new Set(univer.functionNames());
    return builtIn;
  } finally {
    univer.dispose();
  }
}

/** Univer calls `some` on iterators, which Node has from version 22 on. */
function polyfillIteratorSome(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
    some?: (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;
  };
  if (prototype.some) return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, test: (value: unknown) => boolean) {
      for (const value of this) if (test(value)) return true;
      return false;
    },
  });
}
