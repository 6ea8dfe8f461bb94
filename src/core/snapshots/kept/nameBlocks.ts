import { strFromU8, strToU8 } from 'fflate';
import { ByteReader, ByteWriter } from './byteColumns';
import type { NameBlock } from './keptSnapshot';
import { deflated, inflated } from './packed';

/** Names one after the other. */
export function packNames(names: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writer.whole(names.length);
  for (const name of names) writer.text(name, strToU8);
  return deflated(writer.done());
}

/** The inverse; throws `RangeError` for anything else. */
export function unpackNames(packed: Uint8Array): string[] {
  const reader = new ByteReader(inflated(packed));
  const count = reader.whole();
  const names: string[] = [];
  while (names.length < count) names.push(reader.text((bytes) => strFromU8(bytes)));
  return names;
}

/** Names that are not in the blocks yet, each once. */
export function newNames(ids: readonly string[], blocks: readonly NameBlock[]): string[] {
  const known = new Set(blocks.flatMap(({ names }) => names));
  return [...new Set(ids)].filter((id) => !known.has(id));
}
