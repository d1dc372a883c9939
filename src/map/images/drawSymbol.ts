/**
 * Draws one map image from its name, at any scale: on the screen at the device's pixel ratio, on paper at the page's.
 * Sizes are CSS pixels before scaling.
 */
import type { HeldStatus } from '../../scenario/document.ts';
import { type Palette, palettes } from '../../scene/palette.ts';
import { parseSymbolName, type Symbol } from '../../scene/symbolName.ts';
import { glyphGrid, glyphPath } from './glyphs.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  draw(context: Context, palette: Palette): void;
}

/** Squares of the tray and the room between them. */
const tray = { columns: 11, square: 11, gap: 4, margin: 8 };

/** Lengths of a row of bollards: four of them, or six so that some stand on either side of a sign. */
const beads = { plain: 34, winged: 49 };

/** The picture behind `name` at `scale` device pixels a CSS pixel, or null where the name is not drawn here but on demand (`drawOnDemand`), or not at all. */
export function drawSymbol(name: string, scale: number): ImageData | null {
  const parsed = parseSymbolName(name);
  const drawing = parsed && describe(parsed.symbol);
  return parsed && drawing && paint(drawing, palettes[parsed.theme], scale);
}

/** A drawing at `scale` device pixels a CSS pixel. */
export function paint(drawing: Drawing, palette: Palette, scale: number): ImageData | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(drawing.width * scale);
  canvas.height = Math.ceil(drawing.height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.scale(scale, scale);
  drawing.draw(context, palette);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function describe(symbol: Symbol): Drawing | null {
  switch (symbol.shape) {
    case 'facility':
      return symbol.rank === 3 ? landmark(symbol) : badge(symbol);
    case 'checkpoint':
      return { width: 24, height: 24, draw: (context, palette) => drawCheckpoint(context, palette, symbol.standing === 'illustrative', symbol.staffed) };
    case 'held':
      return { width: 18, height: 18, draw: (context, palette) => drawHeld(context, palette, symbol.status) };
    case 'tray':
      return drawTray(symbol.total, symbol.located);
    case 'incident':
      return { width: 20, height: 20, draw: (context, palette) => drawIncident(context, palette, symbol.count, symbol.standing === 'illustrative') };
    case 'beads':
      return { width: symbol.wings ? beads.winged : beads.plain, height: 14, draw: (context, palette) => drawBeads(context, palette, symbol) };
    default:
      return null;
  }
}

/** First rank: filled, white pictogram. Second: hollow. Illustrative: hollow with a broken ring. */
function badge(symbol: Extract<Symbol, { shape: 'facility' }>): Drawing {
  const size = symbol.rank === 1 ? 28 : 22;
  return {
    width: size, height: size,
    draw(context, palette) {
      const filled = symbol.rank === 1 && symbol.standing === 'firm';
      const middle = size / 2;
      context.beginPath();
      context.arc(middle, middle, middle - 1, 0, 2 * Math.PI);
      context.fillStyle = palette.halo;
      context.fill();
      context.beginPath();
      context.arc(middle, middle, middle - 2.6, 0, 2 * Math.PI);
      context.fillStyle = filled ? palette.facility : palette.markGround;
      context.fill();
      context.strokeStyle = palette.facility;
      context.lineWidth = symbol.rank === 1 ? 1.8 : 1.5;
      context.setLineDash(symbol.standing === 'illustrative' ? [3.2, 2.4] : []);
      context.stroke();
      drawGlyph(context, symbol.category, middle, size * (symbol.rank === 1 ? 0.52 : 0.54), filled ? palette.markGround : palette.facility);
    },
  };
}

function landmark(symbol: Extract<Symbol, { shape: 'facility' }>): Drawing {
  return {
    width: 16, height: 16,
    draw(context, palette) {
      const path = new Path2D();
      const scale = 12 / glyphGrid;
      path.addPath(glyphPath(symbol.category), new DOMMatrix([scale, 0, 0, scale, 2, 2]));
      context.strokeStyle = palette.halo;
      context.lineWidth = 2.6;
      context.lineJoin = 'round';
      context.stroke(path);
      context.fillStyle = palette.landmark;
      context.fill(path);
    },
  };
}

function drawGlyph(context: Context, category: Parameters<typeof glyphPath>[0], middle: number, size: number, color: string): void {
  const scale = size / glyphGrid;
  const path = new Path2D();
  path.addPath(glyphPath(category), new DOMMatrix([scale, 0, 0, scale, middle - size / 2, middle - size / 2]));
  context.fillStyle = color;
  context.fill(path);
}

/** A triangle on its base, as the trial of the look had it; hollow and broken where the place is illustrative, with a guard in it where a posture staffs it. */
function drawCheckpoint(context: Context, palette: Palette, illustrative: boolean, staffed: boolean): void {
  const path = new Path2D('M12 4 L20.5 19 L3.5 19 Z');
  context.lineJoin = 'round';
  context.strokeStyle = palette.halo;
  context.lineWidth = 4.5;
  context.stroke(path);
  context.fillStyle = illustrative ? palette.markGround : palette.checkpoint;
  context.fill(path);
  context.strokeStyle = palette.checkpoint;
  context.lineWidth = 1.8;
  context.setLineDash(illustrative ? [3, 2] : []);
  context.stroke(path);
  context.setLineDash([]);
  if (staffed) drawPerson(context, illustrative ? palette.checkpoint : palette.markGround);
}

/** Full while held, half empty while it is being cleared, hollow with a tick once cleared. */
function drawHeld(context: Context, palette: Palette, status: HeldStatus): void {
  drawSquare(context, palette, 3, 3, 12, status === 'held');
  if (status === 'being-cleared') {
    context.fillStyle = palette.held;
    context.fill(new Path2D('M3 3V15H15Z'));
  } else if (status === 'cleared') {
    context.strokeStyle = palette.held;
    context.lineWidth = 1.8;
    context.stroke(new Path2D('M6 9.2 8.3 11.5 12.2 6.6'));
  }
}

function drawSquare(context: Context, palette: Palette, x: number, y: number, side: number, filled: boolean): void {
  context.fillStyle = filled ? palette.held : palette.markGround;
  context.fillRect(x, y, side, side);
  context.strokeStyle = palette.held;
  context.lineWidth = 1.5;
  context.strokeRect(x + 0.75, y + 0.75, side - 1.5, side - 1.5);
}

/** A square a property not yet on the map, hollow, in a frame; those already located leave a dotted place behind. */
function drawTray(total: number, located: number): Drawing {
  const { square, gap, margin } = tray;
  const columns = Math.min(tray.columns, Math.max(1, total));
  const rows = Math.max(1, Math.ceil(total / columns));
  const width = margin * 2 + columns * (square + gap) - gap;
  const height = margin * 2 + rows * (square + gap) - gap;
  return {
    width, height,
    draw(context, palette) {
      context.beginPath();
      context.roundRect(0.75, 0.75, width - 1.5, height - 1.5, 5);
      context.fillStyle = palette.paper;
      context.fill();
      context.strokeStyle = palette.held;
      context.lineWidth = 1;
      context.stroke();
      for (let index = 0; index < total; index += 1) {
        const x = margin + (index % columns) * (square + gap);
        const y = margin + Math.floor(index / columns) * (square + gap);
        if (index < total - located) drawSquare(context, palette, x, y, square, false);
        else {
          context.setLineDash([1.5, 2]);
          context.strokeStyle = palette.held;
          context.strokeRect(x + 0.75, y + 0.75, square - 1.5, square - 1.5);
          context.setLineDash([]);
        }
      }
    },
  };
}

/** A diamond; hollow and broken where the source places the event no closer than an area. */
function drawIncident(context: Context, palette: Palette, count: number, illustrative: boolean): void {
  const path = new Path2D('M10 1.2 L18.8 10 L10 18.8 L1.2 10 Z');
  context.lineJoin = 'round';
  context.strokeStyle = palette.halo;
  context.lineWidth = 2.2;
  context.stroke(path);
  context.fillStyle = illustrative ? palette.markGround : palette.incident;
  context.fill(path);
  if (illustrative) {
    context.strokeStyle = palette.incident;
    context.lineWidth = 1.6;
    context.setLineDash([2.6, 1.8]);
    context.stroke(new Path2D('M10 2.4 L17.6 10 L10 17.6 L2.4 10 Z'));
    context.setLineDash([]);
  }
  if (count < 2) return;
  context.fillStyle = illustrative ? palette.incident : palette.markGround;
  context.font = '600 10px "IBM Plex Sans", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(count), 10, 10.6);
}

/** Bollards in a row, hollow while lowered and filled once raised. */
function drawBeads(context: Context, palette: Palette, { raised, wings }: { readonly raised: boolean; readonly wings: boolean }): void {
  const length = wings ? beads.winged : beads.plain;
  context.lineCap = 'round';
  context.strokeStyle = palette.barrierCasing;
  context.lineWidth = 11;
  context.beginPath();
  context.moveTo(6.5, 7);
  context.lineTo(length - 6.5, 7);
  context.stroke();
  for (let at = 5.8; at < length - 5; at += 7.45) {
    context.beginPath();
    context.arc(at, 7, 2.9, 0, 2 * Math.PI);
    context.fillStyle = raised ? palette.barrier : palette.markGround;
    context.fill();
    context.strokeStyle = palette.barrier;
    context.lineWidth = 1.7;
    context.stroke();
  }
}

/** Head and shoulders within a triangle: somebody stands there. */
export function drawPerson(context: Context, color: string): void {
  context.fillStyle = color;
  context.fill(new Path2D('M12 8.6A2 2 0 1 1 12 12.6A2 2 0 1 1 12 8.6ZM8 17.6C8 14.9 9.7 13.6 12 13.6S16 14.9 16 17.6Z'));
}
