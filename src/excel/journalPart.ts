import { z } from 'zod';
import { base64OfJson, fromBase64, jsonOfBase64, toBase64 } from './base64';
import { inExcel, type Batch } from './batch';
import type { CellContents } from './cellContents';
import { keptContent, packCells, packedCells } from './packedCells';
import type { ColumnRecord, RepairRecord, SheetRecord } from './writeRecord';

const namespace = 'urn:customer-pyramid:journal:1';
/** Characters of a part: a request of Excel on the web takes 5 MB. */
const partLength = 3_000_000;

/** A write that is under way, as the workbook keeps it until it is done: what is being changed, and what was there. */
export interface WriteJournal {
  version: 2;
  runId: string;
  /** What people call it. */
  name: string;
  columns?: ColumnRecord;
  sheets: SheetRecord[];
  repairs?: RepairRecord;
}

const area = z.strictObject({ row: z.int(), column: z.int(), rows: z.int(), columns: z.int() });
const fill = z.strictObject({ value: z.string(), fill: z.string(), font: z.string() });
const stamps = z
  .strictObject({ all: z.string(), names: z.string() })
  .transform(({ all, names }) => ({ all: fromBase64(all), names: fromBase64(names) }));

const run = z.tuple([z.int().min(0).max(1_048_576), z.int().min(0)]);
const looks = z.strictObject({
  looks: z.array(
    z.strictObject({
      ...{ fill: z.string(), color: z.string(), bold: z.boolean(), italic: z.boolean(), size: z.number() },
      ...{ font: z.string(), horizontal: z.string(), vertical: z.string(), indent: z.number(), wrap: z.boolean() },
    }),
  ),
  cells: z.array(z.array(run)),
  columnWidths: z.array(z.number()),
  rowHeights: z.array(z.number()),
  tables: z.array(
    z.strictObject({
      ...{ name: z.string(), area, style: z.string(), hasHeader: z.boolean(), hasTotals: z.boolean() },
      ...{ isBanded: z.boolean(), hasFilter: z.boolean() },
    }),
  ),
  frozenRows: z.int().min(0),
  printArea: z.string().optional(),
});

const schema: z.ZodType<WriteJournal> = z.strictObject({
  version: z.literal(2),
  runId: z.string(),
  name: z.string(),
  columns: z
    .strictObject({
      ...{ sheetId: z.string(), sheet: z.string(), headerRow: z.int(), firstRow: z.int(), lastRow: z.int() },
      sourceColumns: z.array(z.int()).min(1),
      table: z
        .strictObject({ name: z.string(), columnIds: z.array(z.number()), added: z.array(z.string()) })
        .optional(),
      targets: z.array(
        z.strictObject({
          ...{ name: z.string().startsWith('_cp_'), column: z.int(), area, before: area.optional() },
          header: z.strictObject({ written: keptContent, before: packedCells.optional() }).optional(),
          fills: z.strictObject({
            ...{ written: z.array(fill), before: z.array(fill) },
            others: z.array(z.string()).default([]),
          }),
          words: z.array(z.string()).optional(),
        }),
      ),
      groups: z.array(
        z.strictObject({
          ...{ firstColumn: z.int(), columns: z.int() },
          blocks: z.array(z.strictObject({ firstRow: z.int(), before: packedCells, stamps: stamps.optional() })),
        }),
      ),
    })
    .optional(),
  repairs: z
    .strictObject({
      ...{ sheetId: z.string(), sheet: z.string(), sourceColumns: z.array(z.int()).min(1) },
      cells: z.array(
        z.strictObject({
          ...{ row: z.int(), column: z.int(), before: keptContent, format: z.string(), written: keptContent },
          ...{ dated: z.literal(true).optional(), stamp: z.number() },
        }),
      ),
    })
    .optional(),
  sheets: z.array(
    z.strictObject({
      ...{ name: z.string().startsWith('_cp_'), sheet: z.string(), runId: z.string() },
      before: z
        .strictObject({
          area,
          whole: area,
          charts: z.array(z.string()),
          chartSet: z.enum(['a', 'b']),
          cells: packedCells,
          looks: looks.optional(),
        })
        .optional(),
    }),
  ),
});

/**
 * Queues the journal in front of the first change, so that it is in the workbook if anything of the write is. A long one
 * comes in parts, each in a request of its own: before the last of them is there, nothing is changed.
 */
export async function putJournal(batch: Batch, journal: WriteJournal): Promise<void> {
  const text = base64OfJson(journal, plain);
  const count = Math.max(1, Math.ceil(text.length / partLength));
  for (let part = 0; part < count; part += 1) {
    const piece = text.slice(part * partLength, (part + 1) * partLength);
    batch.workbook.customXmlParts.add(`<journal xmlns="${namespace}" part="${part}" of="${count}">${piece}</journal>`);
    if (count > 1) await batch.sync();
  }
}

/**
 * The write that was not finished when a pane was closed; undefined if there is none, or none that can be read.
 *
 * @param isAboutToWrite takes a journal away that was cut off before it was whole: nothing was changed then
 */
export async function loadJournal(isAboutToWrite = false): Promise<WriteJournal | undefined> {
  return inExcel(async (batch) => {
    const parts = await partsOf(batch);
    const texts = await textsOf(batch, parts);
    if (isAboutToWrite && parts.length > 0 && !piecesOf(texts)) {
      for (const part of parts) part.delete();
      await batch.sync();
    }
    return journalOf(texts);
  });
}

/** Notes a write that is about to be taken back, unless the workbook holds the note still. */
export async function noteJournal(batch: Batch, journal: WriteJournal): Promise<void> {
  if ((await partsOf(batch)).length === 0) await putJournal(batch, journal);
}

/** Queues the end of a journal whose write is done, or taken back. */
export async function removeJournal(batch: Batch): Promise<void> {
  for (const part of await partsOf(batch)) part.delete();
}

async function partsOf(batch: Batch): Promise<Excel.CustomXmlPart[]> {
  const parts = batch.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await batch.sync();
  return parts.items;
}

/** What parts hold; each may be as long as a response. */
async function textsOf(batch: Batch, parts: readonly Excel.CustomXmlPart[]): Promise<string[]> {
  const texts: string[] = [];
  for (const part of parts) {
    const xml = part.getXml();
    await batch.sync();
    texts.push(xml.value);
  }
  return texts;
}

/** The journal from its parts; a torn or foreign one is none. */
export function journalOf(parts: readonly string[]): WriteJournal | undefined {
  const pieces = piecesOf(parts);
  const parsed = pieces && schema.safeParse(jsonOfBase64(pieces.join('')));
  return parsed?.success ? parsed.data : undefined;
}

/** The pieces in their order; undefined unless all are there. */
function piecesOf(parts: readonly string[]): string[] | undefined {
  const pieces = parts
    .map((xml) => /part="(\d+)" of="(\d+)"[^>]*>([A-Za-z0-9+/=]*)</.exec(xml))
    .filter((piece) => piece !== null)
    .sort((a, b) => Number(a[1]) - Number(b[1]));
  const isWhole = pieces.length > 0 && pieces.every(([, , of]) => Number(of) === pieces.length);
  return isWhole ? pieces.map(([, , , text]) => text) : undefined;
}

/** Stamps as text, cells as runs, everything else as it is. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof Uint32Array) return toBase64(value);
  return isCells(value) ? packCells(value) : value;
}

function isCells(value: unknown): value is CellContents {
  return typeof value === 'object' && value !== null && 'contents' in value && !('rows' in value);
}
