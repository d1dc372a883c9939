/** The form in which a drawn or edited geometry is kept, or nothing where it cannot be kept. */
import { equalJson } from '../equalJson.ts';
import { type Geometry, mendGeometry } from './mendGeometry.ts';

/**
 * Rounded to 6 decimals, rings closed and by the right-hand rule, repeated corners gone; the same object when it was so
 * already. Null for what no scenario may hold (mendGeometry says why).
 */
export function tidyGeometry<G extends Geometry>(geometry: G): G | null {
  const mended = mendGeometry(geometry, [geometry.type]);
  if (!mended.ok) return null;
  // The type went in as the only one accepted, so it comes out again.
  return equalJson(mended.geometry, geometry) ? geometry : (mended.geometry as G);
}
