import { describe, expect, test } from 'vitest';
import { changeDocument } from '../../../../src/scenario/commands/document/changeDocument.ts';
import { changeParameters } from '../../../../src/scenario/commands/document/changeParameters.ts';
import { setNetwork } from '../../../../src/scenario/commands/document/setNetwork.ts';
import { setSuggestRules } from '../../../../src/scenario/commands/document/setSuggestRules.ts';
import { setView } from '../../../../src/scenario/commands/document/setView.ts';
import { clearOverride } from '../../../../src/scenario/commands/overrides/clearOverride.ts';
import { hideBaseline } from '../../../../src/scenario/commands/overrides/hideBaseline.ts';
import { placeHeldProperty } from '../../../../src/scenario/commands/overrides/placeHeldProperty.ts';
import { setBaselinePhase } from '../../../../src/scenario/commands/overrides/setBaselinePhase.ts';
import { setHeldStatus } from '../../../../src/scenario/commands/overrides/setHeldStatus.ts';
import { addPhase } from '../../../../src/scenario/commands/phases/addPhase.ts';
import { removePhase } from '../../../../src/scenario/commands/phases/removePhase.ts';
import { renamePhase } from '../../../../src/scenario/commands/phases/renamePhase.ts';
import { reorderPhase } from '../../../../src/scenario/commands/phases/reorderPhase.ts';
import { addPosture } from '../../../../src/scenario/commands/postures/addPosture.ts';
import { changePosture } from '../../../../src/scenario/commands/postures/changePosture.ts';
import { lowerGroup, raiseGroup, type SwitchedBarrier } from '../../../../src/scenario/commands/postures/moveGroup.ts';
import { removePosture } from '../../../../src/scenario/commands/postures/removePosture.ts';
import { reorderPosture } from '../../../../src/scenario/commands/postures/reorderPosture.ts';
import { setBarrierState } from '../../../../src/scenario/commands/postures/setBarrierState.ts';
import { setKeepOpen } from '../../../../src/scenario/commands/postures/setKeepOpen.ts';
import { setStaffed } from '../../../../src/scenario/commands/postures/setStaffed.ts';
import { mostKeptCharacters } from '../../../../src/scenario/kinds/keptNetwork.ts';
import { compareScenarios } from '../../../../src/scenario/compare/compareScenarios.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { findFeature } from '../../../../src/scenario/questions/findFeature.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { townScenario as town } from '../../../fixtures/scenario/townScenario.ts';

const lockdown = (scenario: Scenario) => scenario.postures.find((posture) => posture.id === 'lockdown');
const source = { text: 'Inventory', date: '2020-09-14' };
const point = { type: 'Point', coordinates: [44.4, 33.3] } as const;

