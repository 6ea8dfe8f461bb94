import { attachFrame, frameAddress } from '../protocol/frameHost';
import type { Session } from '../protocol/session';
import type { WorkbookApi } from '../workbook/api';
import { element } from './element';
import { texts } from './texts';

const narrowest = 320;
const widest = 600;

/**
 * The origin that the server gives the add-in: another one than the page's, so that the browser gives it a process of its
 * own. As in Excel on the web, the add-in's work and the workbook's do not hold each other up.
 */
function paneOrigin(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=pane-origin]')?.content ?? location.origin;
}

/** What the add-in is told of its host. */
export interface PaneLook {
  dark: boolean;
  displayLanguage?: string;
  /** Of numbers and dates, BCP 47; unknown where left out. */
  locale?: string;
}

export interface PaneFrame {
  /** The splitter and the frame, to stand right of the grid. */
  elements: HTMLElement[];
  session(): Session | undefined;
  /** Starts the add-in anew on a workbook, as Excel does when another file is opened. */
  start(workbook: WorkbookApi, look: PaneLook): void;
  show(): void;
  /** @param wanted in pixels */
  setWidth(wanted: number): void;
}

export interface PaneFrameOptions {
  /** Path of the add-in's page. */
  address: string;
  shown(open: boolean): void;
}

/** The task pane's frame, as wide as the user likes, and the add-in in it. */
export function createPaneFrame({ address, shown }: PaneFrameOptions): PaneFrame {
  const splitter = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': texts.resizePane,
    'aria-valuemin': narrowest,
    'aria-valuemax': widest,
  });
  const place = element('div', { class: 'pane' });
  let session: Session | undefined;

  const setWidth = (wanted: number): void => {
    const pixels = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    place.style.width = `${pixels}px`;
    splitter.setAttribute('aria-valuenow', String(pixels));
  };

  splitter.addEventListener('pointerdown', (down) => {
    const [from, start] = [down.clientX, place.getBoundingClientRect().width];
    splitter.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => setWidth(start + from - event.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('lostpointercapture', () => splitter.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  splitter.addEventListener('keydown', ({ key }) => {
    const now = place.getBoundingClientRect().width;
    if (key === 'ArrowLeft') setWidth(now + 10);
    if (key === 'ArrowRight') setWidth(now - 10);
  });

  return {
    elements: [splitter, place],
    session: () => session,
    start(workbook, { dark, displayLanguage, locale }) {
      session?.dispose();
      const page = new URL(address, paneOrigin());
      if (dark) page.searchParams.set('theme', 'dark');
      const { url, name } = frameAddress(page.href, location.origin);
      const frame = element('iframe', {
        class: 'pane',
        title: texts.pane,
        name,
        width: '100%',
        allow: 'clipboard-write',
      });
      place.replaceChildren(frame);
      if (!frame.contentWindow) return;
      const addinOrigin = new URL(url).origin;
      session = attachFrame(workbook, frame.contentWindow, { addinOrigin, displayLanguage, locale });
      frame.src = url;
      shown(true);
    },
    show: () => shown(true),
    setWidth,
  };
}
