/** Members of a scenario file that are wrong one by one: which default stands in, where it is said, and what stays as it came. */
import { describe, expect, test } from 'vitest';
import { describeValue, isTooDeep } from '../../../src/scenario/parse/json.ts';
import { freeId, uniqueIds } from '../../../src/scenario/parse/mendIds.ts';
import { messageOf } from '../../../src/scenario/parse/messageOf.ts';
import { mostCharacters, parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';

const file = (cordon: object, more: object = {}) => ({ type: 'FeatureCollection', cordon: { version: 1, id: 'plan', ...cordon }, features: [], ...more });
function read(cordon: object, more: object = {}) {
  const parsed = parseScenario(file(cordon, more));
  if (!parsed.ok) return { refused: [parsed.reason, parsed.at, parsed.detail] };
  return { scenario: parsed.scenario, said: parsed.problems.map(({ path, reason, detail, isMended }) => `${isMended ? '+' : '-'}${reason} ${path}${detail === '' ? '' : ` = ${detail}`}`) };
}
const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown;

describe('the whole', () => {
  test.each([
    ['a system without a name', { crs: { type: 'name' } }, ['wrong-crs', 'crs', '{…}']],
    ['a system of a name that is no text', { crs: { properties: { name: 7 } } }, ['wrong-crs', 'crs', '{…}']],
    ['a system in a list', { crs: [] }, ['wrong-crs', 'crs', '[0]']],
  ])('%s is refused', (_, more, refused) => expect(read({}, more).refused).toEqual(refused));

  test('a system of nothing is dropped with a remark, as is WGS84 by its number', () => {
    expect(read({}, { crs: null }).said).toEqual(['+crs-dropped crs']);
    expect(read({}, { crs: { properties: { name: 'EPSG:4326' } } }).said).toEqual(['+crs-dropped crs = EPSG:4326']);
  });

  test('more characters than are ever read are refused before they are', () => {
    expect(parseScenario('x'.repeat(mostCharacters + 1))).toEqual({ ok: false, reason: 'too-large', at: '', detail: String(mostCharacters + 1) });
  });

  test('without an id it is called what such files are called', () => {
    expect(read({ id: undefined })).toMatchObject({ scenario: { id: 'scenario' }, said: ['+missing-id cordon.id = scenario'] });
    expect(read({ id: ['x'] }).said).toEqual(['+missing-id cordon.id = scenario', '+wrong-value cordon.id = [1]']);
  });

  test('members beyond all depth are left out by their names, others stay', () => {
    expect(read({ more: deep, kept: 1 }, { outside: deep }).said?.toSorted()).toEqual(['-too-deep cordon.more = more', '-too-deep outside = outside']);
  });
});

describe('members', () => {
  test.each([
    ['overrides in a list', { overrides: [] }, ['+wrong-value cordon.overrides = [0]']],
    ['an override that is a word', { overrides: { a: 'x' } }, ['-wrong-value cordon.overrides.a = x']],
    ['an override at no place', { overrides: { a: { geometry: { type: 'Point', coordinates: [900, 0] } } } }, [expect.stringMatching(/^-out-of-range cordon\.overrides\.a\.geometry/)]],
    ['an override far away', { overrides: { a: { geometry: { type: 'Point', coordinates: [2.35, 48.85] } } } }, ['+far-away cordon.overrides.a.geometry']],
    ['a view that is a word', { view: 'here' }, ['-wrong-value cordon.view = here']],
    ['layers that are no list', { view: { hiddenLayers: 'roads' } }, ['+wrong-value cordon.view.hiddenLayers = roads']],
    ['an inventory at no place', { inventory: [{ id: 'a', geometry: { type: 'Point', coordinates: [] } }] }, [expect.stringMatching(/^-empty-geometry cordon\.inventory\[0\]\.geometry/)]],
    ['an inventory in a far place', { inventory: [{ id: 'a', geometry: { type: 'Point', coordinates: [2.35, 48.85] } }] }, ['+far-away cordon.inventory[0].geometry']],
    ['a slide that looks at a word', { slides: [{ id: 'a', view: 'here' }] }, ['+wrong-value cordon.slides[0].view = here']],
    ['a slide that looks at nothing without end', { slides: [{ id: 'a', view: { x: deep } }] }, ['-too-deep cordon.slides[0].view.x = x']],
    ['two badges of one name', { parameters: { badges: [{ id: 'red' }, { id: 'red' }] } }, ['+duplicate-id cordon.parameters.badges[1] = red']],
    ['phases that are no list', { phases: { a: 1 } }, ['+wrong-value cordon.phases = {…}']],
    ['a long word where a number belongs', { parameters: { detectSeconds: 'x'.repeat(100) } }, [`+wrong-value cordon.parameters.detectSeconds = ${'x'.repeat(79)}…`]],
  ])('%s', (_, cordon, said) => {
    expect(read(cordon).said).toEqual(said);
  });

  test('what is put right is right: read again nothing more is said', () => {
    const { scenario } = read({ overrides: { a: { geometry: { type: 'Point', coordinates: [33.3, 44.4] } } }, inventory: [{ id: 'a', geometry: null }, { id: 'b', geometry: { type: 'Point', coordinates: [44.4, 33.3] } }], parameters: { badges: [{ id: 'red' }, { id: 'red' }] }, view: { hiddenLayers: ['roads', 'roads', 'moon'] } });
    if (!scenario) throw new Error('refused');
    expect(scenario).toMatchObject({ overrides: { a: { geometry: { coordinates: [44.4, 33.3] } } }, inventory: [{ geometry: null }, { geometry: { coordinates: [44.4, 33.3] } }], parameters: { badges: [{ id: 'red' }, { id: 'red-2' }] }, view: { hiddenLayers: ['roads'] } });
    expect(parseScenario(writeScenario(scenario))).toMatchObject({ ok: true, problems: [], scenario });
  });

  test('a feature that says it is something else is named with what it says; one nested without end is left out', () => {
    const parsed = parseScenario({ ...file({}), features: [{ type: 'Ball' }, { type: 'Feature', id: 'a', properties: { kind: 'balloon', x: deep } }, { type: 'Feature', id: 'b', geometry: { type: 'Point', coordinates: [44.4, 33.3] }, properties: null }] });
    expect(parsed).toMatchObject({ ok: true, problems: [{ index: 0, reason: 'not-a-feature', detail: 'Ball' }, { index: 1, reason: 'unknown-kind' }, { index: 1, reason: 'too-deep', isMended: false }, { index: 2, reason: 'no-kind' }] });
  });
});

test('values in a few words', () => {
  expect([describeValue('a'), describeValue([1, 2]), describeValue({}), describeValue(null), describeValue('x'.repeat(81))]).toEqual(['a', '[2]', '{…}', 'null', `${'x'.repeat(79)}…`]);
  expect([messageOf(new Error('why')), messageOf('why')]).toEqual(['why', '']);
  expect([isTooDeep(deep), isTooDeep({ a: [1] }), isTooDeep(7)]).toEqual([true, false, false]);
});

test('free names go on from the last that is taken', () => {
  expect([freeId('a', new Set()), freeId('a', new Set(['a', 'a-2']))]).toEqual(['a', 'a-3']);
  expect(uniqueIds([{ found: 'a', fallback: 'x' }, { found: null, fallback: 'a' }, { found: 'a', fallback: 'x' }])).toEqual(['a', 'a-2', 'a-3']);
});
