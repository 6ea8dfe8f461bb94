import { browserDatabase, browserFile } from './browserDatabase';
import type { LogRequest, LogResponse } from './protocol';
import { createLogServer } from './serveLog';

/** What this file uses of a worker's global scope; the product's one type check has the page's library, not the worker's. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<LogRequest>) => void;
  postMessage(message: LogResponse, transfer: Transferable[]): void;
};

const serve = createLogServer(browserDatabase, browserFile);

scope.onmessage = (event) => {
  void serve(event.data, (response, transfer) => scope.postMessage(response, transfer));
};
