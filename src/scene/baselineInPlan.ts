/**
 * The baseline as a plan has it: hidden features gone, lines of a later phase not there yet, held properties at the places
 * and with the status the planner gives them. Lists that the plan leaves alone stay the same objects, so that only what changed is drawn again.
 */
import type { Baseline } from '../baseline/baseline.ts';
import type { HeldProperty } from '../baseline/kinds/heldProperty.ts';
import type { HeldStatus, Override } from '../scenario/document.ts';
import type { PointGeometry } from '../scenario/kinds/features.ts';
import { overrideOf } from '../scenario/questions/overrideOf.ts';
import { isReached } from '../scenario/questions/isReached.ts';
import type { ShownPlan } from './shownPlan.ts';

/** What of a plan bears on the baseline. */
export type BaselinePlan = Pick<ShownPlan, 'overrides' | 'phases' | 'shownPhases'>;

/** The lists a plan may change. Roads and junctions are the network that the analysis runs on: no plan hides them. */
const changeable = ['facilities', 'checkpoints', 'barriers', 'incidents', 'neighbourhoods', 'zones'] as const;

/** The same baseline where there is no plan or the plan changes nothing of it. */
export function baselineInPlan(baseline: Baseline, plan: BaselinePlan | null): Baseline {
  if (plan === null || Object.keys(plan.overrides).length === 0) return baseline;
  const changed: Record<string, unknown> = {};
  for (const list of changeable) {
    const shown = changeList<{ readonly id: string }>(baseline[list], plan);
    if (shown !== baseline[list]) changed[list] = shown;
  }
  const held = heldInPlan(baseline, plan);
  const shownHeld = held.some(({ id }) => overrideOf(plan, id)?.hidden) ? held.filter(({ id }) => !overrideOf(plan, id)?.hidden) : held;
  if (shownHeld !== baseline.heldProperties) changed['heldProperties'] = shownHeld;
  return Object.keys(changed).length === 0 ? baseline : { ...baseline, ...changed };
}

/**
 * Every held property, hidden or not, as the plan has it and calls it. The phase of one is that in which it is cleared: until then its
 * status is the baseline's. A place holds from the start, because it is knowledge and no work; how exact it is nobody states.
 */
export function heldInPlan(baseline: Baseline, plan: BaselinePlan | null): readonly HeldProperty[] {
  const { heldProperties } = baseline;
  if (plan === null) return heldProperties;
  let isChanged = false;
  const shown = heldProperties.map((held) => {
    const override = overrideOf(plan, held.id);
    if (override === null) return held;
    const status = isReached(override.phase ?? null, plan) ? override.status ?? held.properties.status : held.properties.status;
    const place = override.geometry?.type === 'Point' ? override.geometry : null;
    // A planner's own word for it is one, whatever the language.
    const name = override.name ? { en: override.name, ar: override.name, fa: override.name } : held.properties.name;
    if (place === null && status === held.properties.status && name === held.properties.name) return held;
    isChanged = true;
    return {
      ...held,
      ...(place === null ? {} : { geometry: { type: 'Point' as const, coordinates: [place.coordinates[0], place.coordinates[1]] as [number, number] } }),
      properties: { ...held.properties, name, status, ...(place === null ? {} : { position: 'approximate' as const, precisionMeters: null }) },
    };
  });
  return isChanged ? shown : heldProperties;
}

/** A property of the planner's inventory that has a place, as the map draws it. */
export interface PlacedEntry {
  readonly id: string;
  readonly name: string;
  readonly status: HeldStatus;
  readonly geometry: PointGeometry;
}

/** Entries without a place are the ledger's alone. Until the phase in which one is cleared it is held, whatever the end of the plan says. */
export function placedInventory(plan: Pick<ShownPlan, 'inventory' | 'phases' | 'shownPhases'> | null): readonly PlacedEntry[] {
  return (plan?.inventory ?? []).flatMap(({ id, name, status, phase, geometry }) =>
    (plan === null || geometry === null ? [] : [{ id, name, status: isReached(phase, plan) ? status : 'held' as const, geometry }]));
}

/** "Located n of 22": how many have a place, by the baseline or by the plan. */
export function countLocated(held: readonly HeldProperty[]): { readonly located: number; readonly total: number } {
  return { located: held.filter(({ geometry }) => geometry !== null).length, total: held.length };
}

function changeList<Item extends { readonly id: string }>(list: readonly Item[], plan: BaselinePlan): readonly Item[] {
  const isGone = (override: Override | null) => override !== null && (override.hidden === true || !isReached(override.phase ?? null, plan));
  const shown = list.filter(({ id }) => !isGone(overrideOf(plan, id)));
  return shown.length === list.length ? list : shown;
}
