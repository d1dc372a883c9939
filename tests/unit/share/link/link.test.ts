/** Links as a whole: lengths on the fixtures, every member there and back, passwords, what is left out. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Override, Parameters, Scenario } from '../../../../src/scenario/document.ts';
import { cordonReaders } from '../../../../src/scenario/parse/documentReaders.ts';
import { kindReaders } from '../../../../src/scenario/parse/kindReaders.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { withCurrentIds } from '../../../../src/share/link/currentIds.ts';
import { unlock } from '../../../../src/share/link/envelope/encryption.ts';
import { unwrap, wrap } from '../../../../src/share/link/envelope/envelope.ts';
import { leaveOut } from '../../../../src/share/link/leave/leaveOut.ts';
import type { JsonObject } from '../../../../src/share/link/model/plainJson.ts';
import { looksLikeLink, openLink } from '../../../../src/share/link/openLink.ts';
import { type LinkOptions, measureLink, writeLink } from '../../../../src/share/link/writeLink.ts';
import { deepFreeze } from '../../../fixtures/scenario/deepFreeze.ts';
import { randomCommand } from '../../../fixtures/scenario/randomCommand.ts';
import { seededRandom } from '../../../fixtures/scenario/seededRandom.ts';
import { townScenario } from '../../../fixtures/scenario/townScenario.ts';
import { fixtureNames, openFixture, openSample } from '../../../fixtures/links/openFixture.ts';

const parameterMembers = [
  'gapRule', 'vehicle', 'detectSeconds', 'decideSeconds', 'commandSeconds', 'signalSeconds', 'vehicleMassKg', 'vehicleAcceleration', 'vehicleTopSpeedKmh', 'friction', 'frictionReason', 'overridesLoop', 'convoys', 'bends',
  'unitCosts', 'suggest', 'badges',
] as const satisfies readonly (keyof Parameters)[];
const overrideMembers = [
  'hidden', 'status', 'phase', 'geometry', 'source', 'name', 'neighbourhood', 'weapons', 'note', 'admits', 'headcount', 'pocketMeters', 'pocketVehicles',
] as const satisfies readonly (keyof Override)[];

const everything = readFileSync('tests/golden/links/v1/everything.cordon.geojson', 'utf8');

function parsed(text: string): Scenario {
  const result = parseScenario(text);
  if (!result.ok) throw new Error(result.reason);
  return result.scenario;
}

async function fragmentOf(scenario: Scenario, options?: LinkOptions): Promise<string> {
  const written = await writeLink(scenario, options);
  if (!written.ok) throw new Error(written.reason);
  return written.fragment;
}

describe('lengths', () => {
  /** All that stands after the `#`. */
  const most = { small: 400, medium: 2000, large: 4000 };

  test.each([...fixtureNames])('%s stays below its mark, measured as it is made', async (name) => {
    const scenario = await openFixture(name);
    const fragment = await fragmentOf(scenario);
    expect(fragment.length).toBeLessThanOrEqual(most[name]);
    expect(measureLink(scenario)).toBe(fragment.length);
  });

  test('a locked link is as long as was said', { timeout: 20_000 }, async () => {
    const scenario = await openSample('ring-of-steel');
    const options = { isLookOnly: true, lacksNotes: true };
    expect((await fragmentOf(scenario, { ...options, password: 'x' })).length).toBe(measureLink(scenario, { ...options, isEncrypted: true }));
  });
});

describe('there and back', () => {
  test('the plan of everything has every member there is', () => {
    const { cordon, features } = JSON.parse(everything) as { readonly cordon: JsonObject; readonly features: readonly { readonly properties: JsonObject | null }[] };
    expect(Object.keys(cordonReaders).filter((key) => !Object.hasOwn(cordon, key))).toEqual([]);
    const { parameters, overrides } = parsed(everything);
    expect(Object.keys(parameters).toSorted()).toEqual([...parameterMembers, 'rest'].toSorted());
    expect([...new Set(Object.values(overrides).flatMap((override) => Object.keys(override)))].toSorted()).toEqual([...overrideMembers, 'rest'].toSorted());
    for (const [kind, readers] of Object.entries(kindReaders)) {
      const ofKind = features.flatMap(({ properties }) => (properties?.['kind'] === kind ? [properties] : []));
      expect([kind, Object.keys(readers).filter((member) => ofKind.every((properties) => !Object.hasOwn(properties, member)))]).toEqual([kind, []]);
    }
  });

  test('plans made by random commands come back to the letter', { timeout: 60_000 }, async () => {
    const random = seededRandom(55);
    let scenario = townScenario;
    for (let step = 0; step < 400; step += 1) {
      scenario = randomCommand(scenario, random);
      if (step % 20 !== 0) continue;
      const opened = await openLink(await fragmentOf(scenario));
      // Through the parser as a file would: it may put right what commands let pass.
      expect(opened.ok ? writeScenario(opened.scenario) : opened).toBe(writeScenario(parsed(writeScenario(scenario))));
    }
  });

  test('what is given is not touched', async () => {
    const frozen = deepFreeze(structuredClone(parsed(everything)));
    await expect(writeLink(frozen)).resolves.toMatchObject({ ok: true });
  });

  test('text is text, whatever it looks like', async () => {
    const scenario = { ...await openSample('ring-of-steel'), title: '<img src=x onerror=alert(1)>', caveat: '${7*7} {{x}} \u202Egpj.exe\u0000' };
    const opened = await openLink(await fragmentOf(scenario));
    expect(opened.ok && [opened.scenario.title, opened.scenario.caveat]).toEqual([scenario.title, scenario.caveat]);
  });
});

