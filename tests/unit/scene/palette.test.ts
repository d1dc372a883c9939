import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from '../../../src/scene/palette.ts';

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const categories = ['facility', 'held', 'checkpoint', 'barrier', 'incident', 'plan', 'planMovement'] as const satisfies readonly (keyof Palette)[];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = palettes[theme];

  it('keeps text readable on land and inside the zone', () => {
    for (const text of ['ink', 'muted', 'held', 'checkpoint'] as const) {
      for (const ground of ['paper', 'land'] as const) expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.waterInk, palette.water)).toBeGreaterThanOrEqual(3.5);
  });

  it('keeps marks visible on the ground they stand on', () => {
    for (const mark of categories) expect(contrast(palette[mark], palette.paper), mark).toBeGreaterThanOrEqual(3);
  });
});
