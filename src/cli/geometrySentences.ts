/** What may be the matter with a geometry, whichever file it comes from. */
import type { GeometryMend, GeometryRefusal } from '../scenario/geometry/mendGeometry.ts';

export const geometrySentences: Readonly<Record<GeometryMend | GeometryRefusal, string>> = {
  'empty-geometry': 'it has no geometry',
  'wrong-geometry': 'its geometry is of a type that its kind cannot have',
  'not-a-coordinate': 'a coordinate is not a pair of numbers',
  'too-many-vertices': 'it has more than 100,000 corners',
  'out-of-range': 'a coordinate lies outside the range of degrees',
  'far-away': 'it lies far from Baghdad',
  swapped: 'latitude and longitude were swapped and have been put right',
  'height-dropped': 'heights were dropped',
  'single-part': 'a collection of one part was taken as that part',
  'open-ring': 'its outline did not close and has been closed',
  'repeated-vertex': 'repeated corners were dropped',
  'zero-length': 'it has no length',
  'no-area': 'its outline encloses no area',
  'self-crossing': 'its outline crosses itself',
};
