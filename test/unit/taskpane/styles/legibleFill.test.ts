import { fontColorOn, tierColor } from '../../../../src/core/report/palette';
import { channels, contrast, legibleFill, luminance } from '../../../../src/taskpane/styles/legibleFill';

const ratio = (first: string, second: string) => contrast(luminance(channels(first)), luminance(channels(second)));

describe('text on tiers', () => {
  it('can be read on every colour of the palette and on colours of the user', () => {
    const colors = [
      ...Array.from({ length: 6 }, (_, i) => tierColor(i, 6)),
      '#808080',
      '#FF0000',
      '#00AA55',
      '#FFFF00',
    ];
    for (const color of colors) {
      const font = fontColorOn(color);
      // WCAG 2.2, 1.4.3: 4.5 for text below 18 points.
      expect(ratio(legibleFill(color, font), font)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leaves colours alone that are legible as they are', () => {
    expect(legibleFill('#0B3C5D', '#FFFFFF')).toBe('#0B3C5D');
  });

  it('measures contrast as WCAG does', () => {
    // Black on white is 21; #767676 on white is 4.54, the well-known lightest grey that passes.
    expect(ratio('#000000', '#FFFFFF')).toBeCloseTo(21, 10);
    expect(ratio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });
});
