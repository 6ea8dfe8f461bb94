import { answer, type ComputeRequest, type ComputeResponse } from './protocol';

/** What this file uses of a worker's global scope; the product's one type check has the page's library, not the worker's. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<ComputeRequest>) => void;
  postMessage(message: ComputeResponse): void;
};

scope.onmessage = (event) => scope.postMessage(answer(event.data));
