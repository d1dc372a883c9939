/**
 * What of a scenario, and on request of the baseline, may leave the app in a format that loses the symbols, as flat
 * features for the writers. Illustrative features stay out unless asked for and are then named so; located held
 * properties, which are sensitive, likewise.
 */
import { type Baseline, type BaselineFeature, listFeatures } from '../../../baseline/baseline.ts';
import { isKnown, type Scenario, type ScenarioFeature } from '../../../scenario/document.ts';
import { emptyRecord } from '../../../scenario/parse/json.ts';
import { kindReaders } from '../../../scenario/parse/kindReaders.ts';
import { nameIllustrative, saysIllustrative } from '../illustrative.ts';

type Position = readonly number[];

export type ExportGeometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

export interface ExportFeature {
  readonly id: string;
  readonly kind: string;
  /** With ILLUSTRATIVE in front where it is. */
  readonly name: string;
  readonly note: string;
  readonly isIllustrative: boolean;
  readonly geometry: ExportGeometry;
  /** What else there is to say, without empty values. Lists are JSON text. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

export type LeftReason = 'illustrative' | 'hidden' | 'sensitive' | 'no-geometry' | 'unknown-kind' | 'not-in-format';
/** How many features were left out, by reason; reasons that left none out are absent. */
export type Left = Readonly<Partial<Record<LeftReason, number>>>;

export interface ExportRequest {
  readonly scenario: Scenario;
  /** Null for the scenario alone. */
  readonly baseline: Baseline | null;
  readonly includesIllustrative: boolean;
  readonly includesSensitive: boolean;
}

export interface ExportList {
  readonly title: string;
  readonly caveat: string;
  readonly features: readonly ExportFeature[];
  readonly left: Left;
}

/** What a writer gives back. `written` features; `left` as above. */
export interface Written {
  readonly text: string;
  readonly written: number;
  readonly left: Left;
}

export function listExport({ scenario, baseline, includesIllustrative, includesSensitive }: ExportRequest): ExportList {
  const features: ExportFeature[] = [];
  const left: Partial<Record<LeftReason, number>> = {};
  const leave = (reason: LeftReason) => void (left[reason] = (left[reason] ?? 0) + 1);
  const keep = (feature: ExportFeature) => {
    if (!feature.isIllustrative) features.push(feature);
    else if (includesIllustrative) features.push({ ...feature, name: nameIllustrative(feature.name) });
    else leave('illustrative');
  };
  for (const feature of scenario.features) {
    if (!isKnown(feature)) leave('unknown-kind');
    else if (feature.properties.hidden) leave('hidden');
    else keep(fromScenario(feature, scenario));
  }
  for (const feature of baseline ? listFeatures(baseline) : []) {
    if (feature.properties.kind === 'junction') continue;
    const override = Object.hasOwn(scenario.overrides, feature.id) ? scenario.overrides[feature.id] : undefined;
    const geometry = override?.geometry ?? feature.geometry;
    if (override?.hidden) leave('hidden');
    else if (!geometry) leave('no-geometry');
    else if (feature.properties.kind === 'held-property' && !includesSensitive) leave('sensitive');
    else keep(fromBaseline(feature, geometry, override?.geometry !== undefined));
  }
  return { title: scenario.title, caveat: scenario.caveat, features, left };
}

/** A list and what a format had to leave out of it. */
export function withLeft(list: ExportList, fits: (geometry: ExportGeometry) => boolean): ExportList {
  const features = list.features.filter(({ geometry }) => fits(geometry));
  const missing = list.features.length - features.length;
  return missing === 0 ? list : { ...list, features, left: { ...list.left, 'not-in-format': missing } };
}

const elsewhere = ['name', 'note', 'hidden', 'phase', 'source'];

function fromScenario({ id, geometry, properties, rest }: ScenarioFeature, scenario: Scenario): ExportFeature {
  const values = properties as unknown as Record<string, unknown>;
  const details = emptyRecord<string | number | boolean>();
  for (const key of Object.keys(kindReaders[properties.kind])) {
    const value = elsewhere.includes(key) ? null : detailOf(values[key]);
    if (value !== null) details[key] = value;
  }
  const phase = scenario.phases.find((one) => one.id === properties.phase);
  if (phase) details['phase'] = phase.name === '' ? phase.id : phase.name;
  if (properties.source) details['source'] = [properties.source.text, properties.source.date].filter(Boolean).join(', ');
  const isIllustrative = saysIllustrative(properties.name, rest.properties['position']);
  if (isIllustrative) details['position'] = 'illustrative';
  return { id, kind: properties.kind, name: properties.name, note: properties.note, isIllustrative, geometry, details };
}

function fromBaseline({ id, properties }: BaselineFeature, geometry: ExportGeometry, isPlaced: boolean): ExportFeature {
  const details = emptyRecord<string | number | boolean>();
  // A place the planner gave is the planner's claim, whatever the baseline says of its own.
  details['position'] = isPlaced ? 'placed by the planner' : properties.position;
  if (properties.precisionMeters !== null && !isPlaced) details['precisionMeters'] = properties.precisionMeters;
  if (properties.asOf !== null) details['asOf'] = properties.asOf;
  details['confidence'] = properties.confidence;
  details['sources'] = properties.sources.map((source) => (source.locator === null ? source.id : `${source.id}, ${source.locator}`)).join('; ');
  return {
    id, kind: properties.kind, name: `${properties.name.en} · ${properties.name.ar}`, note: properties.note ? `${properties.note.en}\n${properties.note.ar}` : '',
    isIllustrative: properties.position === 'illustrative' && !isPlaced, geometry, details,
  };
}

function detailOf(value: unknown): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  return Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : null;
}
