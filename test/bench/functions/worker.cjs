/** The functions' worker in Node, for the bench: what src/functions/worker.ts is in a page. */
const { parentPort } = require('node:worker_threads');
require('tsx/cjs');
const { answer, handedOver } = require('../../../src/functions/protocol.ts');

parentPort.on('message', (request) => {
  const response = answer(request);
  parentPort.postMessage(response, handedOver(response));
});
