import './page.css';
import { createWorkbook } from '../workbook/Workbook';
import type { WorkbookApi } from '../workbook/api';
import { WorkbookError } from '../workbook/WorkbookError';
import type { Session } from '../protocol/session';
import { createChartLayer } from './charts/chartLayer';
import type { ChartLayer } from './charts/chartLayer';
import { element } from './element';
import type { Warn } from '../files/fileWarning';
import { download, fetchFile, FileProblem, openFile } from './files';
import { callFunctions } from './functionCalls';
import { createGrid } from './grid/univerGrid';
import { readGridTexts } from './grid/texts/readGridTexts';
import type { Grid } from './grid/univerGrid';
import { loadAddIn } from './loadAddIn';
import { readAddress } from './readAddress';
import type { RibbonButton } from './manifest';
import { takeDroppedFiles } from './droppedFiles';
import { createMessageBar } from './messageBar';
import { createPaneFrame } from './paneFrame';
import type { PaneFrame } from './paneFrame';
import { mostPrintedRows, printSheet, type PrintRefusal } from './print/printSheet';
import { keepRecent, recentMenu } from './recentMenu';
import { createRibbon } from './ribbon';
import { showAllRows, showOnlyLikeCell, sortList, type ListRefusal } from './sortAndFilter';
import { createStatusBar } from './statusBar';
import { texts } from './texts';
import { createTitleBar } from './titleBar';
import { warningText } from './warningText';

