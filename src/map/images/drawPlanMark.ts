/** Marks of a planner's own: barriers by state, sites by role, checkpoints and notes. Told apart by shape, not by colour alone. */
import type { Palette } from '../../scene/palette.ts';
import type { PlanMark } from '../../scene/planMark.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const size = 24;
const middle = size / 2;

/** What stands inside a barrier's badge, on a grid of 24: bars for closed, an arrow for lowered, a cross for failed, a bar cut through for repair. */
const stateSigns = {
  'barrier-up': 'M8 8.5V15.5M12 8.5V15.5M16 8.5V15.5',
  'barrier-down': 'M12 7.5V15.5M8.75 12.5 12 15.75 15.25 12.5',
  'barrier-pair': 'M9.5 8V16M14.5 8V16M7 12H17',
  'barrier-failed-up': 'M8.5 8.5 15.5 15.5M15.5 8.5 8.5 15.5',
  'barrier-failed-down': 'M8.5 8.5 15.5 15.5M15.5 8.5 8.5 15.5',
  'barrier-repair': 'M8.5 15.5 15.5 8.5M8.25 9.5H10.5M13.5 14.5H15.75',
  'barrier-unknown': 'M9.6 10A2.4 2.4 0 1 1 12 12.4V13.4M12 16V16.05',
} as const;

const pointSigns = {
  'site-origin': 'M12 7V17M7 12H17',
  'site-protected': 'M12 6.5 16.5 8.5V12C16.5 14.5 14.5 16.5 12 17.5 9.5 16.5 7.5 14.5 7.5 12V8.5Z',
  'site-friendly-base': 'M9 17.5V7H16.5L14.5 9.5 16.5 12H9',
  'site-hospital': 'M8.5 7.5V16.5M15.5 7.5V16.5M8.5 12H15.5',
  'site-housing': 'M7 12.5 12 7.5 17 12.5M8.5 11.5V16.5H15.5V11.5',
  checkpoint: 'M12 7.5V12.5M12 15.5V15.55',
  note: 'M8 9.5H16M8 12.5H14',
} as const;

/** Closed states are filled; open ones hollow with a broken ring. */
const filled: ReadonlySet<PlanMark> = new Set(['barrier-up', 'barrier-pair', 'barrier-failed-up']);

export function drawPlanMark(context: Context, palette: Palette, mark: PlanMark): void {
  const isBarrier = mark in stateSigns;
  const color = isBarrier ? palette.barrier : mark === 'note' ? palette.ink : palette.plan;
  const isFilled = filled.has(mark);
  const outline = outlineOf(mark, isBarrier);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = palette.halo;
  context.lineWidth = 4.5;
  context.stroke(outline);
  context.fillStyle = isFilled ? color : palette.markGround;
  context.fill(outline);
  context.strokeStyle = color;
  context.lineWidth = 1.8;
  context.setLineDash(isBarrier && !isFilled ? [3, 2.6] : []);
  context.stroke(outline);
  context.setLineDash([]);
  context.strokeStyle = isFilled ? palette.markGround : color;
  context.lineWidth = 1.9;
  context.stroke(new Path2D(isBarrier ? stateSigns[mark as keyof typeof stateSigns] : pointSigns[mark as keyof typeof pointSigns]));
}

/** Barriers stand in a disc, sites in a square, checkpoints in a triangle, notes on a sheet with a turned corner. */
function outlineOf(mark: PlanMark, isBarrier: boolean): Path2D {
  const path = new Path2D();
  if (isBarrier) path.arc(middle, middle, 8.75, 0, 2 * Math.PI);
  else if (mark === 'checkpoint') path.addPath(new Path2D('M12 3.5 21 19.5H3Z'));
  else if (mark === 'note') path.addPath(new Path2D('M4.5 4.5H19.5V16.5L16.5 19.5H4.5Z'));
  else path.roundRect(3.5, 3.5, 17, 17, 4);
  return path;
}
