/**
 * Width and height of a WebP picture: from the frame of a plain lossy one (RFC 6386, 9.1), or from the head of an extended
 * one, as browsers write them (RFC 9649, 2.7). Throws `Error` for any other file.
 */
export function pictureSize(file: Buffer): { width: number; height: number } {
  const kind = file.toString('latin1', 8, 16);
  // 14 bits each; what is above them says how to scale
  if (kind === 'WEBPVP8 ') return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
  // 24 bits each, less one
  if (kind === 'WEBPVP8X') return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
  throw new Error('No lossy WebP picture');
}
