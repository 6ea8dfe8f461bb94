import { writtenColumn } from '../../../src/core/table/withWritten';
import type { Table } from '../../../src/core/table/table';
import { buffersOf, copyForTransfer } from '../../../src/engine/transfer';
import { tableOf } from '../core/analyses/classify/pyramid/tableOf';

const plain = tableOf({ Customer: ['a', 'b'], Sales: [1, 2] });

it.each<[string, Table]>([
  ['its columns', plain],
  [
    'what was written beside it',
    { ...plain, written: [writtenColumn('Tier', ['A', 'B']), writtenColumn('Score', [1, 2])] },
  ],
  ['where its rows stand', { ...plain, origin: { ...plain.origin, rowIndices: Uint32Array.of(1, 5) } }],
])('leaves the pane its list, %s, when a copy is given to the worker', (_, table) => {
  const given = new Set(buffersOf(copyForTransfer(table)));
  expect(buffersOf(table).filter((buffer) => given.has(buffer))).toEqual([]);
});
