/** Where readers put what they find: geometries are split and mended, names and properties made plain, everything counted. */
import { mendGeometry } from '../../../scenario/geometry/mendGeometry.ts';
import { isJsonObject } from '../../../scenario/parse/json.ts';
import { type ForeignFeature, type ForeignFile, type ForeignFormat, type ForeignPlace, type ImportProblem, type ImportReason, mostAttributes, mostFeatures, type OnProgress } from '../foreign.ts';
import { geometryParts } from './geometryParts.ts';
import { nameOf, noteOf, plainProperties, plainText } from './properties.ts';

export interface RawFeature {
  readonly unit: ForeignPlace['unit'];
  /** From 1. */
  readonly number: number;
  readonly geometry: unknown;
  readonly properties: unknown;
  /** Where the format has a name or a note of its own; else they are looked for among the properties. */
  readonly name?: string | undefined;
  readonly note?: string | undefined;
  readonly layer?: string | undefined;
}

export interface Collector {
  add(raw: RawFeature): void;
  /** A remark on the file, or on something that was or will be added under the same unit and number. */
  mend(at: ForeignPlace | null, reason: ImportReason, detail?: string): void;
  refuse(at: ForeignPlace, reason: ImportReason, detail?: string): void;
  finish(): ForeignFile;
}

/** Features between two calls of `onProgress`. */
const progressStep = 250;

/** Remarks that are kept, by far more than a dialog lists; the rest is counted. */
const mostProblems = 100_000;

/** As many as are read, in their order; the very same object where it has no more. */
function firstAttributes(properties: unknown): unknown {
  const keys = isJsonObject(properties) ? Object.keys(properties) : [];
  return isJsonObject(properties) && keys.length > mostAttributes ? Object.fromEntries(keys.slice(0, mostAttributes).map((key) => [key, properties[key]])) : properties;
}

const anyGeometry = ['Point', 'LineString', 'Polygon'] as const;

/** `expected` is how many features will be added, for the progress; 0 where that is not known. */
export function createCollector(format: ForeignFormat, expected = 0, onProgress?: OnProgress): Collector {
  const features: ForeignFeature[] = [];
  const problems: ImportProblem[] = [];
  let added = 0;
  let beyond = 0;
  let refused = 0;

  const note = (at: ForeignPlace | null, reason: ImportReason, detail: string, isMended: boolean) => {
    if (!isMended) refused += 1;
    if (problems.length < mostProblems) problems.push({ at, reason, detail: plainText(detail.slice(0, 1000)).slice(0, 200), isMended });
  };

  function addPart(geometry: unknown, at: ForeignPlace, found: Pick<ForeignFeature, 'name' | 'note' | 'layer' | 'properties'>): void {
    if (features.length >= mostFeatures) {
      beyond += 1;
      return;
    }
    try {
      const mended = mendGeometry(geometry, anyGeometry);
      if (!mended.ok) {
        note(at, mended.reason, mended.detail, false);
        return;
      }
      for (const mend of mended.mends) note(at, mend, '', true);
      features.push({ ...found, geometry: mended.geometry, at });
    } catch {
      // Nested so deeply that walking it exhausts the stack.
      note(at, 'too-deep', '', false);
    }
  }

  return {
    add({ unit, number, geometry, properties, ...own }) {
      added += 1;
      if (onProgress && expected > 0 && added % progressStep === 0) onProgress(Math.min(1, added / expected));
      const kept = firstAttributes(properties);
      const name = plainText(own.name ?? nameOf(kept));
      const found = { name: name.slice(0, 200), note: plainText(own.note ?? noteOf(kept)).slice(0, 10_000), layer: plainText(own.layer ?? '').slice(0, 200), properties: plainProperties(kept) };
      const at: ForeignPlace = { unit, number, part: null, name: found.name };
      if (kept !== properties) note(at, 'attributes-left-out', '', true);
      const parts = geometryParts(geometry);
      if (parts === null) note(at, 'too-deep', '', false);
      else if (parts.length === 1) addPart(parts[0], at, found);
      else if (parts.length === 0) note(at, 'empty-geometry', '', false);
      else {
        note(at, 'split', String(parts.length), true);
        for (const [index, part] of parts.entries()) addPart(part, { ...at, part: index + 1 }, found);
      }
    },
    mend: (at, reason, detail = '') => note(at, reason, detail, true),
    refuse: (at, reason, detail = '') => note(at, reason, detail, false),
    finish() {
      onProgress?.(1);
      // Said first, where the list is full.
      if (beyond > 0) {
        problems.length = Math.min(problems.length, mostProblems - 1);
        note(null, 'too-many-features', String(beyond), false);
      }
      const touched = new Set(problems.flatMap(({ at, isMended }) => (at && isMended ? [`${at.unit} ${at.number} ${at.part ?? ''}`, ...(at.part === null ? [`${at.unit} ${at.number}`] : [])] : [])));
      const mended = features.filter(({ at }) => touched.has(`${at.unit} ${at.number} ${at.part ?? ''}`) || touched.has(`${at.unit} ${at.number}`)).length;
      return { ok: true, format, features, problems, counts: { read: features.length, mended, refused: refused + Math.max(0, beyond - 1) } };
    },
  };
}
