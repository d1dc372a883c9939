/** One mark that the first picture does without (of a plan, a check or a replay) from its name, at any scale. Fetched with the first that the map misses. */
import { palettes } from '../../scene/palette.ts';
import { parseSymbolName, type Symbol } from '../../scene/symbolName.ts';
import { checkMarkSize, drawCheckMark } from './drawCheckMark.ts';
import { drawPlanMark, planMarkSize } from './drawPlanMark.ts';
import { drawReplayMark, replayMarkSize } from './drawReplayMark.ts';
import { type Drawing, paint } from './drawSymbol.ts';

/** Null for a name of anything else. */
export function drawLateMark(name: string, scale: number): ImageData | null {
  const parsed = parseSymbolName(name);
  const drawing = parsed && describe(parsed.symbol);
  return parsed && drawing && paint(drawing, palettes[parsed.theme], scale);
}

function describe(symbol: Symbol): Drawing | null {
  switch (symbol.shape) {
    case 'plan':
      return { ...planMarkSize(symbol.mark), draw: (context, palette) => drawPlanMark(context, palette, symbol.mark) };
    case 'cut':
    case 'way-arrow':
    case 'way-number':
      return { ...checkMarkSize[symbol.shape], draw: (context, palette) => drawCheckMark(context, palette, symbol) };
    case 'vehicle':
    case 'vehicle-stopped':
    case 'line-held':
    case 'line-rising':
      return { ...replayMarkSize[symbol.shape], draw: (context, palette) => drawReplayMark(context, palette, symbol.shape) };
    default:
      return null;
  }
}
