/** Width and height of a lossy WebP picture, from the head of its frame (RFC 6386, 9.1). Throws `Error` for any other file. */
export function pictureSize(file: Buffer): { width: number; height: number } {
  if (file.toString('latin1', 8, 16) !== 'WEBPVP8 ') throw new Error('No lossy WebP picture');
  // 14 bits each; what is above them says how to scale
  return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
}
