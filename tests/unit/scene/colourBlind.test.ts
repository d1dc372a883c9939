/**
 * The colours that carry a meaning, as people see them who do not see colours as most do: each pair stays apart by a measure, or its
 * meanings are told by shape or words as well. Simulated after Machado, Oliveira and Fernandes (2009), as browsers do.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/scene/palette.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const luminance: Rgb = [0.2126, 0.7152, 0.0722];
const sights: Readonly<Record<string, Matrix>> = {
  'as most see': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  achromatopsia: [luminance, luminance, luminance],
};

const linear = (hex: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};
const times = (matrix: Matrix, [red, green, blue]: Rgb): Rgb => {
  const row = ([r, g, b]: Rgb) => Math.max(0, Math.min(1, r * red + g * green + b * blue));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** CIE L*a*b* under D65 of linear sRGB. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116);
  const [x, y, z] = [f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047), f(0.2126729 * r + 0.7151522 * g + 0.072175 * b), f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 (Sharma, Wu and Dalal 2005). */
function deltaE([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const rad = Math.PI / 180;
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(c7 / (c7 + 25 ** 7)));
  const polar = (a: number, b: number) => ({ c: Math.hypot(a * (1 + g), b), h: (Math.atan2(b, a * (1 + g)) / rad + 360) % 360 });
  const [one, two] = [polar(a1, b1), polar(a2, b2)];
  const isGrey = one.c * two.c === 0;
  const turn = isGrey ? 0 : ((two.h - one.h + 540) % 360) - 180;
  const hue = isGrey ? one.h + two.h : (one.h + turn / 2 + 360) % 360;
  const [dl, dc, dh] = [l2 - l1, two.c - one.c, 2 * Math.sqrt(one.c * two.c) * Math.sin((turn / 2) * rad)];
  const [l, c] = [(l1 + l2) / 2, (one.c + two.c) / 2];
  const t = 1 - 0.17 * Math.cos((hue - 30) * rad) + 0.24 * Math.cos(2 * hue * rad) + 0.32 * Math.cos((3 * hue + 6) * rad) - 0.2 * Math.cos((4 * hue - 63) * rad);
  const [sl, sc, sh] = [1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2), 1 + 0.045 * c, 1 + 0.015 * c * t];
  const rt = -Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * rad) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh));
}

const apart = (one: string, other: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(sights).map(([name, matrix]) => [name, deltaE(lab(times(matrix, linear(one))), lab(times(matrix, linear(other))))]));

/** Two fields side by side are told apart with ease (assumption; 2.3 is the least that is seen at all). */
const easy = 10;

/** What says the same without colour: the form of the mark. `tests/e2e/full/colourBlind.e2e.ts` measures that no two look alike. */
const shapes = {
  facility: 'a disc with a pictogram', held: 'a square', checkpoint: 'a triangle', barrier: 'a row of beads, its state a sign', incident: 'a diamond, upright on its corner',
  plan: 'an area with an outline, or a shield', planMovement: 'a broad line with arrows', way: 'a dashed line with arrows and a number',
} as const;
const meanings = Object.keys(shapes) as (keyof typeof shapes)[];

test('the measure is that of its authors', () => {
  // Pairs 1, 7 and 17 of their table of test data.
  expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(deltaE([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 3);
  expect(deltaE([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
});

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = palettes[theme];

  test('layers: every pair is told apart by colour, or by the form of its mark', () => {
    expect(new Set(Object.values(shapes)).size, 'each has a form of its own').toBe(meanings.length);
    const near = meanings.flatMap((one, index) => meanings.slice(index + 1).flatMap((other) => Object.entries(apart(palette[one], palette[other])).filter(([, value]) => value < easy).map(([sight]) => ({ one, other, sight }))));
    // Most see every other pair by its colour alone: listed so that a new one is looked at.
    expect(near.filter(({ sight }) => sight === 'as most see').map(({ one, other }) => `${one} ${other}`)).toEqual(theme === 'light' ? ['held way'] : ['facility planMovement', 'held way', 'incident planMovement']);
    for (const { one, other } of near) expect(shapes[one]).not.toBe(shapes[other]);
  });

  test('minutes: neighbouring classes of one row differ in lightness, whoever looks; in shades of grey somewhat less, and in width', () => {
    for (const [index, colour] of palette.reach.slice(1).entries()) {
      for (const [sight, value] of Object.entries(apart(palette.reach[index] ?? '', colour))) expect(value, `class ${index} and ${index + 1}, ${sight}`).toBeGreaterThanOrEqual(sight === 'achromatopsia' ? 7 : easy);
    }
  });

  test('ground: a way in, a line and a movement stand out from what they lie on, whoever looks', () => {
    for (const mark of ['way', 'barrier', 'planMovement', 'plan', 'selection'] as const) {
      for (const ground of ['paper', 'land'] as const) for (const [sight, value] of Object.entries(apart(palette[mark], palette[ground]))) expect(value, `${mark} on ${ground}, ${sight}`).toBeGreaterThanOrEqual(2 * easy);
    }
  });

  test('verdicts: leaking differs from the ink of closed by colour where colours are seen, and everywhere by sign and word', () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8').split('@media')[0]?.split(":root[data-theme='dark']")[theme === 'dark' ? 1 : 0] ?? '';
    const token = (name: string) => new RegExp(`${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1] ?? '';
    for (const [sight, value] of Object.entries(apart(token('--warning'), token('--ink')))) expect(value, sight).toBeGreaterThanOrEqual(sight === 'achromatopsia' ? 5 : easy);
    const marks = readFileSync('src/ui/check/VerdictMark.tsx', 'utf8');
    const paths = [...marks.matchAll(/'?(?:closed|leaking|no-data)'?: '([^']+)'/g)].map(([, path]) => path);
    expect(new Set(paths).size).toBe(3);
  });
});