test.each<[string, Scenario]>([
  ['posture taken', addPosture(town, { id: 'routine', name: 'x', copyOf: null })],
  ['posture not there', removePosture(town, { id: 'nobody' })],
  ['hours below zero', changePosture(town, { id: 'routine', changes: { maxHours: -1 } })],
  ['posture in its place', reorderPosture(town, { id: 'lockdown', toIndex: 9 })],
  ['barrier stands so', setBarrierState(town, { postureId: 'lockdown', barrierIds: ['line-a'], state: 'up' })],
  ['barrier not listed', setBarrierState(town, { postureId: 'routine', barrierIds: ['constructor', '__proto__'], state: null })],
  ['no such posture', setBarrierState(town, { postureId: '__proto__', barrierIds: ['line-a'], state: 'up' })],
  ['staffed so', setStaffed(town, { postureId: 'lockdown', checkpointIds: ['post'], isStaffed: true })],
  ['kept open so', setKeepOpen(town, { postureId: 'lockdown', roadIds: ['a-b'], isKeptOpen: false })],
  ['stand-off below zero', setSuggestRules(town, { standOffMeters: -1 })],
  ['rules so', setSuggestRules(town, { least: 'count' })],
  ['group of nobody', raiseGroup(town, { postureId: 'lockdown', controlGroup: 'south', barriers: [] })],
  ['phase taken', addPhase(town, { id: 'first', name: 'x' })],
  ['phase not there', removePhase(town, { id: 'nobody' })],
  ['phase named so', renamePhase(town, { id: 'first', name: 'First' })],
  ['phase in its place', reorderPhase(town, { id: 'first', toIndex: 0 })],
  ['hidden already', hideBaseline(town, { ids: ['outer-line-1'], hidden: true })],
  ['never hidden', hideBaseline(town, { ids: ['constructor'], hidden: false })],
  ['source without a date', placeHeldProperty(town, { id: 'held-property-02', geometry: point, source: { text: 'x', date: null } })],
  ['source without text', placeHeldProperty(town, { id: 'held-property-02', geometry: point, source: { text: '  ', date: '2020' } })],
  ['status so', setHeldStatus(town, { ids: ['held-property-01'], status: 'being-cleared' })],
  ['baseline phase not there', setBaselinePhase(town, { ids: ['outer-line-1'], phase: 'ninth' })],
  ['nothing to clear', clearOverride(town, { ids: ['nobody'] })],
  ['title so', changeDocument(town, { title: 'Town' })],
  ['parameters so', changeParameters(town, { gapRule: 'uk' })],
  ['seconds below zero', changeParameters(town, { decideSeconds: -1 })],
  ['a vehicle without mass', changeParameters(town, { vehicleMassKg: 0 })],
  ['nothing to take away', changeParameters(town, { vehicleTopSpeedKmh: undefined })],
  ['view so', setView(town, { ...town.view })],
])('the same object: %s', (_, scenario) => expect(scenario).toBe(town));

describe('what suggestions must heed', () => {
  test('roads stay open in one posture, and the file says nothing of it once none does', () => {
    const kept = setKeepOpen(town, { postureId: 'lockdown', roadIds: ['a-b', 'c-d', 'a-b'], isKeptOpen: true });
    expect(lockdown(kept)?.keepOpen).toEqual(['a-b', 'c-d']);
    const parsed = parseScenario(writeScenario(kept));
    expect(parsed.ok && parsed.scenario).toEqual(kept);
    expect(writeScenario(setKeepOpen(kept, { postureId: 'lockdown', roadIds: ['c-d', 'a-b'], isKeptOpen: false }))).toBe(writeScenario(town));
  });

  test('rules are kept where they differ from what is taken anyway', () => {
    const ruled = setSuggestRules(town, { standOffMeters: 80, excludedRoads: ['bridge'] });
    const parsed = parseScenario(writeScenario(ruled));
    expect(parsed.ok && parsed.scenario).toEqual(ruled);
    expect(writeScenario(setSuggestRules(ruled, { standOffMeters: 50, excludedRoads: [] }))).toBe(writeScenario(town));
  });
});

