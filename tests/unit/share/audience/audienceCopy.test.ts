/** An audience copy holds nothing of what was taken out: looked for in the bytes of the document and in what its link opens to. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { type Audience, everybody, layersOf, type PlanLayer, planLayers } from '../../../../src/share/audience/audience.ts';
import { audienceCopy, isEverybody } from '../../../../src/share/audience/audienceCopy.ts';
import { decimalChoices } from '../../../../src/share/audience/roundPlan.ts';
import { openLink } from '../../../../src/share/link/openLink.ts';
import { writeLink } from '../../../../src/share/link/writeLink.ts';
import { deepFreeze } from '../../../fixtures/scenario/deepFreeze.ts';
import { randomCommand } from '../../../fixtures/scenario/randomCommand.ts';
import { seededRandom } from '../../../fixtures/scenario/seededRandom.ts';
import { townScenario } from '../../../fixtures/scenario/townScenario.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Members = { [key: string]: Json };

function parsed(text: string): Scenario {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(result.reason);
  return result.scenario;
}

const everything = parsed(readFileSync('tests/golden/links/v1/everything.cordon.geojson', 'utf8'));

const isMembers = (value: Json | undefined): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosition = (value: Json): value is [number, number] => Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number' && Math.abs(one) > 30);

/** Calls `visit` for every object of the document, the innermost first. */
function eachObject(value: Json, visit: (object: Members, key: string) => void, key = ''): void {
  if (Array.isArray(value)) for (const one of value) eachObject(one, visit, key);
  else if (isMembers(value)) {
    for (const [name, member] of Object.entries(value)) eachObject(member, visit, name);
    visit(value, key);
  }
}

/**
 * The same plan with a word of its own in everything that may be taken out, so that each can be looked for: NOTE, SOURCE, UNKNOWN, a layer, a phase or a posture; and with
 * places off every grid.
 */
function marked(scenario: Scenario): Scenario {
  const document = JSON.parse(writeScenario(scenario)) as { cordon: Members; features: Members[] } & Members;
  let count = 0;
  const word = (of: string) => `${of}~${(count += 1)}~`;
  const { cordon, features } = document;
  eachObject(document, (object, key) => {
    if (typeof object['note'] === 'string') object['note'] = word('NOTE');
    if (key === 'source' && typeof object['text'] === 'string') object['text'] = word('SOURCE');
    for (const [name, value] of Object.entries(object)) if (name === 'coordinates' || name === 'place' || name === 'center') object[name] = offGrid(value);
    // The ids of states are keys of their own, and so are those of overrides.
    if (!['states', 'overrides'].includes(key)) object['unknownMember'] = { text: word('UNKNOWN') };
  });
  for (const feature of features) {
    if (!isMembers(feature['properties'])) continue;
    const { kind } = feature['properties'];
    feature['properties']['name'] = word(`LAYER-${String(kind)}`) + word(`PHASE-${String(feature['properties']['phase'])}-`);
    // What an audience is not to have may be selected on a slide.
    (cordon['slides'] as Members[]).push({ id: word('slide'), title: '', text: '', notes: word('NOTE'), view: { selectedId: word('UNKNOWN'), camera: { center: [44.391234, 33.301234] } } });
  }
  for (const phase of cordon['phases'] as Members[]) phase['name'] = word(`PHASE-${String(phase['id'])}-`);
  for (const posture of cordon['postures'] as Members[]) for (const member of ['name', 'trigger', 'authority']) posture[member] = word(`POSTURE-${String(posture['id'])}-`);
  for (const entry of (cordon['inventory'] ?? []) as Members[]) entry['name'] = word('LAYER-inventory');
  for (const override of Object.values(cordon['overrides'] as { [id: string]: Members })) override['name'] = word('LAYER-baseline');
  const parameters = cordon['parameters'] as Members;
  parameters['friction'] = 0.5;
  parameters['frictionReason'] = word('SOURCE');
  for (const bend of (parameters['bends'] ?? []) as Members[]) bend['source'] = word('SOURCE');
  cordon['view'] = { ...(cordon['view'] as Members), camera: { center: [44.391231, 33.301237], zoom: 15, bearing: 0, pitch: 0 } };
  return deepFreeze(parsed(JSON.stringify(document)));
}

