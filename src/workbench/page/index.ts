import './page.css';
import { createWorkbook } from '../workbook/Workbook';
import type { WorkbookApi } from '../workbook/api';
import type { Session } from '../protocol/session';
import { readFunctionLibrary, type FunctionLibrary } from '../formulas/functionMetadata';
import { createChartLayer } from './charts/chartLayer';
import type { ChartLayer } from './charts/chartLayer';
import { element } from './element';
import { download, fetchFile, FileProblem, openFile } from './files';
import { callFunctions } from './functionCalls';
import { createGrid } from './grid/univerGrid';
import type { Grid } from './grid/univerGrid';
import { icon } from './icons';
import { readManifest } from './manifest';
import type { AddIn, RibbonButton } from './manifest';
import { createPaneFrame } from './paneFrame';
import type { PaneFrame } from './paneFrame';
import { createRibbon } from './ribbon';
import { createStatusBar } from './statusBar';
import { texts } from './texts';
import { createTitleBar } from './titleBar';

/** What a test, or the console, may reach of the page. */
export interface Workbench {
  readonly workbook: WorkbookApi;
  readonly session: Session | undefined;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const query = new URLSearchParams(location.search);

async function start(): Promise<void> {
  const page = document.getElementById('page');
  if (!page) return;
  const theme = query.get('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const dark = theme === 'dark';
  document.documentElement.dataset.theme = theme;

  const message = element('div', { class: 'message', role: 'alert' });
  const gridPlace = element('div', { class: 'grid' });
  const chartsPlace = element('div', { class: 'charts' });
  const sheetPlace = element('main', { class: 'sheet', 'aria-label': texts.sheet }, gridPlace, chartsPlace);
  const work = element('div', { class: 'work', 'data-pane': 'closed' }, sheetPlace);

  let workbook: WorkbookApi = createWorkbook({ fileName: 'Book1.xlsx' });
  let grid: Grid | undefined;
  let charts: ChartLayer | undefined;
  let pane: PaneFrame | undefined;
  let stopListening: () => void = () => undefined;

  const say = (problem: string): void => {
    const dismiss = element(
      'button',
      { type: 'button', class: 'bar-button', 'aria-label': texts.dismiss },
      icon('dismiss'),
    );
    dismiss.addEventListener('click', () => message.replaceChildren());
    message.replaceChildren(element('p', {}, problem), dismiss);
  };
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
      message.replaceChildren();
    } catch (error) {
      say(error instanceof FileProblem ? error.message : texts.fault(String(error)));
    }
  };
  const session = (): Session | undefined => pane?.session();

  const titleBar = createTitleBar({
    open: (file) => void attempt(async () => use(await openFile(file.name, new Uint8Array(await file.arrayBuffer())))),
    save: () => void attempt(() => download(workbook)),
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
      dark,
      functions: library && { library, start: (calls) => callFunctions(next, session(), calls) },
      onUserInput: () => session()?.closeUndoGroup(),
      onDone: () => message.replaceChildren(),
      onRefused: say,
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
    stopListening = workbook.onChange(() => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        cover();
        layer.draw();
        showState();
        statusBar.update();
      });
      // The add-in's undo step closes by itself a quiet second after its last batch.
      clearTimeout(later);
      later = setTimeout(showState, 1200);
    });
    showState();
    statusBar.update();
    pane?.start(workbook);
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

  const addIn = await loadAddIn();
  const library = addIn && (await loadFunctions(addIn));
  const press = (button: RibbonButton): void => {
    if (button.action.kind === 'show-pane') pane?.show();
    else void session()?.invokeCommand(button.action.name, button.id);
  };
  if (addIn) {
    const address = `${addIn.pane}${dark ? '?theme=dark' : ''}`;
    pane = createPaneFrame(address, Number(query.get('pane') ?? 360), (open) => {
      work.dataset.pane = open ? 'open' : 'closed';
    });
    work.append(element('aside', { class: 'pane-side', 'aria-label': texts.pane }, ...pane.elements));
  }
  page.append(titleBar.element, createRibbon(addIn, press), message, work, statusBar.element);

  window.workbench = {
    get workbook() {
      return workbook;
    },
    get session() {
      return session();
    },
  };
  const wanted = query.get('open');
  if (wanted === null) use(workbook);
  else {
    await attempt(async () => use(await fetchFile(wanted)));
    if (!grid) use(workbook);
  }
}

async function loadAddIn(): Promise<AddIn | undefined> {
  const response = await fetch('/manifest.xml');
  return response.ok ? readManifest(await response.text()) : undefined;
}

async function loadFunctions({ functions }: AddIn): Promise<FunctionLibrary | undefined> {
  if (!functions) return undefined;
  const response = await fetch(functions.metadata);
  return response.ok ? readFunctionLibrary(functions.namespace, await response.text()) : undefined;
}

void start();
