/**
 * Writes the file: valid RFC 7946, known members in a fixed order and unknown ones after them in theirs, one feature a
 * line, so that two versions of a plan can be compared line by line. The same scenario always gives the same bytes.
 */
import { isKnown, type Override, type Parameters, type Phase, type Posture, type Scenario, type ScenarioFeature, type Slide, type UnknownFeature } from './document.ts';
import type { BadgeClass } from './kinds/badges.ts';
import { type Admission, type PlannerSource, vehicleClasses } from './kinds/common.ts';
import type { InventoryEntry, Weapons } from './kinds/ledger.ts';
import type { KeptNetwork } from './kinds/keptNetwork.ts';
import type { Convoys, SurveyedBend } from './kinds/operation.ts';
import type { Callout, SlideChart, SlideSource, SlideStep } from './kinds/slide.ts';
import type { SuggestRules } from './kinds/suggestRules.ts';
import type { UnitCosts } from './kinds/unitCosts.ts';
import { absentMembers } from './kinds/defaults.ts';
import { cordonReaders } from './parse/documentReaders.ts';
import { emptyRecord } from './parse/json.ts';
import { kindReaders } from './parse/kindReaders.ts';

/** Ends with a line feed. */
export function writeScenario(scenario: Scenario): string {
  return [...scenarioLines(scenario)].join('\n');
}

/** The file line by line (the last one empty), for callers that must not block while they write a large one. */
export function* scenarioLines(scenario: Scenario): Generator<string, void> {
  yield '{';
  yield '"type": "FeatureCollection",';
  yield `"cordon": ${JSON.stringify(cordonOf(scenario), null, 2)},`;
  for (const key of Object.keys(scenario.rest.collection)) yield `${JSON.stringify(key)}: ${JSON.stringify(scenario.rest.collection[key])},`;
  yield '"features": [';
  const last = scenario.features.length - 1;
  for (const [index, feature] of scenario.features.entries()) yield index < last ? `${writeFeature(feature)},` : writeFeature(feature);
  yield ']';
  yield '}';
  yield '';
}

const writtenFeatures = new WeakMap<ScenarioFeature | UnknownFeature, string>();

/** One feature as one line. Features never change, so each is written once, however often the document is saved. */
export function writeFeature(feature: ScenarioFeature | UnknownFeature): string {
  const before = writtenFeatures.get(feature);
  if (before !== undefined) return before;
  const written = JSON.stringify(isKnown(feature) ? featureJson(feature) : feature.unknown);
  writtenFeatures.set(feature, written);
  return written;
}

const writtenPostures = new WeakMap<Posture, string>();

/** One posture as one line, each written once like a feature: thousands of barrier states are not sorted again at every save. */
export function writePosture(posture: Posture): string {
  const before = writtenPostures.get(posture);
  if (before !== undefined) return before;
  const written = JSON.stringify(postureJson(posture));
  writtenPostures.set(posture, written);
  return written;
}

function featureJson({ id, geometry, properties, rest }: ScenarioFeature) {
  const { kind } = properties;
  const values = properties as unknown as Record<string, unknown>;
  const members = emptyRecord<unknown>();
  const absent = absentMembers[kind] ?? [];
  // What was set and taken back is not there.
  for (const key of Object.keys(kindReaders[kind])) members[key] = absent.includes(key) ? values[key] ?? undefined : memberJson(key, values[key]);
  const { type, coordinates } = geometry;
  return { type: 'Feature', id, geometry: { type, coordinates }, properties: { kind, ...members, ...rest.properties }, ...rest.feature };
}

function memberJson(key: string, value: unknown): unknown {
  if (key === 'source' && value !== null) return sourceJson(value as PlannerSource);
  if (key === 'admits') return (value as readonly Admission[]).map(admissionJson);
  return value;
}

function admissionJson({ vehicle, delaySeconds, ...more }: Admission) {
  return { vehicle, delaySeconds, ...more };
}

function weaponsJson({ type, count, source, ...more }: Weapons) {
  return { type, count, source: sourceJson(source), ...more };
}

function sourceJson({ text, date, ...more }: PlannerSource) {
  return { text, date, ...more };
}

function cordonOf(scenario: Scenario) {
  const members = emptyRecord<unknown>();
  for (const key of Object.keys(cordonReaders) as (keyof typeof cordonReaders)[]) members[key] = scenario[key];
  return {
    version: scenario.version,
    ...members,
    postures: scenario.postures.map(postureJson),
    phases: scenario.phases.map(phaseJson),
    overrides: sorted(scenario.overrides, overrideJson),
    // Most plans have none; JSON leaves out what is undefined.
    inventory: scenario.inventory.length === 0 ? undefined : scenario.inventory.map(inventoryJson),
    parameters: parametersJson(scenario.parameters),
    network: scenario.network && networkJson(scenario.network),
    slides: scenario.slides.map(slideJson),
    view: viewJson(scenario),
    ...scenario.rest.cordon,
  };
}

function postureJson({ id, name, trigger, authority, maxHours, states, staffed, keepOpen, rest }: Posture) {
  // Most keep no road open; an empty list says no more than none.
  const kept = keepOpen?.length === 0 ? undefined : keepOpen;
  return { id, name, trigger, authority, maxHours, states: sorted(states, (state) => state), staffed, keepOpen: kept, ...rest };
}

