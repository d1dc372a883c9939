/** The sample scenarios: what each must teach, by plain walks over the shipped roads, and that they say what they are. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { dataDate } from '../../src/baseline/dataDate.ts';
import { distanceBetween } from '../../src/geo/distanceBetween.ts';
import { isKnown, type Scenario } from '../../src/scenario/document.ts';
import { findFeature } from '../../src/scenario/questions/findFeature.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { sampleFile, samples } from '../../src/scenario/samples/sampleList.ts';
import { writeScenario } from '../../src/scenario/writeScenario.ts';
import { tabulateCrossings } from '../../src/network/crossings/stopsOfBarriers.ts';
import { graph, hostile, insideZone, linesOf, metersShut, nodeNamed, nodesInZone, others, reached, readSample, readSampleText, secondsOf } from './samplePlan.ts';
import { shipped } from './shippedBaseline.ts';

const locales = ['en', 'ar'] as const;
const files = samples.flatMap(({ id }) => locales.map((locale) => [sampleFile(id, locale), id, locale] as const));
const outsideZone = others(insideZone);

test('the list names every file in the folder', () => {
  expect(readdirSync(new URL('../../data/scenarios/', import.meta.url)).toSorted()).toEqual(files.map(([file]) => file).toSorted());
});

describe.each(files)('%s', (file, id, locale) => {
  test('opens without a remark and is written back as it is', async () => {
    const text = await readSampleText(id, locale);
    const parsed = parseScenario(text);
    expect(parsed).toMatchObject({ ok: true, isReadOnly: false, problems: [] });
    if (parsed.ok) expect(writeScenario(parsed.scenario)).toBe(text);
  });

  test('passes `cordon validate`', async () => {
    const said: string[] = [];
    const folder = new URL('../../data/scenarios/', import.meta.url).pathname;
    expect(await main(['validate', file], { out: (line) => void said.push(line), err: (line) => void said.push(line), folder })).toBe(0);
    expect(said).toEqual([expect.stringMatching(/; 0 problems\.$/)]);
  });

  test('says that it is illustrative: as a whole, and of every line, area, closure, column and checkpoint', async () => {
    const scenario = await readSample(id, locale);
    const word = locale === 'en' ? /illustrative/i : /توضيحي/;
    expect(scenario.title).toMatch(word);
    expect(scenario.caveat).toMatch(word);
    expect(scenario.locale).toBe(locale);
    for (const feature of scenario.features) {
      if (!isKnown(feature)) throw new Error(`${feature.id} is of no known kind.`);
      const { properties, rest } = feature;
      const isGiven = properties.kind === 'site' && rest.properties['position'] === undefined;
      if (isGiven) continue;
      expect(rest.properties['position'], feature.id).toBe('illustrative');
      expect(`${properties.name} ${properties.note} ${properties.kind === 'note' ? properties.text : ''}`, feature.id).toMatch(word);
      // What is named on the map says so there; a line is told by its note.
      if (properties.kind === 'zone' || properties.kind === 'movement' || properties.kind === 'closure') expect(properties.name).toMatch(word);
    }
  });

  test('a site that is no assumption stands where the baseline has it, no more exact, and none is a residence', async () => {
    const scenario = await readSample(id, locale);
    for (const feature of scenario.features) {
      if (!isKnown(feature) || feature.properties.kind !== 'site') continue;
      expect(feature.properties.role).not.toBe('housing');
      expect(JSON.stringify(feature)).not.toMatch(/residen|مقر إقامة|home of/i);
      if (feature.rest.properties['position'] === 'illustrative') continue;
      const given = shipped.facilities.find(({ geometry }) => JSON.stringify(geometry?.type === 'Point' ? geometry.coordinates : null) === JSON.stringify(feature.geometry.coordinates));
      expect(feature.properties.note, feature.id).toContain(given?.properties.name[locale]);
      expect(feature.properties.precisionMeters).toBeGreaterThanOrEqual(given?.properties.precisionMeters ?? Infinity);
    }
  });

  test('leans on ids that are there, and locates, clears or assigns none of the 22', async () => {
    const scenario = await readSample(id, locale);
    const lines = new Set([...shipped.barriers.map((barrier) => barrier.id), ...scenario.features.map((feature) => feature.id)]);
    for (const { states, staffed } of scenario.postures) {
      expect(Object.keys(states).filter((one) => !lines.has(one))).toEqual([]);
      expect(staffed).toEqual([]);
    }
    expect(Object.keys(scenario.overrides).filter((one) => !shipped.barriers.some((barrier) => barrier.id === one))).toEqual([]);
    const given = new Set(shipped.barriers.map((barrier) => barrier.id));
    expect(scenario.features.filter((feature) => given.has(feature.id))).toEqual([]);
    expect(scenario.baselineVersion).toBe(dataDate(shipped));
  });

  test('a movement is an exercise column', async () => {
    for (const { properties } of (await readSample(id, locale)).features.filter(isKnown)) {
      if (properties.kind !== 'movement') continue;
      expect(properties.name).toMatch(locale === 'en' ? /^Exercise column/ : /^رتل تمرين/);
      expect(`${properties.name} ${properties.note}`).not.toMatch(/26 June|26 حزيران|26 يونيو/);
    }
  });

  test('every line of its own cuts exactly one road', async () => {
    const scenario = await readSample(id, locale);
    const own = linesOf(scenario).filter((line) => findFeature(scenario, line.id));
    for (const line of own) {
      expect(tabulateCrossings(graph, [line]).crossings.map(({ countsAsCut, onBridge }) => [countsAsCut, onBridge]), line.id).toEqual([[true, false]]);
    }
  });
});

/** The document with every text for people taken out; a group is known by the first line that has it. */
function wordless(scenario: Scenario): unknown {
  const firstOf = (member: 'controlGroup' | 'powerGroup', name: string | null) => scenario.features.filter(isKnown)
    .find(({ properties }) => properties.kind === 'barrier' && properties[member] === name)?.id;
  const bare = { title: '', author: '', caveat: '', locale: '' };
  return {
    ...scenario, ...bare,
    postures: scenario.postures.map((posture) => ({ ...posture, name: '', trigger: '', authority: '' })),
    phases: scenario.phases.map((phase) => ({ ...phase, name: '' })),
    features: scenario.features.filter(isKnown).map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties, name: '', note: '',
        ...(feature.properties.kind === 'barrier' ? { controlGroup: firstOf('controlGroup', feature.properties.controlGroup), powerGroup: firstOf('powerGroup', feature.properties.powerGroup) } : {}),
        ...('text' in feature.properties ? { text: '' } : {}), source: feature.properties.source && { ...feature.properties.source, text: '' },
      },
    })),
  };
}

