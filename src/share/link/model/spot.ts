/** Where in the document a value stands, as far as that says anything about it. */
import { hashText, mix } from '../coder/hash.ts';

export interface Spot {
  /** Hash of the keys that lead here; positions in arrays and keys of maps count alike. */
  readonly path: number;
  /** Hash of the nearest key. */
  readonly column: number;
  /** The nearest key itself; `mapped` for a value of a map. */
  readonly key: string;
  /** Hash of what came before in the same object or array, and of its value. */
  readonly before: number;
  readonly lastValue: number;
  /** The member `name` of the object this stands in, if it came before. */
  readonly name: string | undefined;
  readonly depth: number;
  /** Within the list of features. */
  readonly inFeatures: boolean;
}

export const rootSpot: Spot = { path: 1, column: 1, key: '', before: 0, lastValue: 0, name: undefined, depth: 0, inFeatures: false };

/** Objects whose keys are ids. */
export const mapKeys: readonly string[] = ['states', 'overrides'];
/** Members that hold ids, one or a list. */
const referenceKeys: readonly string[] = ['staffed', 'keepOpen', 'substitute', 'selectedId', 'excludedRoads', 'admittedAt', 'neighbourhood'];

export function isReferenceKey(key: string): boolean {
  return referenceKeys.includes(key);
}

export function isMap(spot: Spot): boolean {
  return mapKeys.includes(spot.key);
}

export function memberSpot(spot: Spot, key: string, before: string, lastValue: number, name: string | undefined): Spot {
  const inMap = isMap(spot);
  const column = inMap ? spot.column : hashText(key);
  return {
    path: mix(spot.path, inMap ? 0 : column), column, key: inMap ? 'mapped' : key, before: mix(spot.path, hashText(before)), lastValue,
    name: key === 'id' ? undefined : name, depth: spot.depth + 1, inFeatures: spot.inFeatures || key === 'features',
  };
}

export function elementSpot(spot: Spot, index: number, lastValue: number): Spot {
  return { ...spot, path: mix(spot.path, 0x5b5d), before: mix(spot.path, Math.min(index, 3)), lastValue, name: undefined, depth: spot.depth + 1 };
}
