/** Marks of a replay. A vehicle that drives is pointed and full, one that is stopped a hollow block; signs of lines share the disc of the plan's. Sizes in CSS pixels. */
import type { Palette } from '../../scene/palette.ts';
import type { ReplayShape } from '../../scene/symbolName.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const [vehicle, sign] = [{ width: 10, height: 13 }, { width: 24, height: 24 }];
export const replayMarkSize: Readonly<Record<ReplayShape, { readonly width: number; readonly height: number }>> = {
  vehicle, 'vehicle-stopped': vehicle, 'line-held': sign, 'line-rising': sign,
};

const disc = 'M12 3.25A8.75 8.75 0 1 1 12 20.75A8.75 8.75 0 1 1 12 3.25Z';

export function drawReplayMark(context: Context, palette: Palette, shape: ReplayShape): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const isVehicle = shape === 'vehicle' || shape === 'vehicle-stopped';
  const outline = new Path2D(shape === 'vehicle' ? 'M5 1.5 8.5 5.5V11.5H1.5V5.5Z' : shape === 'vehicle-stopped' ? 'M2 2.5H8V11H2Z' : disc);
  const color = shape === 'vehicle' ? palette.ink : shape === 'line-rising' ? palette.barrier : palette.way;
  context.strokeStyle = palette.halo;
  context.lineWidth = isVehicle ? 2.6 : 4.5;
  context.stroke(outline);
  context.fillStyle = shape === 'vehicle' ? color : palette.markGround;
  context.fill(outline);
  if (shape === 'line-rising') {
    // Half of the disc is full: on its way from hollow to full.
    context.fillStyle = color;
    context.fill(new Path2D('M3.25 12A8.75 8.75 0 0 0 20.75 12Z'));
  }
  if (shape === 'vehicle') return;
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke(outline);
  if (shape === 'vehicle-stopped') return;
  // A loop with a vehicle over it, or an arrow up.
  context.lineWidth = 1.8;
  if (shape === 'line-rising') {
    context.stroke(new Path2D('M12 11V6.5M9.5 8.75 12 6.25 14.5 8.75'));
    return;
  }
  context.stroke(new Path2D('M8 8.5H16V15.5H8Z'));
  context.fillStyle = color;
  context.fill(new Path2D('M10.5 6.5H13.5V17.5H10.5Z'));
}
