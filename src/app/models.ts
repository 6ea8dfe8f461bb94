import { z } from 'zod';
import { pyramidSchema } from '../core/analyses/classify/pyramid/options';
import { Problem } from '../core/problem';
import { rowKinds } from '../core/table/rows/rowKinds';
import type { SourceReference, WorkbookPort } from './ports';

const sourceSchema = z.strictObject({ sheet: z.string(), address: z.string(), tableName: z.string().optional() });

/** A named way to classify, kept in the workbook. */
const modelSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(80),
  analysis: z.literal('pyramid'),
  options: pyramidSchema,
  /** The range it was last written for. */
  source: sourceSchema.optional(),
  /** Counts at the last write, so that the preview can say what changed. */
  lastWrite: z
    .strictObject({
      at: z.string(),
      tiers: z.array(z.strictObject({ name: z.string(), customers: z.number().int().nonnegative() })),
      unrated: z.number().int().nonnegative(),
    })
    .optional(),
});
export type Model = z.output<typeof modelSchema>;

/** The settings that an analysis was last written with, for one source. */
const runSchema = z.strictObject({
  id: z.string().min(1).max(64),
  analysis: z.string().min(1).max(64),
  /** Checked by the analysis' own schema when they are used. */
  options: z.record(z.string(), z.unknown()),
  source: sourceSchema,
  at: z.string(),
});
export type Run = z.output<typeof runSchema>;

/** What the user said about the cells and rows of one list. */
const readingSchema = z.strictObject({
  answers: z
    .record(
      z.string(),
      z.strictObject({
        decimal: z.enum(['point', 'comma']).optional(),
        dayOrder: z.enum(['day-first', 'month-first']).optional(),
        creditSign: z.enum(['credit-negative', 'credit-positive']).optional(),
      }),
    )
    .optional(),
  keepRows: z.strictObject({ kinds: z.array(z.enum(rowKinds)) }).optional(),
});
export type Reading = z.output<typeof readingSchema>;

const stateSchema = z.strictObject({
  version: z.literal(1),
  runs: z.array(runSchema).optional(),
  readings: z.array(z.strictObject({ source: sourceSchema, reading: readingSchema })).optional(),
  /** Columns whose direction the user has looked at. */
  directionsSeen: z.array(z.string()).optional(),
  currentModelId: z.string().optional(),
  models: z.array(modelSchema),
});
type State = z.output<typeof stateSchema>;

const exportSchema = z.strictObject({ customerPyramidModel: z.literal(1), model: modelSchema });

/** The named models of one workbook. Every change is saved in the workbook before its promise resolves. */
export interface ModelStore {
  /** Reads the workbook's state; a damaged state rejects with `state-damaged` and is left as it is. */
  load(): Promise<void>;
  list(): readonly Model[];
  current(): Model | undefined;
  setCurrent(id: string): Promise<void>;
  /** Adds a model or replaces the one with the same id, and makes it current. */
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
  /** Keeps a run in the place of the earlier one with the same id. */
  saveRun(run: Run): Promise<void>;
  /** What the user said of a list: an Excel table, or one that begins at the same cell. */
  findReading(source: SourceReference): Reading | undefined;
  saveReading(source: SourceReference, reading: Reading): Promise<void>;
  /** Columns whose direction the user has looked at, by name. */
  directionsSeen(): readonly string[];
  seeDirection(column: string): Promise<void>;
}

export function createModelStore(workbook: WorkbookPort, newId: () => string): ModelStore {
  let state: State = { version: 1, models: [] };

  const commit = async (next: State): Promise<void> => {
    await workbook.saveState(JSON.stringify(next));
    state = next;
  };
  const find = (id: string): Model => {
    const model = state.models.find((candidate) => candidate.id === id);
    if (!model) throw new Problem('source-gone', {}, { model: id });
    return model;
  };
  const freeName = (wanted: string): string => {
    const taken = new Set(state.models.map((model) => model.name));
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted} ${n}`;
    return name;
  };
  const put = (model: Model): State => {
    const at = state.models.findIndex((candidate) => candidate.id === model.id);
    const models = at < 0 ? [...state.models, model] : state.models.map((old, i) => (i === at ? model : old));
    return { ...state, models, currentModelId: model.id };
  };

  return {
    newId,
    async load() {
      const content = await workbook.loadState();
      state = content === null ? { version: 1, models: [] } : readState(content);
    },
    list: () => state.models,
    current: () => state.models.find((model) => model.id === state.currentModelId) ?? state.models[0],
    async setCurrent(id) {
      await commit({ ...state, currentModelId: find(id).id });
    },
    async save(model) {
      await commit(put(model));
    },
    async rename(id, name) {
      await commit(put({ ...find(id), name }));
    },
    async duplicate(id, name) {
      const { lastWrite: _lastWrite, ...original } = find(id);
      const copy: Model = { ...original, id: newId(), name: freeName(name) };
      await commit(put(copy));
      return copy;
    },
    async remove(id) {
      const models = state.models.filter((model) => model !== find(id));
      await commit({ ...state, models, currentModelId: models[0]?.id });
    },
    findRun: (analysis, { sheet, tableName }) =>
      state.runs?.find(
        ({ analysis: id, source }) => id === analysis && source.sheet === sheet && source.tableName === tableName,
      ),
    async saveRun(run) {
      const others = state.runs?.filter(({ id }) => id !== run.id) ?? [];
      await commit({ ...state, runs: [...others, run] });
    },
    findReading: (list) => state.readings?.find(({ source }) => isSameList(source, list))?.reading,
    async saveReading({ sheet, address, tableName }, reading) {
      const source = { sheet, address, ...(tableName === undefined ? {} : { tableName }) };
      const others = state.readings?.filter((kept) => !isSameList(kept.source, source)) ?? [];
      await commit({ ...state, readings: [...others, { source, reading }] });
    },
    directionsSeen: () => state.directionsSeen ?? [],
    async seeDirection(column) {
      await commit({ ...state, directionsSeen: [...(state.directionsSeen ?? []), column] });
    },
    exportJson: (id) => JSON.stringify({ customerPyramidModel: 1, model: find(id) }, null, 2),
    async importJson(text) {
      const { source: _source, lastWrite: _lastWrite, ...imported } = readExport(text).model;
      const model: Model = { ...imported, id: newId(), name: freeName(imported.name) };
      await commit(put(model));
      return model;
    },
  };
}

/** Whether two sources are one list: the same table, or cells that begin at the same place, as a list grows below. */
function isSameList(one: SourceReference, other: SourceReference): boolean {
  if (one.tableName !== undefined || other.tableName !== undefined) return one.tableName === other.tableName;
  const [first] = one.address.split(':');
  return one.sheet === other.sheet && first === other.address.split(':')[0];
}

function readState(content: string): State {
  const parsed = stateSchema.safeParse(parseJson(content));
  if (!parsed.success) throw new Problem('state-damaged', { option: parsed.error.issues[0]?.path.join('.') ?? '' });
  return parsed.data;
}

function readExport(text: string): z.output<typeof exportSchema> {
  const parsed = exportSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new Problem('options-invalid', { option: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  return parsed.data;
}

/** `undefined` for text that is not JSON: the schema then refuses it with the place. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
