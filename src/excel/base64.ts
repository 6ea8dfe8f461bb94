/** Data as text that XML keeps as it is: JSON and 32-bit numbers in base64. */

export function base64OfJson(data: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return base64Of(new TextEncoder().encode(JSON.stringify(data, replacer)));
}

/** The inverse; undefined for what is no JSON in base64. */
export function jsonOfBase64(base64: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(base64)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return undefined;
    throw error;
  }
}

export function toBase64({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return base64Of(new Uint8Array(buffer, byteOffset, byteLength));
}

/** Bytes that make no whole number at the end are left out. */
export function fromBase64(base64: string): Uint32Array {
  const bytes = bytesOf(base64);
  return new Uint32Array(bytes.buffer.slice(0, bytes.length - (bytes.length % 4)));
}

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  // a list that is spread is gone through one by one, ten times as long
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