/** Every place a little beside where it was, to the sixth decimal. */
function offGrid(value: Json): Json {
  if (isPosition(value)) return value.map((degrees) => Number((Math.round((degrees as number) * 1e4) / 1e4 + 0.000_037).toFixed(6)));
  return Array.isArray(value) ? value.map(offGrid) : value;
}

/** All words and places that the audience is not to have and that are in the text. */
function leaks(text: string, audience: Audience, scenario: Scenario): string[] {
  const gone = ['UNKNOWN'];
  if (!audience.hasNotes) gone.push('NOTE');
  if (!audience.hasSources) gone.push('SOURCE');
  for (const layer of planLayers) if (!audience.layers.includes(layer)) gone.push(`LAYER-${layer}`);
  const { shownPhases, postureId } = audience;
  if (shownPhases !== 'all') {
    const reached = scenario.phases.findIndex(({ id }) => id === shownPhases.reached);
    for (const { id } of scenario.phases.slice(reached + 1)) gone.push(`PHASE-${id}-`, `"${id}"`);
  }
  if (postureId !== null) for (const { id } of scenario.postures) if (id !== postureId) gone.push(`POSTURE-${id}-`, `"${id}"`);
  const ids = scenario.features.flatMap((feature) => ('properties' in feature && !audience.layers.includes(feature.properties.kind as PlanLayer) ? [`"${feature.id}"`] : []));
  // Random plans give one id to a phase and to a feature.
  const names = [...scenario.phases, ...scenario.postures, ...scenario.features].map(({ id }) => `"${id}"`);
  const isOfOne = (one: string) => names.indexOf(one) === names.lastIndexOf(one);
  const found = [...gone, ...ids].filter((one) => isOfOne(one) && text.includes(one));
  const grid = 10 ** audience.decimals;
  const places: string[] = [];
  eachPosition(JSON.parse(text) as Json, (position) => {
    if (position.some((degrees) => Number(degrees.toFixed(audience.decimals)) !== degrees)) places.push(position.join(', '));
  });
  return [...found, ...(grid === 1e6 ? [] : places)];
}

function eachPosition(value: Json, visit: (position: readonly number[]) => void): void {
  if (isPosition(value)) visit(value);
  else if (Array.isArray(value)) for (const one of value) eachPosition(one, visit);
  else if (isMembers(value)) for (const one of Object.values(value)) eachPosition(one, visit);
}

const audiences = (scenario: Scenario): fc.Arbitrary<Audience> => fc.record({
  hasNotes: fc.boolean(),
  hasSources: fc.boolean(),
  layers: fc.subarray([...planLayers]),
  decimals: fc.constantFrom(...decimalChoices),
  shownPhases: fc.constantFrom<Audience['shownPhases']>('all', { reached: null }, ...scenario.phases.map(({ id }) => ({ reached: id }))),
  postureId: fc.constantFrom(null, ...scenario.postures.map(({ id }) => id)),
}).filter((audience) => !isEverybody(audience));

/** One that opens from its own file as it is, without a remark but that a phase is unknown. */
function expectWhole(scenario: Scenario): void {
  const text = writeScenario(scenario);
  const again = parseScenario(text);
  if (!again.ok) throw new Error(again.reason);
  expect(again.problems.filter(({ reason }) => reason !== 'unknown-phase')).toEqual([]);
  expect(writeScenario(again.scenario)).toBe(text);
}