function phaseJson({ id, name, rest }: Phase) {
  return { id, name, ...rest };
}

function overrideJson({ hidden, status, phase, geometry, source, name, neighbourhood, weapons, note, admits, headcount, pocketMeters, pocketVehicles, rest }: Override) {
  // JSON leaves out what is undefined, as the document does.
  return {
    hidden, status, phase, geometry: geometry && { type: geometry.type, coordinates: geometry.coordinates }, source: source && sourceJson(source),
    name, neighbourhood, weapons: weapons?.map(weaponsJson), note, admits: admits?.map(admissionJson), headcount, pocketMeters, pocketVehicles, ...rest,
  };
}

function inventoryJson({ id, name, status, phase, neighbourhood, weapons, note, geometry, source, rest }: InventoryEntry) {
  return {
    id, name, status, phase, neighbourhood, weapons: weapons.map(weaponsJson), note,
    geometry: geometry && { type: geometry.type, coordinates: geometry.coordinates }, source: sourceJson(source), ...rest,
  };
}

function parametersJson({
  gapRule, vehicle, detectSeconds, decideSeconds, commandSeconds, signalSeconds, vehicleMassKg, vehicleAcceleration, vehicleTopSpeedKmh,
  friction, frictionReason, overridesLoop, convoys, bends = [], unitCosts, suggest, badges = [], rest,
}: Parameters) {
  return {
    gapRule, vehicle, detectSeconds, decideSeconds, commandSeconds, signalSeconds, vehicleMassKg, vehicleAcceleration, vehicleTopSpeedKmh,
    friction, frictionReason, overridesLoop, convoys: convoys && convoysJson(convoys), bends: bends.length === 0 ? undefined : bends.map(bendJson),
    unitCosts: unitCosts && unitCostsJson(unitCosts), suggest: suggest && suggestJson(suggest),
    badges: badges.length === 0 ? undefined : badges.map(badgeJson), ...rest,
  };
}

/** Classes in the order in which everything names them. */
function convoysJson(convoys: Convoys) {
  return Object.fromEntries(vehicleClasses.flatMap((vehicle) => {
    const convoy = vehicle === 'ordinary' ? undefined : convoys[vehicle];
    if (!convoy) return [];
    const { vehicles, lengthMeters, ...more } = convoy;
    return [[vehicle, { vehicles, lengthMeters, ...more }]];
  }));
}

function bendJson({ id, place, radiusMeters, widthMeters, turnDegrees, freedomMeters, source, rest }: SurveyedBend) {
  return { id, place, radiusMeters, widthMeters, turnDegrees, freedomMeters, source, ...rest };
}

function badgeJson({ id, name, admittedAt, rest }: BadgeClass) {
  return { id, name, admittedAt, ...rest };
}

function unitCostsJson({ currency, risingBollard, fixedBollard, wallMeter, gate, ...more }: UnitCosts) {
  return { currency, risingBollard, fixedBollard, wallMeter, gate, ...more };
}

function suggestJson({ least, standOffMeters, excludedRoads, ...more }: SuggestRules) {
  return { least, standOffMeters, excludedRoads, ...more };
}

function networkJson({ name, includesService, includesPrivate, joinsCrossings, text, rest }: KeptNetwork) {
  return { name, includesService, includesPrivate, joinsCrossings, text, ...rest };
}

function slideJson({ id, title, text, notes, view, layout, section, isHidden, transition, plannedSeconds, callouts, fields, chart, sources, steps, rest }: Slide) {
  return {
    id, title, text, notes, view, layout, section, isHidden, transition, plannedSeconds, callouts: filled(callouts)?.map(calloutJson), fields: filled(fields),
    chart: chart && chartJson(chart), sources: filled(sources)?.map(slideSourceJson), steps: filled(steps)?.map(stepJson), ...rest,
  };
}

/** An empty list says no more than none. */
const filled = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length === 0 ? undefined : list);

function calloutJson({ id, text, at, featureId, offset, rest }: Callout) {
  return { id, text, at, featureId, offset, ...rest };
}

function chartJson({ figureIds, title, categories, series, rest }: SlideChart) {
  return { figureIds, title, categories, series: series?.map(({ name, values }) => ({ name, values })), ...rest };
}

function slideSourceJson(source: SlideSource) {
  return 'id' in source ? { id: source.id, locator: source.locator } : sourceJson(source);
}

function stepJson({ id, title, text, view, rest }: SlideStep) {
  return { id, title, text, view, ...rest };
}

function viewJson({ view, rest }: Scenario) {
  const { camera, hiddenLayers, symbols, dates, selectedId, locale, postureId, phaseId } = view;
  return {
    camera: camera && { center: camera.center, zoom: camera.zoom, bearing: camera.bearing, pitch: camera.pitch },
    hiddenLayers,
    symbols,
    dates: dates && { from: dates.from, to: dates.to },
    selectedId,
    locale,
    postureId,
    phaseId,
    ...rest.view,
  };
}

/** Entries by id, in the order of their code units: the order in which they were set says nothing. */
function sorted<T>(record: Readonly<Record<string, T>>, toJson: (value: T) => unknown): Record<string, unknown> {
  const written = emptyRecord<unknown>();
  for (const [id, value] of Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) written[id] = toJson(value);
  return written;
}
