/** Looks per pixel and axis at what a slanted or round edge covers: more where a pixel is a large part of the icon. */
const looksAt = (pixels) => (pixels < 48 ? 8 : 4);

/**
 * How much of each pixel a shape covers, 0–1, row by row from the top.
 *
 * @param {import('./readDrawing').Shape} shape
 * @param {number} pixels width and height
 * @param {number} scale pixels per unit of the drawing
 * @returns {Float64Array}
 */
function coverageOf(shape, pixels, scale) {
  const coverage = new Float64Array(pixels * pixels);
  if (shape.kind === 'rect') {
    const [left, right] = [shape.x, shape.x + shape.width].map((x) => snapped(x, pixels, scale));
    const [top, bottom] = [shape.y, shape.y + shape.height].map((y) => Math.round(y * scale));
    for (let y = top; y < bottom; y++) coverage.fill(1, y * pixels + left, y * pixels + right);
    return coverage;
  }
  const [left, top, right, bottom] = boundsOf(shape).map((edge, i) =>
    Math.min(pixels, Math.max(0, i < 2 ? Math.floor(edge * scale) : Math.ceil(edge * scale))),
  );
  const isIn = insideOf(shape);
  const looks = looksAt(pixels);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      let hits = 0;
      for (let look = 0; look < looks * looks; look++) {
        const dx = ((look % looks) + 0.5) / looks;
        const dy = (Math.floor(look / looks) + 0.5) / looks;
        if (isIn((x + dx) / scale, (y + dy) / scale)) hits++;
      }
      coverage[y * pixels + x] = hits / (looks * looks);
    }
  }
  return coverage;
}

/** The edge of a pixel next to `x`, halves away from the middle, so that what is symmetric stays so. */
function snapped(x, pixels, scale) {
  const away = x * scale - pixels / 2;
  return pixels / 2 + Math.sign(away) * Math.round(Math.abs(away));
}

/** Left, top, right and bottom. */
function boundsOf(shape) {
  const isCircle = shape.kind === 'circle';
  const points = isCircle ? [[shape.x, shape.y]] : shape.outlines.flat();
  const reach = isCircle ? shape.radius : shape.kind === 'line' ? shape.width / 2 : 0;
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
  return [Math.min(...xs) - reach, Math.min(...ys) - reach, Math.max(...xs) + reach, Math.max(...ys) + reach];
}

/** Whether a point is in a shape, in units of the drawing. */
function insideOf(shape) {
  if (shape.kind === 'circle') return (x, y) => Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
  const sides = shape.outlines.flatMap((points) => points.slice(1).map((point, i) => [...points[i], ...point]));
  if (shape.kind === 'line') return (x, y) => sides.some((side) => distance(x, y, side) <= shape.width / 2);
  // even-odd: a ray to the right crosses the outline an odd number of times
  return (x, y) =>
    sides.filter(([x1, y1, x2, y2]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)).length % 2 ===
    1;
}

/** Of a point to a straight piece. */
function distance(x, y, [x1, y1, x2, y2]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

module.exports = { coverageOf };
