import { answer, handedOver, type ComputeRequest, type ComputeResponse } from './protocol';

/** What this file uses of a worker's global scope; the product's one type check has the page's library, not the worker's. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<ComputeRequest>) => void;
  postMessage(message: ComputeResponse, transfer: Transferable[]): void;
};

scope.onmessage = (event) => {
  const response = answer(event.data);
  scope.postMessage(response, handedOver(response));
};
