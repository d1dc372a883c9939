/**
 * Where a plan is dense, most of its names would find no room, and still be cut, sent to the graphics card and tried in
 * every frame. They wait for a closer zoom instead; what stands alone, and so every plan of ordinary size, keeps its names at every zoom.
 */
import type { Feature, Geometry, Position } from 'geojson';
import type { SketchProperties } from './sketchFeatures.ts';

type Drawing = Feature<Geometry, SketchProperties>;

/** Zooms at which names are counted; closer than that all are shown. */
const [farthest, closest] = [9, 17] as const;
/** Names a square of the screen takes at most, in the order of the plan. */
const mostInSquare = 4;
/** Pixels at the side of it. Names are some 80 px wide and 16 high. */
const squarePx = 128;
const squaresAcross = (512 / squarePx) * 2 ** closest;

/** A maker of lists that remembers what it made, so that a drawing stays the same object as long as its name waits for the same zoom. */
export function createNameThinner(): (drawings: Drawing[]) => Drawing[] {
  const waiting = new WeakMap<Drawing, Drawing>();
  return (drawings) => {
    const taken = Array.from({ length: closest - farthest + 1 }, () => new Map<number, number>());
    let isThinned = false;
    const thinned = drawings.map((drawing) => {
      const at = nameAt(drawing);
      if (at === null) return drawing;
      const namedFrom = takePlace(taken, at);
      if (namedFrom === null) return drawing;
      isThinned = true;
      const known = waiting.get(drawing);
      if (known?.properties.namedFrom === namedFrom) return known;
      const made: Drawing = { ...drawing, properties: { ...drawing.properties, namedFrom } };
      waiting.set(drawing, made);
      return made;
    });
    return isThinned ? thinned : drawings;
  };
}

/** The zoom from which the name has room in its square, there and at all closer ones; null where it has at all of them. */
function takePlace(taken: readonly Map<number, number>[], [lon, lat]: Position): number | null {
  const sine = Math.sin(((lat ?? 0) * Math.PI) / 180);
  const x = Math.floor((((lon ?? 0) + 180) / 360) * squaresAcross);
  const y = Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * squaresAcross);
  for (let zoom = closest; zoom >= farthest; zoom -= 1) {
    const squares = taken[zoom - farthest];
    const shift = closest - zoom;
    const square = (x >> shift) * squaresAcross + (y >> shift);
    const names = squares?.get(square) ?? 0;
    if (names >= mostInSquare) return zoom + 1;
    squares?.set(square, names + 1);
  }
  return null;
}

/** Where the map writes a name; null where it writes none. Of a zone without a name, some place of it: it is called by its number. */
function nameAt({ geometry, properties: { label, id } }: Drawing): Position | null {
  if (geometry.type === 'Point') return label === '' ? null : geometry.coordinates;
  return geometry.type === 'Polygon' && label === '' && id.startsWith('zone-') ? geometry.coordinates[0]?.[0] ?? null : null;
}
