/** A place as a planner types it: a grid reference, or a latitude and a longitude in any of the usual ways of writing. */
import { isInDrawnRegion } from '../../../geo/drawnRegion.ts';
import { parseMgrs } from '../../../geo/formatCoordinate.ts';
import type { LonLat } from '../../../geo/types.ts';
import { readAngle } from '../../../share/formats/read/readAngle.ts';

/** A place elsewhere was mistyped. */
const isHere = ([lon, lat]: LonLat) => isInDrawnRegion([lon, lat, lon, lat]);

/** The middle of the square a grid reference names. Latitude first, or either way round where only one is in Baghdad. Null where it is no place on this map. */
export function readPlace(text: string): LonLat | null {
  const square = parseMgrs(text);
  if (square) {
    const middle: LonLat = [(square[0] + square[2]) / 2, (square[1] + square[3]) / 2];
    return isHere(middle) ? middle : null;
  }
  for (const [first, second] of halves(text.trim())) {
    const [lat, lon] = [readAngle(first), readAngle(second)];
    if (lat === null || lon === null) continue;
    const found = ([[lon, lat], [lat, lon]] as const).find(isHere);
    if (found) return found;
  }
  return null;
}

/** Every way to part a text in two at a comma, a semicolon or a space; the likeliest first. */
function halves(text: string): readonly (readonly [string, string])[] {
  const cuts = [...text.matchAll(/\s*[;،]\s*|,\s+|(?<=[NSEWnsew])\s*,?\s*|,|\s+/g)];
  return cuts.map(({ index, 0: cut }) => [text.slice(0, index), text.slice(index + cut.length)] as const).filter(([first, second]) => first !== '' && second !== '');
}
