import { createApp } from '../../../src/app/app';
import type { Cell } from '../../../src/core/table/table';
import { createEngine } from '../../../src/engine/client';
import type { Engine } from '../../../src/engine/client';
import { createTranslate } from '../../../src/i18n/translate';
import { everything } from '../../../src/taskpane/analysis/everything';
import { setLoaded } from '../../../src/taskpane/analysis/loaded';
import { livePyramid, pyramidEdits } from '../../../src/taskpane/classify/usePyramid';
import { createPane } from '../../../src/taskpane/state/pane';
import { modelOptions } from '../../../src/taskpane/state/paneState';
import { customers, memoryWorkbook } from './memoryWorkbook';

/** A pane over a workbook in memory, with a clock of ten seconds a look and no waiting. */
export function openPane(
  rows: Cell[][] | 'empty' = customers,
  state: string | null = null,
  engine: Engine = createEngine(),
) {
  setLoaded(everything);
  const workbook = memoryWorkbook(rows === 'empty' ? undefined : rows);
  workbook.settings.state = state;
  const translate = createTranslate('en-US');
  let ids = 0;
  const app = createApp({
    workbook: workbook.port,
    engine,
    translate,
    now: () => new Date('2026-01-02T03:04:05Z'),
    newId: () => `id-${++ids}`,
  });
  let time = 0;
  const files: { name: string; content: string }[] = [];
  const copied: string[] = [];
  const pane = createPane(app, {
    translate,
    loadAll: () => Promise.resolve(),
    now: () => new Date('2026-01-02T03:04:05Z'),
    clock: () => (time += 10_000),
    saveFile: (name, content) => files.push({ name, content }) > 0,
    copyText: (text) => Promise.resolve(void copied.push(text)),
    delay: (_, call) => {
      call();
      return () => undefined;
    },
  });
  const get = () => pane.store.get();
  return {
    ...{ ...workbook, app, pane, files, copied, get },
    /** The pyramid's options, edits and result, as its page has them. */
    options: () => {
      const options = modelOptions(get());
      if (!options) throw new Error('no pyramid is open');
      return options;
    },
    ...pyramidEdits(pane),
    detail: () => livePyramid(get())?.detail,
    /** Where a customer stands, by its 0-based row. */
    standing: async (row: number) => livePyramid(get())?.standing(row, new AbortController().signal),
  };
}
