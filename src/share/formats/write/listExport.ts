/**
 * What of a scenario, and on request of the baseline, may leave the app in a format that loses the symbols, as flat
 * features for the writers. Illustrative features stay out unless asked for and are then named so; located held
 * properties, which are sensitive, likewise.
 */
import { type Baseline, type BaselineFeature, listFeatures } from '../../../baseline/baseline.ts';
import { isKnown, type Posture, type Scenario, type ScenarioFeature } from '../../../scenario/document.ts';
import type { InventoryEntry } from '../../../scenario/kinds/ledger.ts';
import { emptyRecord } from '../../../scenario/parse/json.ts';
import { kindReaders } from '../../../scenario/parse/kindReaders.ts';
import { barrierStateIn } from '../../../scenario/questions/barrierStateIn.ts';
import { isIllustrative } from '../../../scenario/questions/isIllustrative.ts';
import { overrideOf } from '../../../scenario/questions/overrideOf.ts';
import { nameIllustrative } from '../illustrative.ts';

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
  /** Of the baseline: all of it, or only the held properties that the plan has put in a place. */
  readonly ofBaseline?: 'all' | 'placed';
  /** Ids of the features that are asked for; absent or null for all. */
  readonly only?: ReadonlySet<string> | null;
  /** Tells the states of the barriers; absent or null tells none. */
  readonly posture?: Posture | null;
  readonly includesIllustrative: boolean;
  readonly includesSensitive: boolean;
}

export interface ExportList {
  readonly title: string;
  readonly caveat: string;
  readonly features: readonly ExportFeature[];
  readonly left: Left;
  /** Barriers that are written without their state, because it is failed or under repair and so sensitive. */
  readonly withheldStates: number;
}

/** What a writer gives back. `written` features; `left` as above. */
export interface Written {
  readonly text: string;
  readonly written: number;
  readonly left: Left;
}

/** States that say where the plan is weak. */
const sensitiveStates: readonly string[] = ['failed-up', 'failed-down', 'repair'];

export function listExport(request: ExportRequest): ExportList {
  const { scenario, baseline, ofBaseline = 'all', only = null, includesIllustrative, includesSensitive } = request;
  const features: ExportFeature[] = [];
  const left: Partial<Record<LeftReason, number>> = {};
  let withheldStates = 0;
  const leave = (reason: LeftReason) => void (left[reason] = (left[reason] ?? 0) + 1);
  const keep = (feature: ExportFeature) => {
    if (feature.isIllustrative && !includesIllustrative) {
      leave('illustrative');
      return;
    }
    const isWithheld = !includesSensitive && sensitiveStates.includes(String(feature.details['state']));
    if (isWithheld) withheldStates += 1;
    features.push({
      ...feature,
      ...(feature.isIllustrative ? { name: nameIllustrative(feature.name) } : {}),
      ...(isWithheld ? { details: withoutState(feature.details) } : {}),
    });
  };
  const isAsked = (id: string) => only === null || only.has(id);
  for (const feature of scenario.features) {
    if (!isAsked(feature.id)) continue;
    if (!isKnown(feature)) leave('unknown-kind');
    else if (feature.properties.hidden) leave('hidden');
    else keep(fromScenario(feature, request));
  }
  const placed = (id: string) => overrideOf(scenario, id)?.geometry;
  for (const feature of baseline ? listFeatures(baseline) : []) {
    const isHeld = feature.properties.kind === 'held-property';
    const place = placed(feature.id);
    if (feature.properties.kind === 'junction' || (ofBaseline === 'placed' && !(isHeld && place)) || !isAsked(feature.id)) continue;
    const geometry = place ?? feature.geometry;
    if (overrideOf(scenario, feature.id)?.hidden) leave('hidden');
    else if (!geometry) leave('no-geometry');
    else if (isHeld && !includesSensitive) leave('sensitive');
    else keep(fromBaseline(feature, geometry, place !== undefined));
  }
  // Without the baseline nobody knows the names of what the plan has put in a place.
  if (!baseline) for (const id of Object.keys(scenario.overrides)) if (placed(id) && isAsked(id)) leave('sensitive');
  for (const entry of scenario.inventory) {
    if (!isAsked(entry.id)) continue;
    if (!entry.geometry) leave('no-geometry');
    else if (!includesSensitive) leave('sensitive');
    else keep(fromInventory(entry, entry.geometry, scenario));
  }
  return { title: scenario.title, caveat: scenario.caveat, features, left, withheldStates };
}

/** A list and what a format had to leave out of it. */
export function withLeft(list: ExportList, fits: (geometry: ExportGeometry) => boolean): ExportList {
  const features = list.features.filter(({ geometry }) => fits(geometry));
  const missing = list.features.length - features.length;
  return missing === 0 ? list : { ...list, features, left: { ...list.left, 'not-in-format': missing } };
}

const elsewhere = ['name', 'note', 'hidden', 'phase', 'source'];

function withoutState(details: ExportFeature['details']): ExportFeature['details'] {
  const { state: _, posture: __, ...others } = details;
  return others;
}

function fromScenario(feature: ScenarioFeature, { scenario, posture = null }: ExportRequest): ExportFeature {
  const { id, geometry, properties } = feature;
  const values = properties as unknown as Record<string, unknown>;
  const details = emptyRecord<string | number | boolean>();
  for (const key of Object.keys(kindReaders[properties.kind])) {
    const value = elsewhere.includes(key) ? null : detailOf(values[key]);
    if (value !== null) details[key] = value;
  }
  const phase = scenario.phases.find((one) => one.id === properties.phase);
  if (phase) details['phase'] = phase.name === '' ? phase.id : phase.name;
  if (properties.source) details['source'] = [properties.source.text, properties.source.date].filter(Boolean).join(', ');
  if (properties.kind === 'barrier' && posture) {
    details['posture'] = posture.name === '' ? posture.id : posture.name;
    details['state'] = barrierStateIn(posture, id, properties.barrier);
  }
  const isVague = isIllustrative(feature);
  if (isVague) details['position'] = 'illustrative';
  return { id, kind: properties.kind, name: properties.name, note: properties.note, isIllustrative: isVague, geometry, details };
}

/** Weapons stay behind whatever is asked for. */
function fromInventory({ id, name, status, phase: phaseId, neighbourhood, source, note }: InventoryEntry, geometry: ExportGeometry, { phases }: Scenario): ExportFeature {
  const phase = phases.find((one) => one.id === phaseId)?.name || phaseId;
  const details = emptyRecord<string | number | boolean>();
  for (const [key, value] of Object.entries({ status, phase, neighbourhood, source: source ? [source.text, source.date].filter(Boolean).join(', ') : null })) {
    if (value !== null && value !== '') details[key] = value;
  }
  return { id, kind: 'held-property', name, note, isIllustrative: false, geometry, details };
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
