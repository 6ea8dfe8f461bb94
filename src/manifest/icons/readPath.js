/** Straight pieces that a curve is cut into: at 128 px no one is longer than two pixels. */
const pieces = 16;
const argumentsOf = { M: 2, L: 2, C: 6, Z: 0 };

/**
 * The outlines of an SVG path with the commands M, L, C and Z, absolute, each written out; curves as straight pieces.
 *
 * @param {string} data
 * @returns {[number, number][][]}
 * @throws {RangeError} for another command
 */
function readPath(data) {
  /** @type {[number, number][][]} */
  const outlines = [];
  for (const [, command, rest] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (numbers.length !== argumentsOf[command]) throw new RangeError(`'${command}${rest}' is not drawn in icons`);
    const outline = outlines[outlines.length - 1];
    if (command === 'M') outlines.push([[numbers[0], numbers[1]]]);
    else if (command === 'L') outline.push([numbers[0], numbers[1]]);
    else if (command === 'C') outline.push(...curve(outline[outline.length - 1], numbers));
    else outline.push(outline[0]);
  }
  return outlines;
}

/** A cubic Bézier curve from `start`, without it. */
function curve([x0, y0], [x1, y1, x2, y2, x3, y3]) {
  return Array.from({ length: pieces }, (_, i) => {
    const t = (i + 1) / pieces;
    const s = 1 - t;
    const at = (a, b, c, d) => s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d;
    return [at(x0, x1, x2, x3), at(y0, y1, y2, y3)];
  });
}

module.exports = { readPath };