describe('postures', () => {
  test('are added blank or as copies, changed, moved, removed', () => {
    expect(addPosture(town, { id: 'own', name: 'Own', copyOf: 'lockdown' }).postures[3]).toMatchObject({ id: 'own', states: { 'line-a': 'up' }, maxHours: 12 });
    expect(addPosture(town, { id: 'own', name: 'Own', copyOf: null }).postures[3]).toMatchObject({ states: {}, staffed: [] });
    expect(changePosture(town, { id: 'routine', changes: { trigger: 'None', maxHours: 0 } }).postures[0]).toMatchObject({ trigger: 'None', maxHours: 0 });
    expect(reorderPosture(town, { id: 'lockdown', toIndex: 0 }).postures.map(({ id }) => id)).toEqual(['lockdown', 'routine', 'heightened']);
    expect(removePosture(town, { id: 'routine' }).postures).toHaveLength(2);
  });

  test('list barriers, or not, and checkpoints', () => {
    expect(lockdown(setBarrierState(town, { postureId: 'lockdown', barrierIds: ['line-a', 'x'], state: 'pair' }))?.states).toEqual({ 'line-a': 'pair', x: 'pair', 'baseline-line': 'failed-down' });
    expect(lockdown(setBarrierState(town, { postureId: 'lockdown', barrierIds: ['line-a'], state: null }))?.states).toEqual({ 'baseline-line': 'failed-down' });
    expect(lockdown(setStaffed(town, { postureId: 'lockdown', checkpointIds: ['post', 'gate'], isStaffed: true }))?.staffed).toEqual(['post', 'gate']);
    expect(lockdown(setStaffed(town, { postureId: 'lockdown', checkpointIds: ['post'], isStaffed: false }))?.staffed).toEqual([]);
  });

  test('a switch moves what it can, baseline and scenario alike: no walls, nothing broken, no other group', () => {
    const barriers: SwitchedBarrier[] = [
      { id: 'line-a', barrier: 'bollards-rising', controlGroup: 'north' },
      { id: 'gate', barrier: 'gate', controlGroup: 'north' },
      { id: 'wall', barrier: 'wall', controlGroup: 'north' },
      { id: 'baseline-line', barrier: 'bollards-rising', controlGroup: 'north' },
      { id: 'other', barrier: 'bollards-rising', controlGroup: 'south' },
    ];
    const group = { postureId: 'lockdown', controlGroup: 'north', barriers };
    expect(lockdown(lowerGroup(town, group))?.states).toEqual({ 'line-a': 'down', gate: 'down', 'baseline-line': 'failed-down' });
    const paired = setBarrierState(town, { postureId: 'lockdown', barrierIds: ['line-a'], state: 'pair' });
    expect(lockdown(raiseGroup(paired, group))?.states).toEqual({ 'line-a': 'pair', gate: 'up', 'baseline-line': 'failed-down' });
  });
});

describe('phases', () => {
  test('are added, named, moved', () => {
    expect(addPhase(town, { id: 'zero', name: 'Zero', atIndex: 0 }).phases.map(({ id }) => id)).toEqual(['zero', 'first', 'second']);
    expect(renamePhase(town, { id: 'first', name: 'One' }).phases[0]).toEqual({ id: 'first', name: 'One', rest: { budget: 3 } });
    expect(reorderPhase(town, { id: 'first', toIndex: 1 }).phases.map(({ id }) => id)).toEqual(['second', 'first']);
  });

  test('one removed leaves its work to the next, the last one to the one before, the only one to the start', () => {
    const one = removePhase(town, { id: 'first' });
    expect(findFeature(one, 'remark')?.properties.phase).toBe('second');
    expect(one.overrides['held-property-01']?.phase).toBe('second');
    expect(findFeature(removePhase(town, { id: 'second' }), 'line-b')?.properties.phase).toBe('first');
    const none = removePhase(one, { id: 'second' });
    expect(none.phases).toEqual([]);
    expect([findFeature(none, 'remark')?.properties.phase, none.overrides['held-property-01']?.phase]).toEqual([null, null]);
  });
});

describe('overrides', () => {
  test('come with what they say and go when they say nothing', () => {
    const placed = placeHeldProperty(town, { id: 'held-property-02', geometry: point, source });
    expect(placed.overrides['held-property-02']).toEqual({ geometry: point, source, rest: {} });
    const cleared = setHeldStatus(placed, { ids: ['held-property-02', 'held-property-03'], status: 'cleared' });
    expect(cleared.overrides['held-property-03']).toEqual({ status: 'cleared', rest: {} });
    expect(Object.keys(setHeldStatus(cleared, { ids: ['held-property-03'], status: null }).overrides)).toEqual(['held-property-01', 'outer-line-1', 'held-property-02']);
    expect(Object.keys(hideBaseline(town, { ids: ['outer-line-1'], hidden: false }).overrides)).toEqual(['held-property-01']);
    expect(setBaselinePhase(town, { ids: ['outer-line-1'], phase: 'second' }).overrides['outer-line-1']).toEqual({ hidden: true, phase: 'second', rest: {} });
    expect(Object.keys(clearOverride(town, { ids: ['held-property-01', 'outer-line-1'] }).overrides)).toEqual([]);
  });

  test('an id that names a prototype is an id', () => {
    const hidden = hideBaseline(town, { ids: ['__proto__'], hidden: true });
    expect(Object.keys(hidden.overrides)).toContain('__proto__');
    expect(({} as { hidden?: boolean }).hidden).toBeUndefined();
  });
});

