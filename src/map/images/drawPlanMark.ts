/** Marks of a planner's own: barriers by state, sites by role, checkpoints and notes. Told apart by shape, not by colour alone. */
import type { Palette } from '../../scene/palette.ts';
import type { PlanMark } from '../../scene/planMark.ts';
import { drawPerson } from './drawSymbol.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

interface Badge {
  readonly outline: string;
  /** What stands inside, as strokes. */
  readonly sign: string;
  /** Full badges stand closed, hollow ones open. */
  readonly filled: boolean;
  readonly dash?: readonly number[];
}

const disc = 'M12 3.25A8.75 8.75 0 1 1 12 20.75A8.75 8.75 0 1 1 12 3.25Z';
const diamond = 'M12 1.75 22.25 12 12 22.25 1.75 12Z';
const cross = 'M9 9 15 15M15 9 9 15';

/**
 * One outline a family and light against dark within it, on a grid of 24: discs for what the switch has moved, diamonds for
 * what has failed, an octagon for what is taken apart, a broken ring for what nobody has said. The pair alone is wider.
 */
const barrierBadges = {
  'barrier-up': { outline: disc, sign: 'M8 8.25V15.75M12 8.25V15.75M16 8.25V15.75', filled: true },
  'barrier-down': { outline: disc, sign: 'M12 7V13.25M9.25 10.75 12 13.5 14.75 10.75M8 16.5H16', filled: false },
  'barrier-pair': {
    outline: 'M8.5 4H25.5A4 4 0 0 1 29.5 8V16A4 4 0 0 1 25.5 20H8.5A4 4 0 0 1 4.5 16V8A4 4 0 0 1 8.5 4Z',
    sign: 'M8.75 8V16M12.25 8V16M21.75 8V16M25.25 8V16M15 12H19', filled: true,
  },
  'barrier-failed-up': { outline: diamond, sign: cross, filled: true },
  'barrier-failed-down': { outline: diamond, sign: cross, filled: false },
  'barrier-repair': {
    outline: 'M8.25 2.9H15.75L21.1 8.25V15.75L15.75 21.1H8.25L2.9 15.75V8.25Z',
    sign: 'M7.75 16.25 12.25 11.75M15.9 10.9A2.9 2.9 0 0 1 12.1 7.6M16.6 8.1A2.9 2.9 0 0 1 13.2 11.9', filled: false,
  },
  'barrier-unknown': { outline: disc, sign: 'M9.5 9.75A2.5 2.5 0 1 1 12 12.5V13.5M12 16.4V16.45', filled: false, dash: [2.6, 3] },
} as const satisfies Partial<Record<PlanMark, Badge>>;

const siteOutline = 'M7.5 3.5H16.5A4 4 0 0 1 20.5 7.5V16.5A4 4 0 0 1 16.5 20.5H7.5A4 4 0 0 1 3.5 16.5V7.5A4 4 0 0 1 7.5 3.5Z';
const triangle = 'M12 3.5 21 19.5H3Z';
const site = (sign: string): Badge => ({ outline: siteOutline, sign, filled: false });

/** Sites stand in a square, checkpoints in a triangle, notes on a sheet with a turned corner. */
const pointBadges = {
  'site-origin': site('M12 7V17M7 12H17'),
  'site-protected': site('M12 6.5 16.5 8.5V12C16.5 14.5 14.5 16.5 12 17.5 9.5 16.5 7.5 14.5 7.5 12V8.5Z'),
  'site-friendly-base': site('M9 17.5V7H16.5L14.5 9.5 16.5 12H9'),
  'site-hospital': site('M8.5 7.5V16.5M15.5 7.5V16.5M8.5 12H15.5'),
  'site-housing': site('M7 12.5 12 7.5 17 12.5M8.5 11.5V16.5H15.5V11.5'),
  checkpoint: { outline: triangle, sign: 'M9.25 15.5H14.75', filled: false },
  'checkpoint-staffed': { outline: triangle, sign: '', filled: true },
  // Its tip lies in the middle, where the line ends, and it is turned as the line runs.
  arrow: { outline: 'M12 11 18 23 12 20.25 6 23Z', sign: '', filled: true },
  note: { outline: 'M4.5 4.5H19.5V16.5L16.5 19.5H4.5Z', sign: 'M8 9.5H16M8 12.5H14', filled: false },
} as const satisfies Partial<Record<PlanMark, Badge>>;

const badges: Readonly<Record<PlanMark, Badge>> = { ...barrierBadges, ...pointBadges };

/** CSS pixels. */
export function planMarkSize(mark: PlanMark): { readonly width: number; readonly height: number } {
  return { width: mark === 'barrier-pair' ? 34 : 24, height: 24 };
}

export function drawPlanMark(context: Context, palette: Palette, mark: PlanMark): void {
  const { outline, sign, filled, dash = [] } = badges[mark];
  const color = mark in barrierBadges ? palette.barrier : mark === 'note' || mark === 'arrow' ? palette.ink : palette.plan;
  const shape = new Path2D(outline);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = palette.halo;
  context.lineWidth = 4.5;
  context.stroke(shape);
  context.fillStyle = filled ? color : palette.markGround;
  context.fill(shape);
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.setLineDash([...dash]);
  context.stroke(shape);
  context.setLineDash([]);
  const ink = filled ? palette.markGround : color;
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke(new Path2D(sign));
  if (mark === 'checkpoint-staffed') drawPerson(context, ink);
}
