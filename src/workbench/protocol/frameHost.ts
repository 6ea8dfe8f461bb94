import type { WorkbookApi } from '../workbook/api';
import { createSession, type Session, type SessionOptions } from './session';

/** Host Excel, platform web; the last field is 1 (shared runtime) + 2 (custom functions). */
const HOST_INFO = 'Excel$Web$16.00$en-US$workbench$$$3';

/**
 * Over plain http Office.js trusts no host by itself: it loads this page from beside office.js into a hidden frame,
 * posts `{hostname, noHttps}` to it and waits for `{hostUserTrusted}`; Microsoft's page would ask the user. On the
 * developer's own machine the server of the workbench answers the address with `trustPromptPage` instead. (Over https
 * a host of the add-in's own host name is trusted, and the page is never asked for.)
 */
export const TRUST_PROMPT_PATH = 'AgaveErrorUX/index.html';
export const trustPromptScript = `
addEventListener('message', function (event) {
  if (event.source !== parent || event.origin !== location.origin) return;
  parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
`;
export const trustPromptPage = `<!doctype html><meta charset="utf-8"><title>Trust</title><script>${trustPromptScript}</script>`;

/** What the add-in's frame must be given before it loads. */
export interface FrameAddress {
  url: string;
  name: string;
}

/** The address and window name by which Office.js learns that it runs in Excel on the web, and who its host is. */
export function frameAddress(addinUrl: string, hostOrigin: string, conversation = 'conversation1'): FrameAddress {
  const url = new URL(addinUrl);
  url.searchParams.set('_host_Info', HOST_INFO);
  const name = JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: HOST_INFO,
    xdmInfo: `${conversation}|app1|${hostOrigin}`,
    serializerVersion: 1,
  });
  return { url: url.href, name };
}

/** Serves the add-in of a frame: listens to its messages on the host's window and answers them. */
export function attachFrame(
  workbook: WorkbookApi,
  frame: Window,
  options: Partial<Omit<SessionOptions, 'post' | 'origin'>> & { addinOrigin: string },
): Session {
  const session = createSession(workbook, {
    ...options,
    origin: window.location.origin,
    post: (message) => frame.postMessage(message, options.addinOrigin),
  });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame && event.origin === options.addinOrigin) session.receive(event.data);
  };
  window.addEventListener('message', listen);
  return {
    receive: (message) => session.receive(message),
    invokeCommand: (actionId, controlId) => session.invokeCommand(actionId, controlId),
    invokeFunction: (name, args, address) => session.invokeFunction(name, args, address),
    invokeFunctions: (calls) => session.invokeFunctions(calls),
    closeUndoGroup: () => session.closeUndoGroup(),
    ready: session.ready,
    ribbon: session.ribbon,
    dispose: () => {
      window.removeEventListener('message', listen);
      session.dispose();
    },
  };
}
