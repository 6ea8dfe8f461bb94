import { readdirSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

/** What stands on the ribbon of everybody, at every scale and in every theme. */
const root = path.resolve(__dirname, '../../..');
const load = (name: string): unknown => {
  const file = path.join(root, 'src/manifest/icons', name);
  return new Module(file).require(file);
};
const { readDrawing } = load('readDrawing.js') as { readDrawing(svg: string): unknown };
const { drawIcon } = load('drawIcon.js') as { drawIcon(drawing: unknown, pixels: number): Uint8Array };
const { encodePng } = load('encodePng.js') as { encodePng(image: Uint8Array): Buffer };

const drawn = (shapes: string, pixels: number): Uint8Array =>
  drawIcon(readDrawing(`<svg viewBox="0 0 16 16">${shapes}</svg>`), pixels);
const opacities = (image: Uint8Array): number[] => [...image].filter((_, i) => i % 4 === 3);

test('blocks of the pyramid have no blurred edge at any size, and stay in the middle', () => {
  const block = '<rect x="6" y="0" width="4" height="3" fill="#B27A00"/>';
  for (const pixels of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
    const image = opacities(drawn(block, pixels));
    expect(new Set(image)).toEqual(new Set([0, 255]));
    const first = image.slice(0, pixels);
    expect(first).toEqual([...first].reverse());
  }
});

test.each([
  // π · 4² of 16²; 10 · 10 / 2; a piece of 8 with round ends of 1: 8 · 2 + π
  ['<circle cx="8" cy="8" r="4" fill="#000000"/>', 16 * Math.PI],
  ['<path d="M 2 2 L 12 2 L 2 12 Z" fill="#000000"/>', 50],
  ['<path d="M 4 8 L 12 8" stroke="#000000" stroke-width="2"/>', 16 + Math.PI],
  // a quarter of a circle of 8, as the usual Bézier curve: π · 8² / 4, within 0.03 %
  ['<path d="M 0 0 L 8 0 C 8 4.418 4.418 8 0 8 Z" fill="#000000"/>', 16 * Math.PI],
])('a shape covers the area that it has: %s', (shape, area) => {
  const covered = opacities(drawn(shape, 128)).reduce((sum, opacity) => sum + opacity / 255, 0) / 64;
  expect(Math.abs(covered - area)).toBeLessThan(0.01 * area);
});

test('what a mask covers is see-through, so that a sign is readable on a dark ribbon too', () => {
  const masked =
    '<mask id="m"><rect x="0" y="0" width="16" height="16" fill="#FFFFFF"/>' +
    '<rect x="0" y="0" width="8" height="16" fill="#000000"/></mask>' +
    '<g mask="url(#m)"><rect x="0" y="0" width="16" height="16" fill="#1F78B4"/></g>';
  expect([...drawn(masked, 16).subarray(7 * 4, 9 * 4)]).toEqual([0, 0, 0, 0, 0x1f, 0x78, 0xb4, 255]);
});

test.each(['<ellipse rx="1"/>', '<path d="M 0 0 q 1 1 2 2" fill="#000000"/>'])(
  'a drawing with what is not drawn ends the build instead of shipping half an icon: %s',
  (shape) => {
    expect(() => drawn(shape, 16)).toThrow('not drawn in icons');
  },
);

test('a picture comes out of its file as it went in', () => {
  const image = Uint8Array.from({ length: 2 * 2 * 4 }, (_, i) => i * 16);
  const png = encodePng(image);
  const length = png.readUInt32BE(33);
  // signature 8, header 8 + 13 + 4, then length, `IDAT` and the lines, each behind its filter
  const lines = inflateSync(png.subarray(41, 41 + length));
  expect(png.subarray(37, 41).toString('latin1')).toBe('IDAT');
  expect([...lines]).toEqual([0, ...image.subarray(0, 8), 0, ...image.subarray(8)]);
});

/** Relative luminance and contrast, WCAG 2.2. */
const luminance = (color: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const channel = Number.parseInt(color.slice(1 + i * 2, 3 + i * 2), 16) / 255;
    return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  }, 0);
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

// The ribbons of Excel's themes: white, colourful, dark grey and black.
test.each(['#FFFFFF', '#F3F3F3', '#292929', '#0A0A0A'])(
  'every colour of every icon stands out from a ribbon of %s (WCAG 2.2, 1.4.11: 3 to 1)',
  (ribbon) => {
    const folder = path.join(root, 'assets/icons');
    for (const file of readdirSync(folder)) {
      const svg = readFileSync(path.join(folder, file), 'utf8').replace(/<mask.*?<\/mask>/gs, '');
      const colors = [...svg.matchAll(/#[0-9A-F]{6}/g)].map(([color]) => color);
      expect(colors.length).toBeGreaterThan(0);
      for (const color of colors) expect([file, color, contrast(color, ribbon) >= 3]).toEqual([file, color, true]);
    }
  },
);
