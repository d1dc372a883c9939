/** Marks of a check: the hatch of a cut, the arrow along a way in, the disc its number stands on. Sizes in CSS pixels. */
import type { Palette } from '../../scene/palette.ts';
import type { Symbol } from '../../scene/symbolName.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type CheckMark = Extract<Symbol, { shape: 'cut' | 'way-arrow' | 'way-number' }>;

export const checkMarkSize: Readonly<Record<CheckMark['shape'], { readonly width: number; readonly height: number }>> = {
  cut: { width: 34, height: 22 }, 'way-arrow': { width: 14, height: 14 }, 'way-number': { width: 22, height: 22 },
};

export function drawCheckMark(context: Context, palette: Palette, mark: CheckMark): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (mark.shape === 'way-number') {
    context.arc(11, 11, 9.5, 0, 2 * Math.PI);
    context.fillStyle = palette.way;
    context.fill();
    context.strokeStyle = palette.halo;
    context.lineWidth = 2;
    context.stroke();
    context.fillStyle = palette.markGround;
    context.font = '600 12px "IBM Plex Sans", sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(mark.number), 11, 11.6);
    return;
  }
  // The road runs up the picture, so strokes square to it run across; an arrow along a line points to the right.
  const path = new Path2D(mark.shape === 'cut' ? 'M4 6H30M4 11H30M4 16H30' : 'M5 3.5 10 7 5 10.5');
  context.strokeStyle = palette.halo;
  context.lineWidth = mark.shape === 'cut' ? 6 : 5;
  context.stroke(path);
  context.strokeStyle = mark.shape === 'cut' ? palette.ink : palette.way;
  context.lineWidth = mark.shape === 'cut' ? 2.5 : 2.25;
  context.stroke(path);
}
