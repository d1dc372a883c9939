/**
 * A copy of a plan for an audience: only what they are to have is in it. Names, titles and the texts that a plan shows are what is shared, and stay as they are
 * written. Sensitive content is another matter (`link/leave/withholdSensitive`), to be asked of the whole plan before this.
 */
import { removeFeatures } from '../../scenario/commands/features/removeFeatures.ts';
import { mapSlideViews } from '../../scenario/briefing/mapSlideViews.ts';
import { readSlideView } from '../../scenario/briefing/slideView.ts';
import { isKnown, type Scenario, type Slide } from '../../scenario/document.ts';
import { equalJson } from '../../scenario/equalJson.ts';
import type { Callout, ComparedState } from '../../scenario/kinds/slide.ts';
import { isJsonObject, ownMember } from '../../scenario/parse/json.ts';
import { leaveOut } from '../link/leave/leaveOut.ts';
import { asOfPhase } from './asOfPhase.ts';
import { type Audience, everybody, planLayers } from './audience.ts';
import { knownOnly } from './knownOnly.ts';
import { type RoundedPlan, roundPlan } from './roundPlan.ts';
import { withoutSources } from './withoutSources.ts';

export interface AudienceCopy extends RoundedPlan {
  /** The same object for everybody. */
  readonly scenario: Scenario;
}

export function audienceCopy(scenario: Scenario, audience: Audience): AudienceCopy {
  if (isEverybody(audience)) return { scenario, boxed: [], lost: [] };
  const dated = asOfPhase(ofLayers(knownOnly(scenario), audience), audience.shownPhases);
  const postured = inPosture(dated, audience.postureId);
  const noted = audience.hasNotes ? postured : leaveOut(postured, ['notes']);
  const sourced = audience.hasSources ? noted : withoutSources(noted);
  const rounded = roundPlan(sourced, audience.decimals);
  return { ...rounded, scenario: withOwnViews(rounded.scenario, audience) };
}

/** Whether they get all there is. */
export function isEverybody(audience: Audience): boolean {
  return equalJson({ ...audience, layers: planLayers.filter((layer) => audience.layers.includes(layer)) }, everybody);
}

function ofLayers(scenario: Scenario, { layers }: Audience): Scenario {
  const ids = scenario.features.flatMap((feature) => (isKnown(feature) && !layers.includes(feature.properties.kind) ? [feature.id] : []));
  const left = removeFeatures(scenario, { ids });
  return { ...left, overrides: layers.includes('baseline') ? left.overrides : {}, inventory: layers.includes('inventory') ? left.inventory : [] };
}

/** A posture that the plan lacks leaves none of them. */
function inPosture(scenario: Scenario, postureId: string | null): Scenario {
  if (postureId === null) return scenario;
  const postures = scenario.postures.filter(({ id }) => id === postureId);
  const { postureId: _, ...view } = scenario.view;
  return { ...scenario, postures, view: postures.length === 0 ? view : { ...view, postureId } };
}

/** Views name features, postures and phases, and say where one looked: only what of that is left, and nothing else of a slide's. */
function withOwnViews(scenario: Scenario, { decimals }: Audience): Scenario {
  const ids = new Set(scenario.features.map(({ id }) => id));
  const hasPosture = (value: unknown) => scenario.postures.some(({ id }) => id === value);
  const hasPhase = (value: unknown) => value === null || scenario.phases.some(({ id }) => id === value);
  const { selectedId, postureId, phaseId, ...view } = scenario.view;
  const overridden = Object.keys(scenario.overrides);
  return {
    ...scenario,
    view: {
      ...view, selectedId: selectedId !== null && (ids.has(selectedId) || overridden.includes(selectedId)) ? selectedId : null,
      ...(hasPosture(postureId) && postureId !== undefined ? { postureId } : {}), ...(phaseId !== undefined && hasPhase(phaseId) ? { phaseId } : {}),
    },
    slides: scenario.slides.map((slide) => slideOf(slide, { decimals, hasFeature: (id) => ids.has(id), hasPosture, hasPhase })),
  };
}

interface Left {
  readonly decimals: number;
  /** Of the plan, or of the baseline as it overrides it. */
  readonly hasFeature: (id: string) => boolean;
  readonly hasPosture: (value: unknown) => boolean;
  readonly hasPhase: (value: unknown) => boolean;
}

/** Words stay; places are put on the grid, and what is pinned to something that is gone stands without a place. */
function slideOf(slide: Slide, left: Left): Slide {
  const { callouts, ...others } = mapSlideViews(slide, (view) => viewOf(view, left));
  return callouts ? { ...others, callouts: callouts.map((callout) => calloutOf(callout, left)) } : others;
}

function calloutOf(callout: Callout, { decimals, hasFeature }: Left): Callout {
  const { at, featureId, ...others } = callout;
  return {
    ...others, ...(at ? { at: [Number(at[0].toFixed(decimals)) + 0, Number(at[1].toFixed(decimals)) + 0] as const } : {}),
    ...(featureId !== undefined && hasFeature(featureId) ? { featureId } : {}),
  };
}

/** Where a slide looks, on the grid, and the posture and phases it shows where they are left; what it makes of single lines is not. */
function viewOf(view: Slide['view'], { decimals, hasPosture, hasPhase }: Left): Slide['view'] {
  const camera = ownMember(view, 'camera');
  const { postureId, phaseId, phases, answers, timelineOpen, against } = readSlideView(view);
  const ofPlan = (of: Pick<ComparedState, 'postureId' | 'phaseId' | 'phases'>) => ({
    ...(of.postureId !== undefined && hasPosture(of.postureId) ? { postureId: of.postureId } : {}),
    ...(of.phaseId !== undefined && hasPhase(of.phaseId) ? { phaseId: of.phaseId } : {}),
    ...(of.phases === undefined ? {} : { phases: of.phases.filter(hasPhase) }),
  });
  return {
    ...(isJsonObject(camera) ? { camera: cameraOf(camera, decimals) } : {}),
    ...ofPlan({ ...(postureId === undefined ? {} : { postureId }), ...(phaseId === undefined ? {} : { phaseId }), ...(phases === undefined ? {} : { phases }) }),
    ...(answers === undefined ? {} : { answers }), ...(timelineOpen === undefined ? {} : { timelineOpen }),
    ...(against === undefined ? {} : { against: against.map((one) => ({ label: one.label, ...ofPlan(one) })) }),
  };
}

function cameraOf(camera: Readonly<Record<string, unknown>>, decimals: number): Readonly<Record<string, unknown>> {
  const center = ownMember(camera, 'center');
  const numbers = Object.fromEntries(['zoom', 'bearing', 'pitch'].flatMap((key) => (typeof ownMember(camera, key) === 'number' ? [[key, camera[key]]] : [])));
  const [lon, lat] = Array.isArray(center) ? center as readonly unknown[] : [];
  if (typeof lon !== 'number' || typeof lat !== 'number') return numbers;
  return { center: [Number(lon.toFixed(decimals)) + 0, Number(lat.toFixed(decimals)) + 0], ...numbers };
}