describe('what is taken out', () => {
  test('the words that are looked for are in the whole plan, so that their absence means something', () => {
    const plan = marked(everything);
    const nothing: Audience = { hasNotes: false, hasSources: false, layers: [], decimals: 3, shownPhases: { reached: null }, postureId: 'routine' };
    const found = leaks(writeScenario(plan), nothing, plan);
    for (const one of ['UNKNOWN', 'NOTE', 'SOURCE', ...planLayers.map((layer) => `LAYER-${layer}`), 'PHASE-first-', 'POSTURE-lockdown-']) expect(found).toContain(one);
    expect(found.some((one) => one.startsWith('44.'))).toBe(true);
  });

  test('nothing of it remains in the bytes, whatever the plan and the audience', { timeout: 60_000 }, () => {
    const plans = fc.array(fc.nat(0xffff_ffff), { maxLength: 12 }).map((seeds) => marked(seeds.reduce((plan, seed) => deepFreeze(randomCommand(plan, seededRandom(seed))), townScenario)));
    fc.assert(fc.property(plans.chain((plan) => fc.tuple(fc.constant(plan), audiences(plan))), ([plan, audience]) => {
      const { scenario } = audienceCopy(plan, audience);
      expect(leaks(writeScenario(scenario), audience, plan)).toEqual([]);
      expectWhole(scenario);
    }), { numRuns: 150, seed: 5 });
    fc.assert(fc.property(audiences(marked(everything)), (audience) => {
      const plan = marked(everything);
      const { scenario } = audienceCopy(plan, audience);
      expect(leaks(writeScenario(scenario), audience, plan)).toEqual([]);
    }), { numRuns: 150, seed: 6 });
  });

  test('nor in what the link opens to', { timeout: 60_000 }, async () => {
    const plan = marked(everything);
    for (const audience of fc.sample(audiences(plan), { numRuns: 8, seed: 7 })) {
      const written = await writeLink(audienceCopy(plan, audience).scenario);
      if (!written.ok) throw new Error(written.reason);
      const opened = await openLink(written.fragment);
      if (!opened.ok) throw new Error(opened.reason);
      expect(leaks(writeScenario(opened.scenario), audience, plan)).toEqual([]);
    }
  });
});

describe('what stays', () => {
  test('everybody gets the same object', () => {
    expect(audienceCopy(everything, everybody).scenario).toBe(everything);
    expect(audienceCopy(everything, { ...everybody, layers: [...planLayers].reverse() }).scenario).toBe(everything);
  });

  test('what was not asked to go', () => {
    const plan = marked(townScenario);
    const { scenario } = audienceCopy(plan, { ...everybody, hasSources: false });
    const text = writeScenario(scenario);
    expect(text.match(/NOTE~/g)?.length).toBe(writeScenario(plan).match(/NOTE~/g)?.length);
    expect(layersOf(scenario)).toEqual(layersOf(plan));
    expect(scenario.phases.map(({ name }) => name)).toEqual(plan.phases.map(({ name }) => name));
  });

  test('that a place is illustrative', () => {
    const plan = parsed(readFileSync('data/scenarios/ring-of-steel.cordon.geojson', 'utf8'));
    const before = writeScenario(plan).match(/"position":"illustrative"/g)?.length;
    expect(before).toBeGreaterThan(3);
    expect(writeScenario(audienceCopy(plan, { ...everybody, hasNotes: false, decimals: 4 }).scenario).match(/"position":"illustrative"/g)?.length).toBe(before);
  });

  test('the plan at its first phase: later work is gone, a property cleared later is held', () => {
    const { scenario } = audienceCopy(townScenario, { ...everybody, shownPhases: { reached: null } });
    expect(scenario.phases).toEqual([]);
    expect(scenario.features.map(({ id }) => id)).toEqual(['line-a', 'post', 'shut', 'block', 'clinic', 'column']);
    expect(scenario.overrides['held-property-01']).not.toHaveProperty('status');
    expect(scenario.overrides['held-property-01']).toHaveProperty('geometry');
    const first = audienceCopy(townScenario, { ...everybody, shownPhases: { reached: 'second' } }).scenario;
    expect(first.phases.map(({ id }) => id)).toEqual(['second']);
    expect(first.overrides['held-property-01']).toMatchObject({ status: 'being-cleared', phase: null });
  });
});
