/** Colours of a page as operators, and the states that make them see-through, which PDF keeps apart. */
import { dictionary, number, numbers, type PdfValue } from '../file/pdfValue.ts';

export interface Colors {
  /** Operators that set the colour to fill with and how much of it covers. */
  fill(color: string): string;
  stroke(color: string): string;
  /** Of the resources: the states asked for so far. */
  readonly states: () => PdfValue;
}

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const functional = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:\s*[,/]\s*([\d.]+)(%?))?\s*\)$/i;

/** Parts from 0 to 1; a colour that is none of CSS's usual spellings is a fault of the layout and is thrown. */
export function parseColor(color: string): readonly [red: number, green: number, blue: number, alpha: number] {
  if (hex.test(color)) {
    const digits = color.length < 6 ? color.slice(1).replaceAll(/./g, '$&$&') : color.slice(1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    return [red / 255, green / 255, blue / 255, alpha / 255];
  }
  const parts = functional.exec(color);
  if (!parts) throw new Error(`No colour: ${color}`);
  const [red, green, blue] = parts.slice(1, 4).map((part) => Math.min(255, Number(part)) / 255) as [number, number, number];
  const alpha = parts[4] === undefined ? 1 : Number(parts[4]) / (parts[5] === '%' ? 100 : 1);
  return [red, green, blue, Math.min(1, alpha)];
}

export function startColors(): Colors {
  const states = new Map<string, string>();
  const state = (key: 'ca' | 'CA', alpha: number): string => {
    const value = dictionary({ [key]: number(alpha) });
    const name = states.get(value) ?? `G${states.size + 1}`;
    states.set(value, name);
    return `/${name} gs`;
  };
  const set = (color: string, operator: string, key: 'ca' | 'CA'): string => {
    const [red, green, blue, alpha] = parseColor(color);
    const paint = `${numbers(red, green, blue)} ${operator}`;
    return alpha === 1 ? paint : `${paint} ${state(key, alpha)}`;
  };
  return {
    fill: (color) => set(color, 'rg', 'ca'),
    stroke: (color) => set(color, 'RG', 'CA'),
    states: () => dictionary(Object.fromEntries([...states].map(([value, name]) => [name, value]))),
  };
}
