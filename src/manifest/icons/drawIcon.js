const { coverageOf } = require('./coverageOf');

/**
 * Draws an icon at a size of its own instead of shrinking a larger one: edges of rectangles fall on edges of pixels.
 *
 * @param {import('./readDrawing').Drawing} drawing
 * @param {number} pixels width and height
 * @returns {Uint8Array} red, green, blue and opacity of each pixel, 0–255, row by row from the top
 */
function drawIcon({ size, painted, masks }, pixels) {
  const scale = pixels / size;
  const shown = Object.fromEntries(
    Object.entries(masks).map(([id, shapes]) => [id, brightness(paint(shapes, pixels, scale, {}))]),
  );
  return Uint8Array.from(paint(painted, pixels, scale, shown), (value, i) =>
    Math.round(i % 4 === 3 ? value * 255 : value),
  );
}

/** Shapes one over the other; colours 0–255, opacity 0–1. */
function paint(painted, pixels, scale, masks) {
  const image = new Float64Array(pixels * pixels * 4);
  for (const { shape, color, mask } of painted) {
    const coverage = coverageOf(shape, pixels, scale);
    const channels = channelsOf(color);
    for (let i = 0; i < pixels * pixels; i++) {
      const over = coverage[i] * (mask === undefined ? 1 : masks[mask][i]);
      if (over === 0) continue;
      // source-over of Porter and Duff (1984), colours not multiplied by their opacity
      const under = image[i * 4 + 3] * (1 - over);
      const opacity = over + under;
      for (let c = 0; c < 3; c++) {
        image[i * 4 + c] = (channels[c] * over + image[i * 4 + c] * under) / opacity;
      }
      image[i * 4 + 3] = opacity;
    }
  }
  return image;
}

/** How much of each pixel a black-and-white mask lets through, 0–1. */
function brightness(image) {
  return Float64Array.from({ length: image.length / 4 }, (_, i) => (image[i * 4] / 255) * image[i * 4 + 3]);
}

/** `#rrggbb` as three numbers. */
function channelsOf(color) {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

module.exports = { drawIcon };
