/** Sums with colours: a grey as light as a colour, and what lies between two. Colours are `#RRGGBB`. */

const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
const hex = (values: readonly number[]) => `#${values.map((value) => Math.round(Math.max(0, Math.min(255, value))).toString(16).padStart(2, '0')).join('').toUpperCase()}`;

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => toLinear(value / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Of the same relative luminance, so that whatever was legible on the colour is on the grey. */
export function greyOf(color: string): string {
  const level = fromLinear(luminanceOf(color)) * 255;
  return hex([level, level, level]);
}

/** `share` of the second, 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const ends = channels(other);
  return hex(channels(one).map((value, at) => value + ((ends[at] ?? value) - value) * share));
}

/** From 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
