/** A map image as the interface shows it: in the legend, in lists. */
import { drawSymbol } from './drawSymbol.ts';
import { drawOnDemand } from './drawOnDemand.ts';

const scale = 2;

/** PNG data URL at twice the CSS size, or null for a name that is drawn on demand or not at all. */
export function imageToDataUrl(name: string): string | null {
  const known = made.get(name);
  if (known !== undefined) return known;
  const url = toDataUrl(drawSymbol(name, scale));
  made.set(name, url);
  return url;
}

/** Some dozens of names, asked for again with every list that is drawn anew. */
const made = new Map<string, string | null>();

/** The same for every name, those drawn on demand included. */
export async function imageToDataUrlOnDemand(name: string): Promise<string | null> {
  const url = toDataUrl(drawSymbol(name, scale) ?? (await drawOnDemand(name, scale)));
  made.set(name, url);
  return url;
}

/** PNG; null for no image. */
export function toDataUrl(image: ImageData | null): string | null {
  if (!image) return null;
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  // Read back at once: on the graphics card that would wait for all that the map has it draw.
  canvas.getContext('2d', { willReadFrequently: true })?.putImageData(image, 0, 0);
  return canvas.toDataURL();
}