function textsOf(scenario: Scenario): readonly string[] {
  const { title, caveat, postures, phases, features } = scenario;
  return [
    title, caveat, ...postures.flatMap(({ name, trigger, authority }) => [name, trigger, authority]), ...phases.map(({ name }) => name),
    ...features.filter(isKnown).flatMap(({ properties }) => [properties.name, properties.note, 'text' in properties ? properties.text : '', properties.source?.text ?? '',
      ...(properties.kind === 'barrier' ? [properties.controlGroup ?? '', properties.powerGroup ?? ''] : [])]),
  ];
}

describe.each(samples.map(({ id }) => id))('%s in Arabic', (id) => {
  test('is the same plan in other words, none of them left in English', async () => {
    const [english, arabic] = [await readSample(id, 'en'), await readSample(id, 'ar')];
    expect(wordless(arabic)).toEqual(wordless(english));
    const [words, translated] = [textsOf(english), textsOf(arabic)];
    translated.forEach((text, index) => {
      if (words[index] === '') expect(text).toBe('');
      else expect(text).toMatch(/[\u0600-\u06ff]/);
    });
    // Titles of publications and the names of reports stay as they are; nothing else is Latin.
    for (const text of translated) expect(text.replaceAll(/PolicyWatch 3346|Pushing Back on Iraqi Militias/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

describe('ring of steel', async () => {
  const ring = await readSample('ring-of-steel');
  const outer = shipped.barriers.filter(({ properties }) => properties.set === 'outer');
  const protectedNodes = ['site-us-embassy', 'site-republican-palace', 'site-prime-ministers-office'].map(nodeNamed);
  const leaks = (situation: Parameters<typeof hostile>[1], starts = outsideZone, goals = insideZone) => reached(hostile(ring, situation), starts, goals);

  test('routine: every line is down and everything is reached', () => {
    expect(leaks({ posture: 'routine' })).toHaveLength(insideZone.length);
  });

  test('heightened leaks at the 14 July Bridge and nowhere else; one more line closes it', () => {
    expect(leaks({ posture: 'heightened' }).length).toBeGreaterThan(20);
    expect(reached(hostile(ring, { posture: 'heightened' }), outsideZone, insideZone, ['road-14-july-street-4'])).toEqual([]);
    expect(leaks({ posture: 'heightened', but: { 'outer-14-july-bridge': 'up' } })).toEqual([]);
    expect(ring.features.filter(isKnown).filter(({ properties }) => properties.kind === 'note').map(({ id }) => id)).toEqual(['keep-open-14-july-bridge']);
  });

  test('lockdown: closed from outside, open inside, and one line is all there is on the way in', () => {
    expect(leaks({ posture: 'lockdown' })).toEqual([]);
    for (const goal of protectedNodes) expect(leaks({ posture: 'lockdown' }, insideZone.filter((node) => !protectedNodes.includes(node)), [goal])).toHaveLength(1);
    for (const { id } of outer) expect(leaks({ posture: 'lockdown', but: { [id]: 'down' } }).length, id).toBeGreaterThan(0);
  });

  test('with the inner lines up the protected sides hold against those inside', () => {
    const beyondEmbassy = ['junction-14-july-parade', 'junction-al-sijood-palace-area', 'junction-14-july-bridge-north', 'junction-yafa-14-july'].map(nodeNamed);
    expect(leaks({ posture: 'lockdown-inner' }, beyondEmbassy, [nodeNamed('site-us-embassy')])).toEqual([]);
    const beyondPalace = ['junction-assassins-gate', 'junction-ministry-of-planning'].map(nodeNamed);
    expect(leaks({ posture: 'lockdown-inner' }, beyondPalace, ['site-republican-palace', 'site-prime-ministers-office'].map(nodeNamed))).toEqual([]);
  });

  test('control lost over any outer group leaks, and the groups are more than one', () => {
    const groups = new Set(outer.map(({ properties }) => properties.controlGroup));
    expect(groups.size).toBeGreaterThan(1);
    for (const group of groups) {
      const down = Object.fromEntries(outer.filter(({ properties }) => properties.controlGroup === group).map(({ id }) => [id, 'failed-down' as const]));
      expect(leaks({ posture: 'lockdown', but: down }).length, group ?? '').toBeGreaterThan(0);
    }
  });
});

describe('mini green zones', async () => {
  const mini = await readSample('mini-green-zones');
  const zones = [
    ['zone-assembly', 'assembly-west', 'site-parliament'],
    ['zone-palace', 'palace-road', 'site-republican-palace'],
    ['zone-embassy', 'embassy-side-north', 'site-us-embassy'],
  ] as const;
  const routine = mini.postures.find(({ id }) => id === 'routine');

  test('one pair each, and every zone is the thing protected', () => {
    expect(Object.entries(routine?.states ?? {}).filter(([, state]) => state === 'pair').map(([id]) => id).toSorted()).toEqual(zones.map(([, pair]) => pair).toSorted());
    for (const [zone] of zones) expect(findFeature(mini, zone)?.properties).toMatchObject({ kind: 'zone', use: 'mini-green-zone', isProtected: true });
  });

  test.each(zones)('%s holds against everybody beyond it, inside the zone too', (zone, _, site) => {
    const inside = nodesInZone(mini, zone);
    expect(inside).toContain(nodeNamed(site));
    expect(reached(hostile(mini, { posture: 'routine' }), others(inside), inside)).toEqual([]);
  });

  test.each(zones)('%s: each of its lines is needed', (zone) => {
    const inside = nodesInZone(mini, zone);
    const own = linesOf(mini).filter(({ id }) => id.startsWith(zone.replace('zone-', '')));
    expect(own.length).toBeGreaterThan(0);
    for (const { id } of own) expect(reached(hostile(mini, { posture: 'routine', but: { [id]: 'gone' } }), others(inside), inside).length, id).toBeGreaterThan(0);
  });

  test.each(zones)('%s: the ambulance gets in by %s with a delay, and is stranded once the pair is an ordinary line', (_, pair, site) => {
    const open = secondsOf(mini, { posture: 'routine', but: Object.fromEntries(linesOf(mini).map(({ id }) => [id, 'down' as const])) }, 'ambulance', 'site-ibn-sina-hospital', site);
    const through = secondsOf(mini, { posture: 'routine' }, 'ambulance', 'site-ibn-sina-hospital', site);
    expect((through ?? 0) - (open ?? 0)).toBeGreaterThanOrEqual(60);
    expect(secondsOf(mini, { posture: 'routine', but: { [pair]: 'up' } }, 'ambulance', 'site-ibn-sina-hospital', site)).toBeNull();
    expect(secondsOf(mini, { posture: 'pairs-locked' }, 'ambulance', 'site-ibn-sina-hospital', site)).toBeNull();
  });

  test('costs ordinary traffic more than a kilometre of road in routine', () => {
    expect(metersShut(mini, { posture: 'routine' }, 'ordinary', 'junction-al-alawi')).toBeGreaterThan(1000);
  });

  test('no zone reaches over both the hotel and the palace', () => {
    const [hotel, palace] = ['site-al-rasheed-hotel', 'site-republican-palace'].map(nodeNamed);
    for (const [zone] of zones) expect(nodesInZone(mini, zone).filter((node) => node === hotel || node === palace).length).toBeLessThan(2);
  });
});

describe('neighbourhood by neighbourhood', async () => {
  const hood = await readSample('neighbourhood-by-neighbourhood');
  const order = hood.phases.map(({ id }) => id);
  const areas = new Map(order.map((id) => [id, nodesInZone(hood, `clear-${id}`)]));
  const clearedBy = (phases: readonly string[], reachedPhase: string) => phases.slice(0, phases.indexOf(reachedPhase) + 1).flatMap((id) => areas.get(id) ?? []);
  /** Roads that lead from a set of junctions to the rest: the fewest crossings that hold it. */
  const crossingsAround = (nodes: readonly number[]) => graph.edgeIds.filter((_, edge) => nodes.includes(graph.edgeFrom[edge] ?? 0) !== nodes.includes(graph.edgeTo[edge] ?? 0)).length;

  test('the areas carry published names and share out every junction of the zone', () => {
    for (const id of order) {
      const named = shipped.neighbourhoods.find((one) => one.id === `neighbourhood-${id}`);
      expect(named?.properties.inZone).toBe(true);
      expect(findFeature(hood, `clear-${id}`)?.properties.name).toContain(named?.properties.name.en);
    }
    expect([...areas.values()].flat().toSorted()).toEqual(insideZone.toSorted());
  });

  test.each(order)('after %s what is cleared holds; without any one of its lines it leaks back', (phase) => {
    const cleared = clearedBy(order, phase);
    const situation = { posture: 'holding', reached: phase };
    expect(reached(hostile(hood, situation), others(cleared), cleared)).toEqual([]);
    const area = areas.get(phase) ?? [];
    for (const { id } of linesOf(hood).filter((line) => line.phase === phase)) {
      expect(reached(hostile(hood, { ...situation, but: { [id]: 'gone' } }), others(cleared), area).length, id).toBeGreaterThan(0);
    }
  });

  test('reversed, other crossings are needed, and the lines as they are phased no longer hold', () => {
    const reversed = order.toReversed();
    const needed = (phases: readonly string[]) => phases.map((phase) => crossingsAround(clearedBy(phases, phase)));
    expect(needed(order)).toEqual([4, 6, 7]);
    expect(needed(reversed)).toEqual([5, 5, 7]);
    const first = reversed[0] ?? '';
    const stops = hostile(hood, { posture: 'holding', reached: first, phases: hood.phases.toReversed() });
    expect(reached(stops, others(areas.get(first) ?? []), areas.get(first) ?? []).length).toBeGreaterThan(0);
  });
});

describe('closed on warning', async () => {
  const warning = await readSample('closed-on-warning');
  const trip = (posture: string, to: string) => secondsOf(warning, { posture }, 'quick-reaction', 'site-baghdad-airport', to);

  test.each(['site-parliament', 'site-us-embassy'])('the quick-reaction force to %s: stranded by the first version, admitted late by pairs, free again after', (site) => {
    const before = trip('warning', site);
    expect(before).toBeGreaterThan(600);
    expect(trip('closed-first', site)).toBeNull();
    expect((trip('closed-pairs', site) ?? 0) - (before ?? 0)).toBeCloseTo(180, 6);
    expect(trip('reopening', site)).toBe(before);
  });

  test('each closed part is shut at both ends, and ordinary traffic stays out with pairs too', () => {
    for (const posture of ['closed-first', 'closed-pairs']) {
      for (const goal of ['junction-us-embassy', 'junction-al-rasheed-hotel']) {
        expect(reached(hostile(warning, { posture }), [nodeNamed('junction-al-alawi'), nodeNamed('junction-karrada-tigris-end')], [nodeNamed(goal)]), goal).toEqual([]);
        expect(secondsOf(warning, { posture }, 'ordinary', 'junction-al-alawi', goal)).toBeNull();
      }
    }
  });

  test('every closure is on a warning, and at each of its ends stands one of its lines', () => {
    const lines = linesOf(warning);
    const closures = warning.features.filter(isKnown).filter(({ properties }) => properties.kind === 'closure');
    expect(closures).toHaveLength(3);
    for (const { id, geometry, properties } of closures) {
      expect(properties).toMatchObject({ when: 'warning' });
      if (geometry.type !== 'LineString') throw new Error('A closure is a line.');
      for (const end of [geometry.coordinates[0], geometry.coordinates.at(-1)]) {
        const distances = lines.map(({ coordinates: [from, to] }) => (from && to && end ? distanceBetween([((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2], end) : Infinity));
        expect(Math.min(...distances), id).toBeLessThan(1);
      }
    }
  });
});
