import type { z } from 'zod';
import { snapshotInfoSchema, type SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import { parseBoundedJson } from './boundedJson';
import { currentVersion, migrate } from './migrations';
import {
  frameSchema,
  modelSchema,
  renameSchema,
  runSchema,
  sourceReadingSchema,
  type Model,
  type Rename,
  type Run,
  type SourceReading,
} from './schema';

/** An entry that this version reads, or one that it only keeps: newer, or damaged. It is written back as it came. */
export type Entry<Value> = { value: Value } | { kept: unknown };

/** What a workbook's state holds. */
export interface StoredState {
  /** Of who wrote it; a newer one stays. */
  version: number;
  revision: string;
  models: Entry<Model>[];
  runs: Entry<Run>[];
  readings: Entry<SourceReading>[];
  snapshots: Entry<SnapshotInfo>[];
  renames: Entry<Rename>[];
  directionsSeen: string[];
  currentModelId?: string;
  /** What a newer version keeps beside. */
  rest: Record<string, unknown>;
}

export const emptyState: StoredState = {
  version: currentVersion,
  revision: '',
  models: [],
  runs: [],
  readings: [],
  snapshots: [],
  renames: [],
  directionsSeen: [],
  rest: {},
};

/** Reads a state of any version; `undefined` for text that is no state, of which nothing may be lost. */
export function parseState(text: string): StoredState | undefined {
  const parsed = frameSchema.safeParse(migrate(parseBoundedJson(text)));
  if (!parsed.success) return undefined;
  const { version, revision, models, runs, readings, directionsSeen, currentModelId, ...others } = parsed.data;
  const { snapshots, renames, ...rest } = others;
  return {
    ...{ version, revision, directionsSeen, currentModelId, rest },
    models: onlyFirst(entries(modelSchema, models)),
    runs: entries(runSchema, runs),
    readings: entries(sourceReadingSchema, readings),
    snapshots: entries(snapshotInfoSchema, snapshots),
    renames: entries(renameSchema, renames),
  };
}

/** The text that {@link parseState} reads. */
export function formatState({ rest, models, runs, readings, snapshots, renames, ...state }: StoredState): string {
  const lists = { models, runs, readings, snapshots, renames };
  const kept = Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, raw(all)]));
  return JSON.stringify({ ...rest, ...state, ...kept });
}

export function valuesOf<Value>(all: readonly Entry<Value>[]): Value[] {
  return all.flatMap((entry) => ('value' in entry ? [entry.value] : []));
}

function entries<Schema extends z.ZodType>(schema: Schema, all: unknown[]): Entry<z.output<Schema>>[] {
  return all.map((each) => {
    const parsed = schema.safeParse(each);
    return parsed.success ? { value: parsed.data } : { kept: each };
  });
}

/** Of models with the same id the first; the others are kept. */
function onlyFirst(models: Entry<Model>[]): Entry<Model>[] {
  const seen = new Set<string>();
  return models.map((entry) => {
    if (!('value' in entry)) return entry;
    const isFirst = !seen.has(entry.value.id);
    seen.add(entry.value.id);
    return isFirst ? entry : { kept: entry.value };
  });
}

function raw(all: Entry<unknown>[]): unknown[] {
  return all.map((entry) => ('value' in entry ? entry.value : entry.kept));
}
