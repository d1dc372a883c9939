/**
 * Whether the bytes of a vector tile (Mapbox Vector Tile 2.1) are what they claim, before the map's own reader meets them: that one trusts every count, and a tile
 * of a few bytes that says it closes a ring half a billion times would have it fill the memory.
 */
import { TileCursor } from './tileCursor.ts';
import { TileFault } from './tileRefusal.ts';

/** Of one tile. The largest of public basemaps have some 100,000. */
const mostFeatures = 500_000;

/** The names of its layers, each once, in order. Throws a `TileFault`. */
export function checkVectorTile(data: ArrayBuffer): readonly string[] {
  const bytes = new Uint8Array(data);
  const names = new Set<string>();
  let features = 0;
  new TileCursor(bytes, 0, bytes.length).fields((field, layer) => {
    if (field !== 3) return;
    layer.fields((inner, part) => {
      if (inner === 1) names.add(new TextDecoder().decode(bytes.subarray(part.at, part.end)));
      else if (inner === 2) {
        features += 1;
        if (features > mostFeatures) throw new TileFault('too-large', 'features');
        checkFeature(part);
      } else if (inner === 4) part.fields(() => undefined);
    });
  });
  return [...names];
}

function checkFeature(feature: TileCursor): void {
  feature.fields((field, part) => {
    if (field === 2) while (part.at < part.end) part.varint();
    else if (field === 4) checkCommands(part);
  });
}

/** Every command has the numbers it says it has; a ring is closed once at a time. */
function checkCommands(part: TileCursor): void {
  while (part.at < part.end) {
    const command = part.varint();
    const kind = command % 8;
    const count = Math.floor(command / 8);
    const numbers = kind === 1 || kind === 2 ? count * 2 : 0;
    if ((kind !== 1 && kind !== 2 && kind !== 7) || (kind === 7 && count !== 1) || numbers > part.end - part.at) throw new TileFault('broken', 'geometry');
    for (let left = numbers; left > 0; left -= 1) part.varint();
  }
}
