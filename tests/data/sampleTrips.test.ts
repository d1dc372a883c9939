/** What the samples teach about friends, computed by the app's own analysis: who is stranded, who is let in late, which roads are shut. */
import { describe, expect, it, test } from 'vitest';
import { checkTrips } from '../../src/analysis/trips/checkTrips.ts';
import { prepareTrips } from '../../src/analysis/trips/prepareTrips.ts';
import type { TripResult } from '../../src/analysis/trips/timeTrip.ts';
import type { BarrierState, Scenario } from '../../src/scenario/document.ts';
import { graph, readSample } from './samplePlan.ts';
import { shipped } from './shippedBaseline.ts';

function check(scenario: Scenario, postureId: string, but: Readonly<Record<string, BarrierState>> = {}) {
  const posture = scenario.postures.find(({ id }) => id === postureId);
  if (!posture) throw new Error(`No posture ${postureId}.`);
  const { trips, roadsShut, through } = checkTrips(prepareTrips(graph, shipped, scenario), { ...posture, states: { ...posture.states, ...but } });
  const ask = (vehicle: TripResult['vehicle'], toId: string) => trips.filter((trip) => trip.vehicle === vehicle && (trip.toId === toId || trip.fromId === toId));
  return { trips, roadsShut, through, ask, outcomes: (vehicle: TripResult['vehicle'], toId: string) => ask(vehicle, toId).map(({ outcome }) => outcome) };
}

const minutes = (trip: TripResult | undefined) => (trip?.after?.seconds.likely ?? Number.NaN) / 60;

describe('mini green zones', async () => {
  const mini = await readSample('mini-green-zones');
  const pairs = { 'zone-assembly': 'assembly-west', 'zone-palace': 'palace-road', 'zone-embassy': 'embassy-side-north' } as const;

  test.each(Object.entries(pairs))('the ambulance gets to %s by its pair, late; without the pair it is stranded there and back', (zone, pair) => {
    const routine = check(mini, 'routine');
    expect(routine.outcomes('ambulance', zone)).toEqual(['reached', 'reached']);
    const [there] = routine.ask('ambulance', zone);
    expect(there?.delays.map(({ id }) => id)).toEqual([pair]);
    expect(there?.addedSeconds?.low).toBeGreaterThan(60);
    const without = check(mini, 'routine', { [pair]: 'up' });
    expect(without.outcomes('ambulance', zone)).toEqual(['stranded', 'stranded']);
    expect(without.ask('ambulance', zone)[0]?.opens?.lines.map(({ id }) => id)).toEqual([pair]);
    for (const other of Object.keys(pairs)) if (other !== zone) expect(without.outcomes('ambulance', other)).toEqual(['reached', 'reached']);
  });

  it('costs public road even in routine: about a kilometre', () => {
    const { roadsShut } = check(mini, 'routine');
    expect(roadsShut?.meters.low).toBeGreaterThan(500);
    expect(roadsShut?.meters.likely).toBeGreaterThan(1000);
    expect(roadsShut?.meters.likely).toBeLessThan(1200);
  });
});

describe('closed on warning', async () => {
  const warning = await readSample('closed-on-warning');
  const qrf = (posture: string, to: string) => check(warning, posture).ask('quick-reaction', to)[0];

  test.each(['protect-embassy', 'protect-parliament'])('the quick-reaction force to %s: stranded by the first version, admitted late by pairs, free again after', (site) => {
    expect(qrf('warning', site)?.addedSeconds?.likely).toBe(0);
    const first = qrf('closed-first', site);
    expect(first).toMatchObject({ outcome: 'stranded', reason: null });
    expect(first?.opens?.lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['airport-road-west', 'airport-road-east']));
    const admitted = qrf('closed-pairs', site);
    expect(admitted?.outcome).toBe('reached');
    // Two pairs on the airport road at the least, each 72 to 120 s for one vehicle.
    expect(admitted?.delays.slice(0, 2).map(({ id, seconds }) => [id, seconds.low, seconds.high])).toEqual([['airport-road-west', 72, 120], ['airport-road-east', 72, 120]]);
    expect(admitted?.addedSeconds?.likely).toBeGreaterThan(180);
    expect(minutes(admitted)).toBeGreaterThan(14);
    expect(qrf('reopening', site)?.addedSeconds?.likely).toBe(0);
  });

  it('shuts nothing on the warning and nearly three kilometres when closed', () => {
    expect(check(warning, 'warning').roadsShut?.meters.likely).toBe(0);
    expect(check(warning, 'closed-first').roadsShut?.meters.likely).toBeGreaterThan(2500);
    expect(check(warning, 'closed-first').through?.stranded).toBeGreaterThan(0);
  });

  it('does not know for the assembly, whose place is known to 200 m: it lies on both sides of the closed part', () => {
    expect(check(warning, 'closed-first').ask('ambulance', 'protect-parliament')[0]).toMatchObject({ outcome: 'no-data', reason: 'straddles' });
  });
});

describe('ring of steel', async () => {
  const ring = await readSample('ring-of-steel');

  it('adds nothing in routine and shuts nothing', () => {
    const { trips, roadsShut } = check(ring, 'routine');
    expect(trips.every(({ outcome, addedSeconds }) => outcome === 'reached' && addedSeconds?.likely === 0)).toBe(true);
    expect(roadsShut?.meters.likely).toBe(0);
  });

  it('in lockdown has no pair, so that the force from the airport is stranded and the ambulance inside is not', () => {
    const lockdown = check(ring, 'lockdown');
    for (const site of ['protect-embassy', 'protect-palace', 'protect-office']) expect(lockdown.outcomes('quick-reaction', site)).toEqual(['stranded', 'stranded']);
    expect(lockdown.outcomes('ambulance', 'protect-palace')).toEqual(['reached', 'reached']);
    expect(lockdown.roadsShut?.meters.likely).toBeGreaterThan(10_000);
  });
});

describe('neighbourhood by neighbourhood', async () => {
  it('names no hospital, base or protected site; its cleared areas are shut to traffic while held', async () => {
    const hood = await readSample('neighbourhood-by-neighbourhood');
    expect(check(hood, 'routine').roadsShut?.meters.likely).toBe(0);
    expect(check(hood, 'holding').roadsShut?.meters.likely).toBeGreaterThan(10_000);
  });
});
