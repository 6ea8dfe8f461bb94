import { z } from 'zod';
import { fromBase64, jsonOfBase64, toBase64, base64OfJson } from './base64';
import { givePaneATurn, type Batch } from './batch';
import type { Content } from './cellContent';
import type { ColumnGroup } from './columnContents';
import { nameSafe } from './outputs';
import { cellMark } from './rowStamps';
import type { ColumnRecord, WrittenColumns } from './writeRecord';

const namespace = 'urn:customer-pyramid:written:1';

/** Rows that are marked before the pane has its turn: about 10 ms. */
const rowsAtOnce = 4_000;

/** Cells of which is kept what was written: 3 MB. Longer lists have no such memory, and nobody is asked. */
export const mostMarks = 250_000;

const numbers = z.string().transform(fromBase64);
const schema: z.ZodType<WrittenColumns> = z.strictObject({
  version: z.literal(1),
  rows: numbers,
  columns: z.array(z.strictObject({ name: z.string(), rules: z.array(z.string()), byRow: numbers, byPlace: numbers })),
});

/** {@link WrittenColumns} as they are kept, numbers in base64. */
interface WrittenText {
  version: 1;
  rows: string;
  columns: { name: string; rules: string[]; byRow: string; byPlace: string }[];
}

/** A part of the workbook, asked for in a round trip. */
export interface WrittenPart {
  /** As it is in the workbook; undefined if there is none. */
  xml?: string;
  written?: WrittenColumns;
}

function namespaceOf(runId: string): string {
  return `${namespace}:${nameSafe(runId)}`;
}

/** What the last write of a run left; two round trips. A damaged part counts as none. */
export async function loadWritten(batch: Batch, runId: string): Promise<WrittenPart> {
  const parts = batch.workbook.customXmlParts.getByNamespace(namespaceOf(runId));
  parts.load('items/id');
  await batch.sync();
  if (parts.items.length === 0) return {};
  const xml = parts.items[0].getXml();
  await batch.sync();
  const parsed = schema.safeParse(jsonOfBase64(/>([A-Za-z0-9+/=]*)</.exec(xml.value)?.[1] ?? ''));
  return { xml: xml.value, ...(parsed.success ? { written: parsed.data } : {}) };
}

/** Queues what a write left in place of what an earlier one left; `undefined` takes the part away. One round trip. */
export async function putWritten(batch: Batch, runId: string, xml: string | undefined): Promise<void> {
  const parts = batch.workbook.customXmlParts.getByNamespace(namespaceOf(runId));
  parts.load('items/id');
  await batch.sync();
  for (const part of parts.items) part.delete();
  if (xml !== undefined) batch.workbook.customXmlParts.add(xml);
}

/** The part that says what was written; undefined for lists that are too long, or whose rows are not known. */
export async function writtenXml(
  runId: string,
  record: ColumnRecord,
  groups: readonly ColumnGroup[],
  rulesOf: (name: string) => string[],
): Promise<string | undefined> {
  const { firstRow, lastRow, targets } = record;
  if ((lastRow - firstRow + 1) * targets.length > mostMarks) return undefined;
  const rows: number[] = [];
  const columns = new Map(targets.map(({ name }) => [name, { byRow: [] as number[], byPlace: [] as number[] }]));
  for (const [index, group] of groups.entries()) {
    for (const { firstRow: first, stamps } of record.groups[index].blocks) {
      for (const [offset, stamp] of stamps?.names.entries() ?? []) {
        if (offset % rowsAtOnce === rowsAtOnce - 1) await givePaneATurn();
        if (index === 0) rows.push(stamp);
        group.rowAt(first + offset).forEach((content, at) => {
          if (content === null) return;
          const marks = columns.get(group.targets[at].name);
          marks?.byRow.push(markOf(stamp, content));
          marks?.byPlace.push(markOf(first + offset, content));
        });
      }
    }
  }
  const data: WrittenText = { version: 1, rows: text(rows), columns: [] };
  for (const [name, { byRow, byPlace }] of columns) {
    await givePaneATurn();
    data.columns.push({ name, rules: rulesOf(name), byRow: text(byRow), byPlace: text(byPlace) });
  }
  await givePaneATurn();
  return `<written xmlns="${namespaceOf(runId)}">${base64OfJson(data)}</written>`;
}

function text(numbersOfOne: readonly number[]): string {
  return toBase64(Uint32Array.from(numbersOfOne));
}

/** What a cell holds, so that a sorted list and a respelled formula look the same. */
export function markOf(row: number, content: Content): number {
  if (typeof content === 'number') return cellMark(row, Number(content.toPrecision(12)));
  if (typeof content === 'boolean') return cellMark(row, content);
  return cellMark(row, content.startsWith('=') ? '=' : content.replace(/^'/, ''));
}
