/** A geometry of any type as single ones. Judges nothing: what is no geometry comes back as it is, for the mender to refuse. */
import { isJsonObject, ownMember } from '../../../scenario/parse/json.ts';

/** Collections within collections: far beyond use. */
const deepest = 16;

/** Empty where a collection holds nothing; null where collections nest too deeply. */
export function geometryParts(geometry: unknown, depth = 0): readonly unknown[] | null {
  if (!isJsonObject(geometry)) return [geometry];
  const type = ownMember(geometry, 'type');
  if (type === 'GeometryCollection') {
    if (depth >= deepest) return null;
    const members = ownMember(geometry, 'geometries');
    if (!Array.isArray(members)) return [];
    const parts: unknown[] = [];
    for (const member of members as readonly unknown[]) {
      const inner = geometryParts(member, depth + 1);
      if (inner === null) return null;
      for (const part of inner) parts.push(part);
    }
    return parts;
  }
  const coordinates = ownMember(geometry, 'coordinates');
  if (typeof type !== 'string' || !type.startsWith('Multi') || !Array.isArray(coordinates)) return [geometry];
  const single = type.slice('Multi'.length);
  return (coordinates as readonly unknown[]).map((part) => ({ type: single, coordinates: part }));
}
