import { deflateSync, inflateSync } from 'fflate';

/** More than this is no snapshot of a sheet: a million customers with ten indicators. */
const mostBytes = 64_000_000;

/** Bytes made small, with their length in front. */
export function deflated(bytes: Uint8Array): Uint8Array {
  const small = deflateSync(bytes, { level: 6 });
  const packed = new Uint8Array(4 + small.length);
  new DataView(packed.buffer).setUint32(0, bytes.length);
  packed.set(small, 4);
  return packed;
}

/** The inverse. Throws `RangeError` for what is none, before it takes more memory than it says it needs. */
export function inflated(packed: Uint8Array): Uint8Array {
  if (packed.length < 4) throw new RangeError('length');
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  if (length > mostBytes) throw new RangeError('length');
  const bytes = inflatedTo(length, packed.subarray(4));
  if (bytes.length !== length) throw new RangeError('length');
  return bytes;
}

function inflatedTo(length: number, small: Uint8Array): Uint8Array {
  try {
    return inflateSync(small, { out: new Uint8Array(length) });
  } catch (error) {
    // the library throws plain errors for bytes that are none of its own
    if (error instanceof Error) throw new RangeError(error.message);
    throw error;
  }
}