/** What a test, or the console, may reach of the page, from when a workbook is open. */
export interface Workbench {
  readonly workbook: WorkbookApi;
  readonly session: Session | undefined;
  /** Resolves once the open workbook is drawn, the ribbon stands, and the add-in, if there is one, listens. */
  readonly ready: Promise<void>;
  /** Shows what another query of this page's address asks for, as if the page were loaded with it. */
  open(query: string): Promise<void>;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

type Refusal = ListRefusal | PrintRefusal;

function refusalWords(refusal: Refusal): string {
  return refusal === 'too-many-rows' ? texts.tooManyToPrint(mostPrintedRows) : texts.commandRefused[refusal];
}

async function start(): Promise<void> {
  const page = document.getElementById('page');
  if (!page) return;
  let asked = readAddress();
  document.documentElement.lang = texts.tag;
  const gridTexts = await readGridTexts(texts.tag);

  const message = createMessageBar();
  const gridPlace = element('div', { class: 'grid' });
  const chartsPlace = element('div', { class: 'charts' });
  const sheetPlace = element('main', { class: 'sheet', 'aria-label': texts.sheet }, gridPlace, chartsPlace);
  const work = element('div', { class: 'work', 'data-pane': 'closed' }, sheetPlace);

  const emptyWorkbook = (): WorkbookApi => createWorkbook({ fileName: 'Book1.xlsx' });
  let workbook = emptyWorkbook();
  let grid: Grid | undefined;
  let charts: ChartLayer | undefined;
  let pane: PaneFrame | undefined;
  let ready: Promise<void> = Promise.resolve();
  let stopListening: () => void = () => undefined;

  const attempt = async (action: (warn: Warn) => Promise<void>): Promise<void> => {
    const warnings: string[] = [];
    try {
      await action((warning) => warnings.push(warningText(warning)));
      if (warnings.length === 0) message.clear();
      else message.say(warnings.join(' '));
    } catch (error) {
      message.say(error instanceof FileProblem ? error.message : texts.fault(String(error)));
    }
  };
  const session = (): Session | undefined => pane?.session();

  const openBytes = async (name: string, bytes: Uint8Array, warn: Warn): Promise<void> => {
    use(await openFile(name, bytes, warn));
    await keepRecent(name, bytes);
  };
  const openOwn = (file: File): void =>
    void attempt(async (warn) => openBytes(file.name, new Uint8Array(await file.arrayBuffer()), warn));
  /** What the user asks of the open sheet; says why not where it was left as it was. */
  const command = (work: () => Refusal | null): void => {
    session()?.closeUndoGroup();
    try {
      const refusal = work();
      if (refusal === null) message.clear();
      else message.say(refusalWords(refusal));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      message.say(error.code === 'AccessDenied' ? texts.refused.sheetProtected : texts.refused.unknown);
    }
  };
  /** A command that changes the sheet, and what it looks like then. */
  const change = (work: () => Refusal | null): void =>
    command(() => {
      const refusal = work();
      if (refusal === null) {
        grid?.reload();
        void grid?.calculate();
      }
      return refusal;
    });
  const titleBar = createTitleBar({
    open: openOwn,
    save: () =>
      void attempt(async (warn) => {
        const { name, bytes } = await download(workbook, warn);
        await keepRecent(name, bytes);
      }),
    recent: () => recentMenu(({ name, bytes }) => void attempt((warn) => openBytes(name, bytes, warn))),
    print: () => command(() => printSheet(workbook)),
    sort: (ascending) => change(() => sortList(workbook, ascending)),
    showOnlyLikeCell: () => change(() => showOnlyLikeCell(workbook)),
    showAllRows: () => change(() => showAllRows(workbook)),
    undo: () => step(() => workbook.undo()),
    redo: () => step(() => workbook.redo()),
  });
  const statusBar = createStatusBar(() => workbook);

  const step = (work: () => unknown): void => {
    session()?.closeUndoGroup();
    work();
  };
  const showState = (): void => {
    titleBar.show({ fileName: workbook.fileName, undo: workbook.undoLabel, redo: workbook.redoLabel });
  };

  /** Everything the page shows, on another workbook. */
  const use = (next: WorkbookApi): void => {
    stopListening();
    grid?.dispose();
    chartsPlace.replaceChildren();
    // The old grid takes its own elements down a moment later: it leaves with the place it stands in.
    const place = element('div', { class: 'grid' });
    gridPlace.replaceChildren(place);
    workbook = next;
    grid = createGrid({
      container: place,
      workbook,
      dark: asked.dark,
      texts: gridTexts,
      functions: library && { library, start: (calls) => callFunctions(next, session(), calls) },
      onUserInput: () => session()?.closeUndoGroup(),
      onDone: () => message.clear(),
      onRefused: (words) => message.say(words),
    });
    const shown = grid;
    workbook.calculator = shown;
    const layer = createChartLayer(chartsPlace, workbook, () => shown.scroll());
    charts = layer;
    shown.onScroll(() => {
      cover();
      layer.place(shown.scroll());
    });
    let frame: number | undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    stopListening = workbook.onChange((change) => {
      statusBar.note(change);
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        cover();
        layer.draw();
        showState();
        statusBar.update();
      });
      // What can be done again goes when the add-in's step closes, by itself, a quiet second after its last batch.
      clearTimeout(later);
      later = setTimeout(showState, 1200);
    });
    showState();
    statusBar.update();
    pane?.start(workbook, asked);
    ready = Promise.all([shown.drawn, session()?.ready]).then(() => undefined);
    setTimeout(() => {
      cover();
      charts?.draw();
    }, 300);
  };

  /** Lays the charts over the grid's canvas, between formula bar and sheet tabs. */
  const cover = (): void => {
    const canvas = [...gridPlace.querySelectorAll('canvas')].sort((a, b) => b.clientHeight - a.clientHeight)[0];
    if (!canvas) return;
    const outer = sheetPlace.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    Object.assign(chartsPlace.style, {
      left: `${inner.left - outer.left}px`,
      top: `${inner.top - outer.top}px`,
      width: `${inner.width}px`,
      height: `${inner.height}px`,
    });
  };
  new ResizeObserver(cover).observe(gridPlace);

  takeDroppedFiles(page, openOwn);

  const { addIn, library, problem } = await loadAddIn();
  const press = ({ id, label, action }: RibbonButton): void => {
    if (action.kind === 'show-pane') {
      pane?.show();
      return;
    }
    session()
      ?.invokeCommand(action.name, id)
      .catch((error: unknown) =>
        message.say(texts.commandFailed(label, error instanceof Error ? error.message : String(error))),
      );
  };
  if (addIn) {
    pane = createPaneFrame({
      address: addIn.pane,
      shown: (open) => (work.dataset.pane = open ? 'open' : 'closed'),
    });
    work.append(element('aside', { class: 'pane-side', 'aria-label': texts.pane }, ...pane.elements));
  }
  page.append(titleBar.element, createRibbon(addIn, press), message.element, work, statusBar.element);

  const open = async (): Promise<void> => {
    asked = readAddress();
    document.documentElement.dataset.theme = asked.dark ? 'dark' : 'light';
    pane?.setWidth(asked.paneWidth);
    const { file } = asked;
    await attempt(async (warn) => use(file === null ? emptyWorkbook() : await fetchFile(file, warn)));
    if (!grid) use(workbook);
    if (problem !== undefined) message.say(problem);
  };
  await open();
  window.workbench = {
    get workbook() {
      return workbook;
    },
    get session() {
      return session();
    },
    get ready() {
      return ready;
    },
    open(query) {
      history.replaceState(null, '', `?${query}${location.hash}`);
      return open();
    },
  };
}

void start();
