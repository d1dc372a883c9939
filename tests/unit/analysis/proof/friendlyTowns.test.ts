/**
 * Friendly trips against driving them point by point, on random towns with one-ways, lines in every state and sites known badly: who arrives, who is
 * stranded, of whom nothing can be said, and how long it takes.
 */
import { describe, expect, test } from 'vitest';
import { checkTrips } from '../../../../src/analysis/trips/checkTrips.ts';
import { prepareTrips } from '../../../../src/analysis/trips/prepareTrips.ts';
import type { TripResult } from '../../../../src/analysis/trips/timeTrip.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import { isKnown, type Posture, type SiteFeature } from '../../../../src/scenario/document.ts';
import { seededRandom } from '../../../fixtures/network/seededRandom.ts';
import { noBaseline } from '../../../fixtures/network/townPlan.ts';
import { fullTown, type FullTown } from './fullTown.ts';
import { nearestOn, WalkedTown } from './walkedTown.ts';

const runs = 80;
const metersPerSecond = 30 / 3.6;
const nothingGiven = { ...noBaseline, checkpoints: [] };

/** Unknown counts as shut for friends, and a pair admits nobody here. */
function barring({ lines }: FullTown, { states }: Posture): ReadonlySet<string> {
  return new Set(lines.filter(({ id, properties: { barrier } }) => barrier === 'wall' || barrier === 'bollards-fixed' || !['down', 'failed-down'].includes(states[id] ?? 'unknown')).map(({ id }) => id));
}

/** Places one end may be, each a list of which any will do; and which of them is nearest. */
interface End {
  readonly options: readonly (readonly number[])[];
  readonly likely: number;
  readonly isZone: boolean;
}

function endOf(walked: WalkedTown, id: string): End {
  if (id === 'city') return { options: walked.plan.edges.size > 0 ? [[...walked.plan.edges].map(walked.numberOf)] : [], likely: 0, isZone: false };
  const site = walked.plan.sites.find((one) => one.id === id);
  if (!site) {
    const zone = walked.plan.zones.find((one) => one.id === id);
    return { options: zone ? walked.inside(zone.box).map((point) => [point]) : [], likely: 0, isZone: true };
  }
  const reach = Math.max(100, site.precisionMeters);
  const distances = walked.plan.roads.map(({ points }) => nearestOn(points, site.at).meters).filter((meters) => meters <= reach);
  return { options: walked.placesOf(site), likely: distances.indexOf(Math.min(...distances)), isZone: false };
}

function driveTrip(walked: WalkedTown, { fromId, toId }: TripResult, bars: ReadonlySet<string>) {
  const [from, to] = [endOf(walked, fromId), endOf(walked, toId)];
  if (from.options.length === 0 || to.options.length === 0) return { outcome: 'no-data', reason: 'no-road', seconds: null };
  const fields = from.options.map((starts) => ({ free: walked.metersFrom(starts, new Set()), now: walked.metersFrom(starts, bars) }));
  const nearest = (field: Float64Array, goals: readonly number[]) => Math.min(...goals.map((goal) => field[goal] as number));
  const pairs = fields.flatMap(({ free, now }, a) => to.options.map((goals, b) => ({ a, b, free: nearest(free, goals), now: nearest(now, goals) }))).filter(({ free }) => free < Infinity);
  if (pairs.length === 0) return { outcome: 'no-data', reason: 'cut-off', seconds: null };
  const open = pairs.filter(({ now }) => now < Infinity);
  const isZone = from.isZone || to.isZone;
  if (open.length === 0) return { outcome: 'stranded', reason: null, seconds: null };
  if (open.length < pairs.length) return { outcome: isZone ? 'stranded' : 'no-data', reason: isZone ? 'in-part' : 'straddles', seconds: null };
  const likely = isZone ? null : pairs.find(({ a, b }) => a === from.likely && b === to.likely);
  return { outcome: 'reached', reason: null, seconds: likely ? likely.now / metersPerSecond : null };
}

describe(`${runs} random towns`, { timeout: 60_000 }, () => {
  const random = seededRandom(26_06_2020);
  const seen = new Map<string, number>();
  const cases = Array.from({ length: runs }, () => {
    const town = fullTown(random);
    // Whoever was an origin is a hospital now.
    const features = town.scenario.features.map((feature) => (isKnown(feature) && feature.properties.kind === 'site' && feature.properties.role === 'origin' ? createFeature('site', feature.id, feature.geometry as SiteFeature['geometry'], { ...feature.properties, role: 'hospital' }) : feature));
    const scenario = { ...town.scenario, features };
    // Friends keep to the roads, and a line that hardly stops a hostile driver stops them.
    const plan = { ...town.plan, zones: town.plan.zones.filter(({ use }) => use !== 'open-ground'), lines: town.plan.lines.map((line) => ({ ...line, ends: ['tied', 'tied'] as const })) };
    return { town, scenario, walked: new WalkedTown(plan), prepared: prepareTrips(town.graph, nothingGiven, scenario) };
  });

  test('everybody arrives, is stranded or unknown as driving says, and as fast', () => {
    for (const [run, { town, scenario, walked, prepared }] of cases.entries()) {
      for (const posture of scenario.postures) {
        for (const trip of checkTrips(prepared, posture).trips) {
          const label = `run ${run} ${posture.id} ${trip.vehicle} ${trip.fromId} ${trip.toId}`;
          const { outcome, reason, seconds } = driveTrip(walked, trip, barring(town, posture));
          expect({ outcome: trip.outcome, reason: trip.reason }, label).toEqual({ outcome, reason });
          // A sample lies up to half a step beside the very place, at either end.
          if (seconds !== null) expect(Math.abs((trip.after?.seconds.likely ?? 0) - seconds), label).toBeLessThan(1.5 + seconds * 0.01);
          seen.set(`${outcome} ${reason ?? ''}`, (seen.get(`${outcome} ${reason ?? ''}`) ?? 0) + 1);
        }
      }
    }
    for (const sort of ['reached ', 'stranded ', 'stranded in-part', 'no-data straddles', 'no-data cut-off', 'no-data no-road']) expect(seen.get(sort) ?? 0, `${sort} of ${JSON.stringify([...seen])}`).toBeGreaterThan(2);
  });
});
