import { Problem } from '../../core/problem';
import type { SourceReference } from '../ports';
import { parseBoundedJson } from './boundedJson';
import { exportSchema, type Model, type Reading, type Run } from './schema';
import type { SharedState } from './sharedState';
import { valuesOf, type StoredState } from './storedState';

/** The named models of one workbook. Every change is saved in the workbook before its promise resolves. */
export interface ModelStore {
  /**
   * Reads the workbook's state; one that cannot be read rejects with `state-damaged` and is left as it is: the first save
   * sets it aside. A load that fails changes nothing, since every save reads again.
   */
  load(): Promise<void>;
  list(): readonly Model[];
  /** Names of models that only a newer version reads; they are kept. */
  newer(): readonly string[];
  current(): Model | undefined;
  setCurrent(id: string): Promise<void>;
  /**
   * Adds a model or replaces the one with the same id, and makes it current. What another pane made of that one since it
   * was read here stays, as a copy with a free name.
   */
  save(model: Model): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  /** Copies under a free name made from `name`; returns the copy, which becomes current. */
  duplicate(id: string, name: string): Promise<Model>;
  remove(id: string): Promise<void>;
  /** JSON text of one model, readable by {@link ModelStore.importJson} in any workbook. */
  exportJson(id: string): string;
  /** Adds the model under a new id and a free name. Throws `Problem('options-invalid')` for anything else. */
  importJson(text: string): Promise<Model>;
  newId(): string;
  /** The last run of an analysis on a list: its Excel table, or whatever list is on its sheet. */
  findRun(analysis: string, source: Pick<Run['source'], 'sheet' | 'tableName'>): Run | undefined;
  /** What analyses were last written with, the newest first. */
  runs(): readonly Run[];
  /** Keeps a run in the place of the earlier one with the same id. */
  saveRun(run: Run): Promise<void>;
  /** What the user said of a list: an Excel table, or one that begins at the same cell. */
  findReading(source: SourceReference): Reading | undefined;
  saveReading(source: SourceReference, reading: Reading): Promise<void>;
  /** Columns whose direction the user has looked at, by name. */
  directionsSeen(): readonly string[];
  seeDirection(column: string): Promise<void>;
}

/** @param shared where the models stand: the state of the workbook */
export function createModelStore(shared: SharedState, newId: () => string): ModelStore {
  const models = (): Model[] => valuesOf(shared.now().models);
  const find = (id: string, among = models()): Model => {
    const model = among.find((candidate) => candidate.id === id);
    if (!model) throw new Problem('source-gone', {}, { model: id });
    return model;
  };
  /** Saves a model; `known` is what was read here under its id. */
  const put = (model: Model, known: Model | undefined): Promise<void> =>
    shared.change((stored) => {
      const theirs = valuesOf(stored.models).find(({ id }) => id === model.id);
      const isTheirs = theirs && known && !isSame(theirs, known) && !isSame(theirs, model);
      const copies = isTheirs ? [{ value: { ...theirs, id: newId(), name: freeName(stored, theirs.name) } }] : [];
      const all = theirs
        ? stored.models.map((entry) => ('value' in entry && entry.value.id === model.id ? { value: model } : entry))
        : [...stored.models, { value: model }];
      return { ...stored, models: [...all, ...copies], currentModelId: model.id };
    });
  const knownAs = (id: string): Model | undefined => models().find((model) => model.id === id);

  return {
    newId,
    load: () => shared.load(),
    list: models,
    newer: () => namesOf(shared.now().models),
    current: () => models().find(({ id }) => id === shared.now().currentModelId) ?? models()[0],
    async setCurrent(id) {
      const currentModelId = find(id).id;
      await shared.change((stored) => ({ ...stored, currentModelId }));
    },
    save: (model) => put(model, knownAs(model.id)),
    async rename(id, name) {
      await put({ ...find(id), name }, knownAs(id));
    },
    async duplicate(id, name) {
      const { lastWrite: _lastWrite, ...original } = find(id);
      const copy: Model = { ...original, id: newId(), name: freeName(shared.now(), name) };
      await put(copy, undefined);
      return copy;
    },
    async remove(id) {
      find(id);
      await shared.change((stored) => {
        const left = stored.models.filter((entry) => !('value' in entry) || entry.value.id !== id);
        return { ...stored, models: left, currentModelId: valuesOf(left)[0]?.id };
      });
    },
    findRun: (analysis, { sheet, tableName }) =>
      valuesOf(shared.now().runs).find(
        ({ analysis: id, source }) => id === analysis && source.sheet === sheet && source.tableName === tableName,
      ),
    runs: () => [...valuesOf(shared.now().runs)].sort((a, b) => (a.at < b.at ? 1 : -1)),
    saveRun: (run) =>
      shared.change((stored) => {
        const others = stored.runs.filter((entry) => !('value' in entry) || entry.value.id !== run.id);
        return { ...stored, runs: [...others, { value: run }] };
      }),
    findReading: (list) => valuesOf(shared.now().readings).find(({ source }) => isSameList(source, list))?.reading,
    saveReading: ({ sheet, address, tableName }, reading) =>
      shared.change((stored) => {
        const source = { sheet, address, ...(tableName === undefined ? {} : { tableName }) };
        const others = stored.readings.filter((kept) => !('value' in kept) || !isSameList(kept.value.source, source));
        return { ...stored, readings: [...others, { value: { source, reading } }] };
      }),
    directionsSeen: () => shared.now().directionsSeen,
    seeDirection: (column) =>
      shared.change((stored) => ({ ...stored, directionsSeen: [...new Set([...stored.directionsSeen, column])] })),
    exportJson: (id) => JSON.stringify({ customerPyramidModel: 1, model: find(id) }, null, 2),
    async importJson(text) {
      const { source: _source, lastWrite: _lastWrite, ...imported } = readExport(text);
      const model: Model = { ...imported, id: newId(), name: freeName(shared.now(), imported.name) };
      await put(model, undefined);
      return model;
    },
  };
}

/** Whether two versions of a model classify alike; when and where they were written does not matter. */
function isSame(one: Model, other: Model): boolean {
  return one.name === other.name && JSON.stringify(one.options) === JSON.stringify(other.options);
}

/** The longest name of a model, `schema.ts`. */
const longestName = 80;

/** `wanted`, or the first of `wanted 2`, `wanted 3` … that no model has. */
function freeName(stored: StoredState, wanted: string): string {
  const taken = new Set([...valuesOf(stored.models).map(({ name }) => name), ...namesOf(stored.models)]);
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted.slice(0, longestName - 6)} ${n}`;
  return name;
}

/** Names of the models that are only kept, as far as they say one. */
function namesOf(models: StoredState['models']): string[] {
  return models.flatMap((entry) => {
    if ('value' in entry) return [];
    const { kept } = entry;
    const name = typeof kept === 'object' && kept !== null && 'name' in kept ? kept.name : undefined;
    return typeof name === 'string' && name !== '' ? [name.slice(0, longestName)] : [];
  });
}

/** Whether two sources are one list: the same table, or cells that begin at the same place, as a list grows below. */
function isSameList(one: SourceReference, other: SourceReference): boolean {
  if (one.tableName !== undefined || other.tableName !== undefined) return one.tableName === other.tableName;
  const [first] = one.address.split(':');
  return one.sheet === other.sheet && first === other.address.split(':')[0];
}

/** Throws `options-invalid` with the place of what is wrong. */
function readExport(text: string): Model {
  const parsed = exportSchema.safeParse(parseBoundedJson(text));
  if (!parsed.success) {
    throw new Problem('options-invalid', { option: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  return parsed.data.model;
}
