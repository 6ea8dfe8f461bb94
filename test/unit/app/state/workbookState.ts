import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSharedState, type StatePort } from '../../../../src/app/state/sharedState';
import { createModelStore } from '../../../../src/app/state/store';
import type { Problem } from '../../../../src/core/problem';

/** The state as a workbook keeps it, for any number of panes; the test says which requests are refused. */
export function workbookState(content: string | null) {
  const workbook = {
    content,
    aside: [] as (string | null)[],
    /** What the next requests of a kind answer instead, in order. */
    refused: { load: [] as Problem[], save: [] as Problem[] },
    /** Happens once, before the next save reaches the workbook. */
    beforeSave: undefined as (() => void) | undefined,
  };
  const port: StatePort = {
    loadState() {
      const refusal = workbook.refused.load.shift();
      return refusal ? Promise.reject(refusal) : Promise.resolve(workbook.content);
    },
    saveState(next) {
      const refusal = workbook.refused.save.shift();
      if (refusal) return Promise.reject(refusal);
      const happens = workbook.beforeSave;
      workbook.beforeSave = undefined;
      happens?.();
      workbook.content = next;
      return Promise.resolve();
    },
    setStateAside() {
      workbook.aside.push(workbook.content);
      return Promise.resolve();
    },
  };
  let panes = 0;
  const openPane = () => {
    const pane = `pane${(panes += 1)}`;
    let ids = 0;
    const newId = (): string => `${pane}-${(ids += 1)}`;
    return createModelStore(createSharedState(port, newId), newId);
  };
  return { workbook, openPane, stored: () => JSON.parse(workbook.content ?? 'null') as StoredJson };
}

export interface StoredJson {
  version: number;
  models: { id: string; name: string; options: Record<string, unknown> }[];
  [key: string]: unknown;
}

/** The kept example of a version. */
export function example(version: number): StoredJson {
  const file = path.join(process.cwd(), 'test/fixtures/state', `version${version}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as StoredJson;
}

/** The example's model under other names, one after the other. */
export function withModels(...names: string[]): StoredJson {
  const state = example(2);
  return { ...state, models: names.map((name, i) => ({ ...state.models[0], id: `id-${i + 1}`, name })) };
}
