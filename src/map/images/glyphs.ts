/** The pictograms of facilities: Maki and Temaki shapes (CC0) on their own 15 by 15 grid. */
import airport from '@mapbox/maki/icons/airport.svg?raw';
import bridge from '@mapbox/maki/icons/bridge.svg?raw';
import building from '@mapbox/maki/icons/town-hall.svg?raw';
import castle from '@mapbox/maki/icons/landmark.svg?raw';
import diplomatic from '@mapbox/maki/icons/embassy.svg?raw';
import hospital from '@mapbox/maki/icons/hospital.svg?raw';
import hotel from '@mapbox/maki/icons/lodging.svg?raw';
import monument from '@mapbox/maki/icons/monument.svg?raw';
import museum from '@mapbox/maki/icons/museum.svg?raw';
import park from '@mapbox/maki/icons/park.svg?raw';
import square from '@mapbox/maki/icons/square-stroked.svg?raw';
import station from '@mapbox/maki/icons/rail.svg?raw';
import capitol from '@rapideditor/temaki/icons/capitol.svg?raw';
import military from '@rapideditor/temaki/icons/military.svg?raw';
import type { FacilityCategory } from '../../baseline/kinds/facility.ts';

/** Side of the grid the shapes are drawn on. */
export const glyphGrid = 15;

const files: Record<FacilityCategory, string> = {
  government: building, parliament: capitol, palace: castle, diplomatic, military, hospital, hotel, monument,
  square, park, station, museum, airport, runway: airport, bridge,
};

const cache = new Map<FacilityCategory, Path2D>();

/** The outline of a category's pictogram, 15 by 15. */
export function glyphPath(category: FacilityCategory): Path2D {
  const known = cache.get(category);
  if (known) return known;
  const path = new Path2D();
  for (const [, d] of files[category].matchAll(/\sd="([^"]+)"/g)) {
    if (d) path.addPath(new Path2D(d.replaceAll('&#xA;', ' ').replaceAll('&#x9;', ' ')));
  }
  cache.set(category, path);
  return path;
}
