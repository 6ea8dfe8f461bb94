import { compareOn } from '../core/analyses/classify/pyramid/compareOn';
import { createPreview, drawnOf, type Preview } from '../core/analyses/classify/pyramid/preview';
import { Problem } from '../core/problem';
import type { Column, Table } from '../core/table/table';
import type { EngineRequest, EngineResponse, SentTable } from './protocol';
import { unpackSource } from '../core/table/packedCells';
import { packTexts } from './packedTexts';
import { problemData } from './problemData';
import { runAnalysis } from './runAnalysis';
import { buffersOf, copyForTransfer } from './transfer';
import { understandSource } from './understandSource';

type Post = (response: EngineResponse, transfer: ArrayBuffer[]) => void;

/**
 * The worker's side: answers one request after the other, and keeps the columns of the last list and its preview, so that
 * a list crosses once. Progress is told at most once per percent, so that messages do not outweigh the work.
 */
export function createServer(): (request: EngineRequest, post: Post) => void {
  let kept: { id: number; columns: Column[]; preview?: Preview } | undefined;

  const listOf = (id: number, { table, columnsOf }: SentTable): Table => {
    if (columnsOf === undefined) {
      kept = { id, columns: table.columns };
      return table;
    }
    if (kept?.id !== columnsOf) throw new Error(`columns of request ${columnsOf} are gone`);
    return { ...table, columns: kept.columns };
  };

  const previewOf = (table: Table): Preview => {
    const preview = kept?.preview ?? createPreview(table);
    if (kept) kept.preview = preview;
    return preview;
  };

  /** What an answer gives away: what is kept stays, and is copied instead. */
  const given = (answer: object): ArrayBuffer[] => {
    const own = new Set(kept ? buffersOf(kept.columns) : []);
    return buffersOf(answer).filter((buffer) => !own.has(buffer));
  };

  const answer = (request: EngineRequest, post: Post): void => {
    const { id } = request;
    switch (request.type) {
      case 'hello':
        post({ type: 'here', id }, []);
        return;
      case 'understand': {
        const table = understandSource(unpackSource(request.source), request.how);
        kept = { id, columns: copyForTransfer(table).columns };
        const sent = packTexts(table);
        post({ type: 'understood', id, table: sent }, buffersOf(sent));
        return;
      }
      case 'preview': {
        const pyramid = drawnOf(previewOf(listOf(id, request.list)).update(request.options));
        post({ type: 'previewed', id, pyramid }, given(pyramid));
        return;
      }
      case 'standing': {
        const standing = previewOf(listOf(id, request.list)).standing(request.options, request.row);
        post({ type: 'stood', id, standing }, []);
        return;
      }
      case 'compare': {
        const comparison = compareOn(listOf(id, request.list), request.from, request.to);
        post({ type: 'compared', id, comparison }, []);
        return;
      }
      case 'run': {
        let told = 0;
        const found = runAnalysis(request.analysis, listOf(id, request.list), request.options, (done) => {
          if (done - told < 0.01) return;
          told = done;
          post({ type: 'progress', id, done }, []);
        });
        const report = packTexts(found);
        post({ type: 'done', id, report }, given(report));
      }
    }
  };

  return (request, post) => {
    try {
      answer(request, post);
    } catch (error) {
      post({ type: 'failed', id: request.id, problem: problemData(error) }, []);
    }
  };
}

/** Answers one request in the caller's thread. Throws `Problem`. */
export function serveHere<T>(request: EngineRequest, answer: (response: EngineResponse) => T | undefined): T {
  const found: T[] = [];
  createServer()(request, (response) => {
    if (response.type === 'failed') throw Problem.from(response.problem);
    const one = answer(response);
    if (one !== undefined) found.push(one);
  });
  return found[0];
}
