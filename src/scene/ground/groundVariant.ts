/**
 * The dresses of a ground: as the theme has it, nearly grey, or pale for paper. Only what lies under the plan changes; marks, lines and labels of
 * Cordon keep the colours they are told apart by.
 */
import type { GroundVariant, Theme } from '../../scenario/view.ts';
import { type Palette, palettes } from '../palette.ts';
import { greyOf, mix } from './colors.ts';

/** What a map of streets needs beyond the palette. */
export interface GroundColors {
  readonly green: string;
  readonly wood: string;
  readonly sand: string;
  /** Hospitals, schools, works, squares: little more than the land. */
  readonly built: string;
  readonly building: string;
  readonly casing: string;
  readonly road: string;
  readonly track: string;
  readonly rail: string;
  readonly boundary: string;
}

/** Of the palette: the ground, and no mark on it. */
const groundKeys = [
  'land', 'paper', 'water', 'waterEdge', 'waterInk', 'roadCasing', 'roadMajor', 'roadMinor', 'roadIllustrative', 'bridgeCasing', 'neighbourhoodLine', 'runway',
] as const satisfies readonly (keyof Palette)[];

const plainColors: Readonly<Record<Theme, GroundColors>> = {
  light: { green: '#D6DEC6', wood: '#CAD6B9', sand: '#EFE7CF', built: '#E2DBCD', building: '#D5CCBB', casing: '#D3CAB9', road: '#FBF9F4', track: '#DDD5C6', rail: '#A9A090', boundary: '#A79C88' },
  dark: { green: '#1D2822', wood: '#1A2A20', sand: '#26251F', built: '#1D2228', building: '#262D34', casing: '#101418', road: '#323A42', track: '#2A3138', rail: '#4D565E', boundary: '#59636C' },
};

/** Pale tints that take little ink; roads stand by their edges. Water keeps its blue, the one colour of the ground on paper. */
const printGround: Pick<Palette, (typeof groundKeys)[number]> = {
  land: '#FBFBFA', paper: '#FFFFFF', water: '#DCE8EE', waterEdge: '#9FB7C3', waterInk: '#3C6478', roadCasing: '#B4B4AF', roadMajor: '#FFFFFF', roadMinor: '#FFFFFF',
  roadIllustrative: '#A6A6A0', bridgeCasing: '#6E6E69', neighbourhoodLine: '#D4D4CF', runway: '#E6E6E2',
};
const printColors: GroundColors = {
  green: '#F1F4EC', wood: '#ECF1E6', sand: '#F8F7F1', built: '#F6F6F4', building: '#EBEBE8', casing: '#D2D2CE', road: '#FFFFFF', track: '#E4E4E0', rail: '#BDBDB8', boundary: '#A6A6A0',
};

/** Paper is white, whatever the screen is. */
export const themeOf = (variant: GroundVariant, theme: Theme): Theme => (variant === 'print' ? 'light' : theme);

/** The whole palette of the map on a ground of this variant. */
export function paletteOn(variant: GroundVariant, theme: Theme): Palette {
  const palette = palettes[themeOf(variant, theme)];
  if (variant === 'plain') return palette;
  if (variant === 'print') return { ...palette, ...printGround, halo: '#FFFFFF', roadLabelHalo: '#FFFFFF' };
  return { ...palette, ...Object.fromEntries(groundKeys.map((key) => [key, mutedOf(palette[key])])) };
}

export function colorsOn(variant: GroundVariant, theme: Theme): GroundColors {
  if (variant === 'print') return printColors;
  const colors = plainColors[theme];
  return variant === 'plain' ? colors : (Object.fromEntries(Object.entries(colors).map(([key, color]) => [key, mutedOf(color as string)])) as unknown as GroundColors);
}

/** A trace of the colour is left, so that water is still told from land. */
const mutedOf = (color: string) => mix(greyOf(color), color, 0.12);
