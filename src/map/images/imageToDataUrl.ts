/** A map image as the interface shows it: in the legend, in lists. */
import { drawSymbol } from './drawSymbol.ts';
import { drawMilitary } from './drawMilitary.ts';

const scale = 2;

/** PNG data URL at twice the CSS size, or null for a name that is drawn on demand or not at all. */
export function imageToDataUrl(name: string): string | null {
  return toDataUrl(drawSymbol(name, scale));
}

/** The same for every name, military symbols included. */
export async function imageToDataUrlOnDemand(name: string): Promise<string | null> {
  return toDataUrl(drawSymbol(name, scale) ?? (await drawMilitary(name, scale)));
}

function toDataUrl(image: ImageData | null): string | null {
  if (!image) return null;
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  return canvas.toDataURL();
}
