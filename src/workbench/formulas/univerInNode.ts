import Module, { createRequire } from 'node:module';
import { mendLookupCache } from './lookupCache';
import { mendOpenBrackets } from './openBrackets';
import type { EngineParts } from './univerFunctions';

type Core = typeof import('@univerjs/core');
type CoreFacade = typeof import('@univerjs/core/facade');
type Docs = typeof import('@univerjs/docs');
type Sheets = typeof import('@univerjs/sheets');
type SheetsFormula = typeof import('@univerjs/sheets-formula');
type EngineFormula = typeof import('@univerjs/engine-formula');
type BaseFunction = import('@univerjs/engine-formula').BaseFunction;

/** Each adds its part to what `FUniver` can do. */
const facades = ['@univerjs/sheets/facade', '@univerjs/engine-formula/facade', '@univerjs/sheets-formula/facade'];
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
  const { LocaleType, LogLevel, Univer } = load('@univerjs/core') as Core;
  const { FUniver } = load('@univerjs/core/facade') as CoreFacade;
  const { UniverDocsPlugin } = load('@univerjs/docs') as Docs;
  const { UniverSheetsPlugin } = load('@univerjs/sheets') as Sheets;
  const { UniverSheetsFormulaPlugin } = load('@univerjs/sheets-formula') as SheetsFormula;
  for (const facade of facades) load(facade);
  const {
    CELL_INVERTED_INDEX_CACHE,
    FormulaDataModel,
    IDefinedNamesService,
    IFunctionService,
    ISuperTableService,
    LexerTreeBuilder,
    UniverFormulaEnginePlugin,
  } = load('@univerjs/engine-formula') as EngineFormula;
  mendLookupCache(CELL_INVERTED_INDEX_CACHE);
  mendOpenBrackets(LexerTreeBuilder.prototype);
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const univerAPI = FUniver.newAPI(univer);
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
