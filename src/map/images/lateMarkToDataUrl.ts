/** Marks of a plan as the interface shows them, at once: for parts that come with the plan. */
import { drawLateMark } from './drawLateMark.ts';
import { toDataUrl } from './imageToDataUrl.ts';

const scale = 2;
const made = new Map<string, string | null>();

/** PNG data URL at twice the CSS size, or null for a name of anything else. */
export function lateMarkToDataUrl(name: string): string | null {
  if (!made.has(name)) made.set(name, toDataUrl(drawLateMark(name, scale)));
  return made.get(name) ?? null;
}
