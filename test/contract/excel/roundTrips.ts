import type { OfficeInNode } from '../../../src/workbench/protocol/nodeHost';

/** Calls `act` before the host gets each request of the object model, counted from 0; gives back the count so far. */
export function beforeRoundTrips({ session }: OfficeInNode, act: (trip: number) => void): () => number {
  let trips = 0;
  const receive = session.receive.bind(session);
  session.receive = (message) => {
    if (isBatch(message)) {
      session.closeUndoGroup();
      act(trips);
      trips += 1;
    }
    receive(message);
  };
  return () => trips;
}

/** Requests of the object model have the dispatch number 93. */
function isBatch(message: unknown): boolean {
  return typeof message === 'string' && /"DispatchId":93\b/.test(message);
}