describe('passwords', () => {
  let scenario: Scenario;
  let locked: string;
  beforeAll(async () => {
    scenario = await openSample('mini-green-zones');
    locked = await fragmentOf(scenario, { password: 'pâss wörd ١٢٣' });
  }, 20_000);

  test('the right one opens, composed or not; others do not', { timeout: 20_000 }, async () => {
    const opened = await openLink(locked, { password: 'pâss wörd ١٢٣'.normalize('NFD') });
    expect(opened.ok && writeScenario(opened.scenario)).toBe(writeScenario(scenario));
    expect(await openLink(locked)).toEqual({ ok: false, reason: 'no-password' });
    for (const password of ['x', 'pâss wörd ١٢', 'Pâss wörd ١٢٣', ' '.repeat(1000)]) expect(await openLink(locked, { password })).toEqual({ ok: false, reason: 'wrong-password' });
  });

  test('two links of one plan have nothing in common but their header', { timeout: 20_000 }, async () => {
    const again = await fragmentOf(scenario, { password: 'pâss wörd ١٢٣' });
    expect(again.length).toBe(locked.length);
    expect(again.slice(0, 7)).toBe(locked.slice(0, 7));
    expect(again.slice(20)).not.toBe(locked.slice(20));
  });

  test('a tampered header does not open, even with its checksum put right', { timeout: 20_000 }, async () => {
    const envelope = unwrap(locked);
    if (!envelope.ok) throw new Error(envelope.reason);
    for (const header of ['1el.', '1eln.']) expect(await openLink(wrap(header, envelope.body), { password: 'pâss wörd ١٢٣' })).toEqual({ ok: false, reason: 'wrong-password' });
    // Whoever puts the checksum right could as well write a link of their own: bytes nobody wrote may be a small scenario, but never this one.
    const bare = await openLink(wrap('1.', envelope.body));
    const names = [scenario.title, ...scenario.features.map(({ id }) => id)];
    expect(bare.ok ? names.filter((name) => writeScenario(bare.scenario).includes(`"${name}"`)) : []).toEqual([]);
    expect(await unlock(envelope.body.slice(0, 30), 'x', '1e.', globalThis.crypto)).toBeNull();
  });

  test('where the page has no means for it, that is said', async () => {
    const cryptography = { getRandomValues: globalThis.crypto.getRandomValues } as unknown as Crypto;
    expect(await writeLink(scenario, { password: 'x', cryptography })).toEqual({ ok: false, reason: 'no-cryptography' });
    expect(await openLink(locked, { password: 'x', cryptography })).toEqual({ ok: false, reason: 'no-cryptography' });
    expect(await openLink(locked, { cryptography }), 'before a password is asked for').toEqual({ ok: false, reason: 'no-cryptography' });
    expect((await writeLink(scenario, { cryptography })).ok).toBe(true);
  });
});

describe('what is left out', () => {
  test('notes and slides, and nothing else', () => {
    const scenario = parsed(everything);
    const without = leaveOut(scenario, ['notes', 'slides']);
    expect(leaveOut(without, ['notes', 'slides'])).toBe(without);
    expect([without.slides, without.inventory.map(({ note }) => note), Object.values(without.overrides).map(({ note }) => note).filter((note) => note !== undefined)]).toEqual([[], ['', '', ''], []]);
    expect(without.features.filter((feature) => 'properties' in feature && feature.properties.note !== '')).toEqual([]);
    expect(without.features.length).toBe(scenario.features.length);
    expect(leaveOut(scenario, [])).toBe(scenario);
  });
});

test('ids that were renamed come back as they are today, everywhere a plan names them', () => {
  const document = {
    cordon: { overrides: { old: { hidden: true }, other: {} }, postures: [{ states: { old: 'up' }, staffed: ['old', 'x'], keepOpen: ['old'] }], view: { selectedId: 'old' }, title: 'old' },
    features: [{ properties: { substitute: 'old', name: 'old' } }],
  };
  expect(JSON.stringify(withCurrentIds(document, new Map([['old', 'new']])))).toBe(JSON.stringify({
    cordon: { overrides: { new: { hidden: true }, other: {} }, postures: [{ states: { new: 'up' }, staffed: ['new', 'x'], keepOpen: ['new'] }], view: { selectedId: 'new' }, title: 'old' },
    features: [{ properties: { substitute: 'new', name: 'old' } }],
  }));
  expect(withCurrentIds(document)).toBe(document);
});

test('what is meant to be a link is told from other fragments', async () => {
  const fragment = await fragmentOf(await openSample('ring-of-steel'));
  for (const text of [fragment, `#${fragment}`, fragment.slice(0, 40), '2.abc', '1']) expect(looksLikeLink(text)).toBe(true);
  for (const text of ['', '#', '#v1&at=33.3,44.4,14', '#v1&scenario=abc', 'top']) expect(looksLikeLink(text)).toBe(false);
});
