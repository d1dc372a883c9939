/**
 * Reads a scenario file. Everything is unknown until it is read here; what cannot be read is listed with its place,
 * and never takes anything else with it.
 */
import { documentVersion, type Scenario } from './document.ts';
import { migrate } from './migrations/migrate.ts';
import { cordonDefaults, cordonReaders } from './parse/documentReaders.ts';
import { describeValue, isJsonObject, type JsonObject, ownMember } from './parse/json.ts';
import { uniqueIds } from './parse/mendIds.ts';
import { fallbackId, parseFeature, writtenId } from './parse/parseFeature.ts';
import { inside, type Place, placeOf, readMembers, report, restOf } from './parse/readers.ts';
import type { RefusalReason, ScenarioProblem } from './problem.ts';
import { messageOf } from './parse/messageOf.ts';

export type ParsedScenario =
  | {
    readonly ok: true;
    readonly scenario: Scenario;
    /** Written by a newer release (`scenario.version` says which): to look at, not to change. */
    readonly isReadOnly: boolean;
    readonly problems: readonly ScenarioProblem[];
  }
  /** `at` is the path in the file, '' for the whole; `detail` the offending value or the parser's own words. */
  | { readonly ok: false; readonly reason: RefusalReason; readonly at: string; readonly detail: string };

/** Characters of a file, and of one on the disk bytes, which are no fewer: twenty times what a plan of ten thousand features takes. */
export const mostCharacters = 100_000_000;

/** Of the list of features, whatever they are: twenty times what a plan takes. Each that cannot be read is a problem with its place. */
export const mostEntries = 200_000;

/** The text of a file, with or without a byte order mark, or the JSON it holds. Never throws; the input stays as it is. */
export function parseScenario(input: unknown): ParsedScenario {
  let json = input;
  if (typeof input === 'string') {
    if (input.length > mostCharacters) return refuse('too-large', '', String(input.length));
    try {
      json = JSON.parse(input.replace(/^\uFEFF/, ''));
    } catch (error) {
      return refuse('not-json', '', messageOf(error));
    }
  }
  if (!isJsonObject(json) || ownMember(json, 'type') !== 'FeatureCollection') {
    return refuse('not-a-collection', isJsonObject(json) ? 'type' : '', describeValue(isJsonObject(json) ? ownMember(json, 'type') : json));
  }
  const cordon = ownMember(json, 'cordon');
  if (!isJsonObject(cordon)) return refuse('not-a-scenario', 'cordon', describeValue(cordon));
  const version = ownMember(cordon, 'version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return refuse('wrong-version', 'cordon.version', describeValue(version));
  return readDocument(migrate(json, version), Math.max(version, documentVersion));
}

function refuse(reason: RefusalReason, at: string, detail: string): ParsedScenario {
  return { ok: false, reason, at, detail };
}

function readDocument(json: JsonObject, version: number): ParsedScenario {
  const isNewer = version > documentVersion;
  const problems: ScenarioProblem[] = [];
  const file = placeOf({ featureId: null, index: null, isNewer, problems });
  const cordon = ownMember(json, 'cordon');
  const features = ownMember(json, 'features');
  if (!isJsonObject(cordon)) return refuse('not-a-scenario', 'cordon', '');
  if (!Array.isArray(features)) return refuse('not-a-collection', 'features', describeValue(features));
  if (features.length > mostEntries) return refuse('too-large', 'features', String(features.length));
  if (Object.hasOwn(json, 'crs')) {
    const name = nameOfCrs(json['crs']);
    if (name !== null && !isLonLat(name)) return refuse('wrong-crs', 'crs', name);
    report(inside(file, 'crs'), 'crs-dropped', name ?? '', true);
  }
  const at = inside(file, 'cordon');
  if (writtenId(cordon) === null) report(inside(at, 'id'), 'missing-id', cordonDefaults.id, true);
  const read = readMembers(cordon, cordonReaders, cordonDefaults, at, ['version']);
  if (!read) return refuse('not-a-scenario', 'cordon', '');
  const { view, postures, phases, slides, inventory, parameters, ...members } = read.members;
  const scenario: Scenario = {
    version,
    ...members,
    postures: withOwnIds(postures, 'posture', inside(at, 'postures')),
    phases: withOwnIds(phases, 'phase', inside(at, 'phases')),
    ...(parameters.badges ? { parameters: { ...parameters, badges: withOwnIds(parameters.badges, 'badge', inside(inside(at, 'parameters'), 'badges')) } } : { parameters }),
    inventory: withOwnIds(inventory, 'property', inside(at, 'inventory')),
    slides: withOwnIds(slides, 'slide', inside(at, 'slides')),
    view: view.view,
    features: readFeatures(features, new Set(phases.map((phase) => phase.id)), file),
    rest: { collection: restOf(json, ['type', 'cordon', 'features', 'crs', 'bbox'], file), cordon: read.rest, view: view.rest },
  };
  return { ok: true, scenario, isReadOnly: isNewer, problems };
}

function readFeatures(features: readonly unknown[], phaseIds: ReadonlySet<string>, file: Place): Scenario['features'] {
  const ids = uniqueIds(features.map((value, index) => ({ found: writtenId(value), fallback: fallbackId(value, index) })));
  return features.flatMap((value, index) => {
    const id = String(ids[index]);
    const place = placeOf({ ...file.subject, featureId: id, index });
    const feature = parseFeature(value, id, place);
    if (!feature) return [];
    // Kept as written: a phase that is never reached builds nothing.
    if ('properties' in feature && feature.properties.phase !== null && !phaseIds.has(feature.properties.phase)) {
      report(inside(place, 'properties.phase'), 'unknown-phase', feature.properties.phase, true);
    }
    return [feature];
  });
}

/** Later bearers of a taken id are renamed. */
function withOwnIds<T extends { readonly id: string }>(list: readonly T[], fallback: string, place: Place): readonly T[] {
  const ids = uniqueIds(list.map(({ id }) => ({ found: id, fallback })));
  return list.map((entry, index) => {
    const id = String(ids[index]);
    if (id === entry.id) return entry;
    report(inside(place, index), 'duplicate-id', entry.id, true);
    return { ...entry, id };
  });
}

/** The name of a coordinate system as GeoJSON 2008 wrote it; null where the file names none. */
function nameOfCrs(crs: unknown): string | null {
  if (crs === null) return null;
  const properties = isJsonObject(crs) ? ownMember(crs, 'properties') : undefined;
  const name = isJsonObject(properties) ? ownMember(properties, 'name') : undefined;
  return typeof name === 'string' ? name : describeValue(crs);
}

/** WGS84 by one of its names. A pair written latitude first shows as swapped. */
function isLonLat(name: string): boolean {
  return /^(urn:ogc:def:crs:)?(OGC:[\d.]*:?CRS84|EPSG:[\d.]*:?4326)$/i.test(name);
}
