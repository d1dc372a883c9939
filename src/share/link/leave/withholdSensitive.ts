/**
 * Takes out of a plan what says where it is weak, unless all of it is illustrative: where held properties are, failed and repair states, reaction times. It travels
 * in a link only behind a password.
 */
import { mapSlideViews } from '../../../scenario/briefing/mapSlideViews.ts';
import { readSlideView } from '../../../scenario/briefing/slideView.ts';
import { withProperties } from '../../../scenario/commands/mapFeatures.ts';
import { type BarrierState, isKnown, type Override, type Posture, type Scenario, type ScenarioFeature, type UnknownFeature } from '../../../scenario/document.ts';
import type { UnknownMembers } from '../../../scenario/kinds/common.ts';
import type { SlideView } from '../../../scenario/kinds/slide.ts';
import { emptyRecord } from '../../../scenario/parse/json.ts';
import { defaultParameters } from '../../../scenario/parameters.ts';
import { isWhollyIllustrative } from '../../../scenario/questions/isWhollyIllustrative.ts';
import { withoutRaw } from './withoutRaw.ts';

/** How many of each were taken out. */
export interface Withheld {
  /** With a place go the neighbourhood and the note of the property, which tell it too. */
  readonly places: number;
  readonly states: number;
  readonly times: number;
}

const weakStates: readonly BarrierState[] = ['failed-up', 'failed-down', 'repair'];
const reactionTimes = ['detectSeconds', 'decideSeconds', 'commandSeconds', 'signalSeconds'] as const;

/** Where a newer document may hold each of them once more. */
const raw = {
  places: ['overrides', 'inventory', 'geometry', 'neighbourhood'],
  states: ['postures', 'states'],
  times: ['parameters', ...reactionTimes, 'riseSeconds', 'seenAtMeters'],
} as const;

/**
 * `scenario` is the same object where nothing is withheld. A time is sensitive where it is the plan's own: what the app itself assumes says nothing of
 * it. Times are those the seal closes by: detect, decide, command, signal, the rise of a line, and where a column is first seen.
 */
export function withholdSensitive(whole: Scenario): { readonly scenario: Scenario; readonly withheld: Withheld } {
  const none = { places: 0, states: 0, times: 0 };
  if (isWhollyIllustrative(whole)) return { scenario: whole, withheld: none };
  const { scenario, found } = withoutRaw(whole, Object.values(raw).flat());
  const { overrides, inventory, postures, parameters, features } = scenario;
  const own = reactionTimes.filter((time) => parameters[time] !== defaultParameters[time]);
  const counted = {
    places: Object.entries(overrides).filter(isLocated).length + inventory.filter(({ geometry }) => geometry !== null).length,
    states: postures.flatMap(({ states }) => Object.values(states)).filter((state) => weakStates.includes(state)).length
      + scenario.slides.filter((slide) => mapSlideViews(slide, strengthened) !== slide).length,
    times: own.length + features.filter(isTimed).length,
  };
  const isRaw = (part: keyof typeof raw) => raw[part].some((name) => found.has(name));
  const withheld = { places: atLeast(isRaw('places'), counted.places), states: atLeast(isRaw('states'), counted.states), times: atLeast(isRaw('times'), counted.times) };
  if (withheld.places + withheld.states + withheld.times === 0) return { scenario: whole, withheld: none };
  const left = emptyRecord<Override>();
  for (const entry of Object.entries(overrides)) left[entry[0]] = isLocated(entry) ? unplaced(entry[1]) : entry[1];
  return {
    scenario: {
      ...scenario,
      overrides: left,
      inventory: inventory.map((entry) => (entry.geometry !== null ? { ...entry, geometry: null, neighbourhood: null, note: '' } : entry)),
      postures: postures.map(withoutWeakStates),
      slides: scenario.slides.map((slide) => mapSlideViews(slide, strengthened)),
      parameters: { ...parameters, ...Object.fromEntries(own.map((time) => [time, defaultParameters[time]])) },
      features: features.map((feature) => (isTimed(feature) ? untimed(feature) : feature)),
    },
    withheld,
  };
}

/** What was found only as it came cannot be counted. */
const atLeast = (isFound: boolean, number: number) => (isFound ? Math.max(number, 1) : number);

/** Only held properties are placed at a point; a line or an area that is put elsewhere tells of none. */
const isLocated = ([id, { geometry }]: readonly [string, Override]) => geometry !== undefined && (geometry.type === 'Point' || id.startsWith('held-property-'));

function unplaced(override: Override): Override {
  const { geometry: _, neighbourhood: __, note: ___, ...others } = override;
  return others;
}

function isTimed(feature: ScenarioFeature | UnknownFeature): feature is ScenarioFeature {
  if (!isKnown(feature)) return false;
  const { properties } = feature;
  return properties.kind === 'barrier' ? properties.riseSeconds !== null : properties.kind === 'movement' && typeof properties.seenAtMeters === 'number';
}

function untimed(feature: ScenarioFeature): ScenarioFeature {
  const { properties } = feature;
  if (properties.kind === 'barrier') return withProperties(feature, { riseSeconds: null });
  if (properties.kind !== 'movement') return feature;
  const { seenAtMeters: _, ...others } = properties;
  return { ...feature, properties: others } as ScenarioFeature;
}

function withoutWeakStates(posture: Posture): Posture {
  const kept = Object.entries(posture.states).filter(([, state]) => !weakStates.includes(state));
  return kept.length === Object.keys(posture.states).length ? posture : { ...posture, states: Object.fromEntries(kept) };
}

/** The view of a slide without weak states, those it compares included. */
function strengthened(view: UnknownMembers): UnknownMembers {
  const { states, against } = readSlideView(view);
  const strong = (of: SlideView['states']) => of && Object.fromEntries(Object.entries(of).filter(([, state]) => !weakStates.includes(state)));
  const isWeak = (of: SlideView['states']) => Object.values(of ?? {}).some((state) => weakStates.includes(state));
  if (!isWeak(states) && !against?.some((one) => isWeak(one.states))) return view;
  return {
    ...view, ...(states ? { states: strong(states) } : {}),
    ...(against ? { against: against.map(({ states: own, ...one }) => ({ ...one, ...(own ? { states: strong(own) } : {}) })) } : {}),
  };
}
