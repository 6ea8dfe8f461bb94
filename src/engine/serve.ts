import type { EngineRequest, EngineResponse } from './protocol';
import { unpackSource } from './packedCells';
import { problemData } from './problemData';
import { runAnalysis } from './runAnalysis';
import { buffersOf } from './transfer';
import { understandSource } from './understandSource';

/** Answers one request; progress is told at most once per percent, so that messages do not outweigh the work. */
export function serve(request: EngineRequest, post: (response: EngineResponse, transfer: ArrayBuffer[]) => void): void {
  let told = 0;
  try {
    if (request.type === 'understand') {
      const table = understandSource(unpackSource(request.source), request.how);
      post({ type: 'understood', id: request.id, table }, buffersOf(table));
      return;
    }
    const report = runAnalysis(request.analysis, request.table, request.options, (done) => {
      if (done - told < 0.01) return;
      told = done;
      post({ type: 'progress', id: request.id, done }, []);
    });
    post({ type: 'done', id: request.id, report }, buffersOf(report));
  } catch (error) {
    post({ type: 'failed', id: request.id, problem: problemData(error) }, []);
  }
}
