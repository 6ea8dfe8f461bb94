import type { Frame, Request } from 'playwright-core';
import { startBrowser } from './pages/browserSession';
import type { BrowserSession } from './pages/browserSession';
import { eventually } from './pages/eventually';

let session: BrowserSession;
beforeAll(async () => {
  session = await startBrowser();
});
afterAll(async () => {
  await session.close();
});

/** All that leaves the page with a request: address, headers, body. */
interface Sent {
  method: string;
  url: string;
  text: string;
}

function sent(request: Request): Sent {
  const url = request.url();
  const headers = Object.entries(request.headers()).flat();
  return { method: request.method(), url, text: [decoded(url), ...headers, request.postData() ?? ''].join('\n') };
}

/** An address without its escapes, so that a word in it is seen as it is. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** What comes from where the page, or the pane, comes from. */
function originOf(frame: Frame): string[] {
  const { origin } = new URL(frame.url());
  return [`blob:${origin}/`, `${origin}/`];
}

describe('the network while customers are classified and valued', () => {
  it('carries no cell of the workbook, and goes nowhere but to where the add-in comes from', async () => {
    const { page } = await session.open({ open: null });
    const requests: Sent[] = [];
    const sockets: string[] = [];
    const take = (request: Request): void => void requests.push(sent(request));
    page.context().on('request', take);
    page.on('websocket', (socket) => sockets.push(socket.url()));

    const book = await session.open();
    await eventually(() => book.pane.source(), 'Customers!A1:O601');
    const cells = await book.texts();
    await book.pane.write();
    await book.pane.written();
    await book.pane.follow('Undo');
    await eventually(async () => (await book.sheets()).length, 3);

    const second = await session.open();
    await second.select('Orders', 0, 0);
    await eventually(() => second.pane.source(), 'Orders!A1:C5748');
    const value = await second.pane.openValue('Orders');
    await value.write();
    await second.pane.follow('Undo');
    await eventually(async () => (await second.sheets()).length, 3);
    page.context().off('request', take);

    // the pane and its worker at least, or nothing was listened to
    expect(requests.filter(({ url }) => url.includes('taskpane')).length).toBeGreaterThan(0);
    const own = ['data:', ...page.frames().flatMap(originOf)];
    expect(requests.filter(({ url }) => !own.some((start) => url.startsWith(start)))).toEqual([]);
    expect(sockets).toEqual([]);
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    // names of customers and of products; words that also name files and settings are no news to anybody
    const words = cells.filter((text) => text.length > 5 && text.includes(' '));
    expect(words.length).toBeGreaterThan(500);
    const isTelling = ({ url, text }: Sent): boolean =>
      !url.startsWith('data:') && words.some((word) => text.includes(word));
    expect(requests.filter(isTelling)).toEqual([]);
    expect([...book.faults, ...second.faults]).toEqual([]);
  });
});
