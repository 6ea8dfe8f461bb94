const { crc32, deflateSync } = require('node:zlib');

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG file of a square image with eight bits per channel (RFC 2083), every line unfiltered.
 *
 * @param {Uint8Array} image red, green, blue and opacity of each pixel, row by row from the top
 * @returns {Buffer}
 */
function encodePng(image) {
  const pixels = Math.sqrt(image.length / 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  // bits per channel; truecolour with opacity
  header.set([8, 6], 8);
  const lines = Array.from({ length: pixels }, (_, y) => [
    Buffer.of(0),
    Buffer.from(image.subarray(y * pixels * 4, (y + 1) * pixels * 4)),
  ]);
  const data = deflateSync(Buffer.concat(lines.flat()), { level: 9 });
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

module.exports = { encodePng };
