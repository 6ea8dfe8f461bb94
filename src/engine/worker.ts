import type { EngineRequest, EngineResponse } from './protocol';
import { createServer } from './serve';

/** What this file uses of a worker's global scope; the product's one type check has the page's library, not the worker's. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<EngineRequest>) => void;
  postMessage(message: EngineResponse, transfer: Transferable[]): void;
};

const serve = createServer();
scope.onmessage = (event) => {
  serve(event.data, (response, transfer) => scope.postMessage(response, transfer));
};