test('what the planner says of the vehicle is kept in the file, and can be taken away again', () => {
  const changed = changeParameters(town, { vehicleMassKg: 12_000, vehicleAcceleration: 1.2, vehicleTopSpeedKmh: 90 });
  const read = parseScenario(writeScenario(changed));
  expect(read).toMatchObject({ ok: true, problems: [{ reason: 'unknown-kind' }], scenario: { parameters: changed.parameters } });
  expect(changeParameters(changed, { vehicleMassKg: undefined, vehicleAcceleration: undefined, vehicleTopSpeedKmh: undefined }).parameters).toEqual(town.parameters);
  const bad = parseScenario(writeScenario(changed).replace(/"vehicleMassKg": ?12000/, '"vehicleMassKg": 0'));
  expect(bad).toMatchObject({ ok: true, problems: expect.arrayContaining([expect.objectContaining({ reason: 'wrong-value' })]) as unknown });
});

test('the document: title, parameters, view', () => {
  expect(changeDocument(town, { title: 'T', caveat: 'C' })).toMatchObject({ title: 'T', caveat: 'C', author: 'Staff' });
  expect(changeParameters(town, { decideSeconds: 1, vehicle: 'car' }).parameters).toMatchObject({ decideSeconds: 1, vehicle: 'car', detectSeconds: 1 });
  expect(setView(town, { ...town.view, symbols: 'military' }).view.symbols).toBe('military');
});

describe('roads kept with a plan', () => {
  const roads = { name: 'zone.json', includesService: true, includesPrivate: false, joinsCrossings: true, text: '{"elements": []}' };
  const kept = setNetwork(town, roads);

  test('are written, read again in full, and gone without a trace when they are taken out', () => {
    const written = writeScenario(kept);
    expect(parseScenario(written)).toMatchObject({ ok: true, scenario: { network: { ...roads, rest: {} } } });
    const again = parseScenario(written);
    expect(again.ok && writeScenario(again.scenario)).toBe(written);
    expect(writeScenario(setNetwork(kept, null))).toBe(writeScenario(town));
    expect(writeScenario(town)).not.toContain('"network"');
  });

  test('the same again, an empty text or one that is too long change nothing', () => {
    expect(setNetwork(kept, { ...roads })).toBe(kept);
    expect(setNetwork(town, null)).toBe(town);
    expect(setNetwork(town, { ...roads, text: '' })).toBe(town);
    expect(setNetwork(town, { ...roads, text: 'x'.repeat(mostKeptCharacters + 1) })).toBe(town);
  });

  test('members of a newer release stay with the same text, and go with it', () => {
    const file = JSON.parse(writeScenario(kept)) as { cordon: { network: object } };
    const newer = parseScenario({ ...file, cordon: { ...file.cordon, network: { ...file.cordon.network, later: 1 } } });
    if (!newer.ok) throw new Error('not read');
    expect(setNetwork(newer.scenario, { ...roads, includesPrivate: true }).network?.rest).toEqual({ later: 1 });
    expect(setNetwork(newer.scenario, { ...roads, text: '<osm/>' }).network?.rest).toEqual({});
  });

  test('that cannot be read are told and take nothing else with them', () => {
    const file = JSON.parse(writeScenario(town)) as { cordon: object };
    const read = parseScenario({ ...file, cordon: { ...file.cordon, network: { name: 'x', text: 7 } } });
    expect(read).toMatchObject({ ok: true, problems: expect.arrayContaining([expect.objectContaining({ path: 'cordon.network.text', reason: 'wrong-value' })]) as unknown });
    expect(read.ok && 'network' in read.scenario).toBe(false);
    expect(read.ok && read.scenario.features.length).toBe(town.features.length);
  });

  test('are a difference, told by the name of the file and not by its text', () => {
    expect(compareScenarios(town, kept)).toEqual([expect.objectContaining({ subject: 'document', id: 'network', members: [{ member: 'network', before: null, after: 'zone.json' }] })]);
  });
});
