const { SaxesParser } = require('saxes');
const { readPath } = require('./readPath');

/**
 * A shape of an icon, in units of its view box: a rectangle, which is snapped to whole pixels, or outlines that are filled,
 * or drawn with a line of `width` whose ends are round.
 *
 * @typedef {{ kind: 'rect', x: number, y: number, width: number, height: number }
 *   | { kind: 'circle', x: number, y: number, radius: number }
 *   | { kind: 'area', outlines: [number, number][][] }
 *   | { kind: 'line', outlines: [number, number][][], width: number }} Shape
 * @typedef {{ shape: Shape, color: string, mask?: string }} Painted
 * @typedef {{ size: number, painted: Painted[], masks: Record<string, Painted[]> }} Drawing
 */

/**
 * Reads an icon drawn as SVG: rect, circle and path, one under the other, groups with a mask, and nothing else, so that
 * what cannot be drawn is not forgotten silently.
 *
 * @param {string} svg
 * @returns {Drawing}
 * @throws {RangeError} for an element, or a part of a path, that is not drawn
 */
function readDrawing(svg) {
  /** @type {Drawing} */
  const drawing = { size: 0, painted: [], masks: {} };
  /** What shapes are added to, and by what they are covered, of the groups around them. */
  const around = [{ painted: drawing.painted, mask: undefined }];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const inner = { ...around[around.length - 1] };
    if (name === 'svg') drawing.size = Number(attributes.viewBox.split(' ')[2]);
    else if (name === 'mask') inner.painted = drawing.masks[attributes.id] = [];
    else if (name === 'g') inner.mask = /#([^)]*)/.exec(attributes.mask ?? '')?.[1];
    else if (name !== 'title') {
      const color = attributes.stroke ?? attributes.fill;
      inner.painted.push({ shape: readShape(name, attributes), color, mask: inner.mask });
    }
    around.push(inner);
  });
  parser.on('closetag', () => around.pop());
  parser.write(svg).close();
  return drawing;
}

/** @returns {Shape} */
function readShape(name, attributes) {
  const number = (key) => Number(attributes[key]);
  switch (name) {
    case 'rect':
      return { kind: 'rect', x: number('x'), y: number('y'), width: number('width'), height: number('height') };
    case 'circle':
      return { kind: 'circle', x: number('cx'), y: number('cy'), radius: number('r') };
    case 'path': {
      const outlines = readPath(attributes.d);
      return attributes.stroke === undefined
        ? { kind: 'area', outlines }
        : { kind: 'line', outlines, width: number('stroke-width') };
    }
    default:
      throw new RangeError(`<${name}> is not drawn in icons`);
  }
}

module.exports = { readDrawing };
