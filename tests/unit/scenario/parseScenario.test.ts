import { describe, expect, test } from 'vitest';
import type { ScenarioProblemReason } from '../../../src/scenario/problem.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { deepFreeze } from '../../fixtures/scenario/deepFreeze.ts';

const good = { type: 'Feature', id: 'good', geometry: { type: 'Point', coordinates: [44.4, 33.3] }, properties: { kind: 'checkpoint', name: 'Good' } };

function file(features: readonly unknown[], cordon: object = {}, collection: object = {}) {
  return deepFreeze({ type: 'FeatureCollection', cordon: { version: 1, id: 'plan', ...cordon }, features, ...collection });
}

function read(input: unknown) {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(`${parsed.reason} at ${parsed.at}`);
  return parsed;
}

const barrier = (coordinates: unknown, properties: object = {}) => ({
  type: 'Feature', id: 'bad', geometry: { type: 'LineString', coordinates }, properties: { kind: 'barrier', barrier: 'wall', ...properties },
});
const zone = (...rings: unknown[]) => ({ type: 'Feature', id: 'bad', geometry: { type: 'Polygon', coordinates: rings }, properties: { kind: 'zone' } });
const line = [[44.4, 33.3], [44.41, 33.3]];
const square = [[44.4, 33.3], [44.41, 33.3], [44.41, 33.31], [44.4, 33.31], [44.4, 33.3]];
const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;

describe('a bad feature is put right or left out, by name, and the good one beside it stays', () => {
  test.each<[string, unknown, ScenarioProblemReason, boolean]>([
    ['bow tie', zone([[44.4, 33.3], [44.41, 33.31], [44.41, 33.3], [44.4, 33.31], [44.4, 33.3]]), 'self-crossing', false],
    ['bow tie hole', zone(square, [[44.402, 33.302], [44.404, 33.304], [44.404, 33.302], [44.402, 33.304], [44.402, 33.302]]), 'self-crossing', false],
    ['flat ring', zone([[44.4, 33.3], [44.41, 33.31], [44.42, 33.32], [44.4, 33.3]]), 'no-area', false],
    ['ring of one place', zone([[44.4, 33.3], [44.4, 33.3], [44.4, 33.3], [44.4, 33.3]]), 'zero-length', false],
    ['ring left open', zone(square.slice(0, -1)), 'open-ring', true],
    ['line of one place', barrier([[44.4, 33.3], [44.4, 33.3]]), 'zero-length', false],
    ['line shorter than the kept precision', barrier([[44.4, 33.3], [44.4000001, 33.3]]), 'zero-length', false],
    ['line of one corner', barrier([[44.4, 33.3]]), 'zero-length', false],
    ['corner said twice', barrier([[44.4, 33.3], [44.4, 33.3], [44.41, 33.3]]), 'repeated-vertex', true],
    ['metres for degrees', barrier([[441_000, 3_685_000], [442_000, 3_685_000]]), 'out-of-range', false],
    ['latitude first', barrier([[33.3, 44.4], [33.3, 44.41]]), 'swapped', true],
    ['another city', barrier([[2.35, 48.85], [2.36, 48.85]]), 'far-away', true],
    ['heights', barrier([[44.4, 33.3, 34], [44.41, 33.3, 35]]), 'height-dropped', true],
    ['no geometry', { ...good, id: 'bad', geometry: null }, 'empty-geometry', false],
    ['no coordinates', barrier([]), 'empty-geometry', false],
    ['an empty ring', zone([]), 'empty-geometry', false],
    ['text for numbers', barrier([['44.4', '33.3'], [44.41, 33.3]]), 'not-a-coordinate', false],
    ['null for numbers', barrier([[null, null], [44.41, 33.3]]), 'not-a-coordinate', false],
    ['a hole in the list', barrier([null, [44.41, 33.3]]), 'not-a-coordinate', false],
    ['another geometry', { ...good, id: 'bad', geometry: { type: 'LineString', coordinates: line } }, 'wrong-geometry', false],
    ['a mixed collection', { ...good, id: 'bad', geometry: { type: 'GeometryCollection', geometries: [good.geometry] } }, 'wrong-geometry', false],
    ['several lines', { ...barrier([]), geometry: { type: 'MultiLineString', coordinates: [line, line] } }, 'wrong-geometry', false],
    ['several lines of one', { ...barrier([]), geometry: { type: 'MultiLineString', coordinates: [line] } }, 'single-part', true],
    ['too many corners', barrier(Array.from({ length: 100_001 }, (_, index) => [44.4 + index / 1e6, 33.3])), 'too-many-vertices', false],
    ['no feature', 'hello', 'not-a-feature', false],
    ['null', null, 'not-a-feature', false],
    ['a barrier of no type', barrier(line, { barrier: 'moat' }), 'wrong-value', false],
    ['a barrier of a missing type', barrier(line, { barrier: undefined }), 'missing-member', false],
    ['a value of the wrong type', barrier(line, { controlGroup: 7 }), 'wrong-value', true],
    ['one end', barrier(line, { ends: ['tied'] }), 'wrong-value', true],
    ['a source nested without end', barrier(line, { source: { text: 'x', date: null, more: deep } }), 'too-deep', true],
    ['coordinates nested without end', barrier(deep), 'not-a-coordinate', false],
    ['a geometry type that is no text', { ...barrier(line), geometry: { type: { toString: 'x' }, coordinates: line } }, 'wrong-geometry', false],
    ['a phase that is not there', barrier(line, { phase: 'ninth' }), 'unknown-phase', true],
    ['an unknown kind', { type: 'Feature', id: 'bad', geometry: null, properties: { kind: 'balloon' } }, 'unknown-kind', true],
    ['no kind', { type: 'Feature', id: 'bad', geometry: null, properties: null }, 'no-kind', true],
    ['no id', { ...barrier(line), id: undefined }, 'missing-id', true],
    ['the id of another', { ...barrier(line), id: 'good' }, 'duplicate-id', true],
    ['an unknown member nested without end', barrier(line, { more: deep }), 'too-deep', false],
  ])('%s', (_, bad, reason, isMended) => {
    const { scenario, problems } = read(file([bad, good]));
    expect(problems).toContainEqual(expect.objectContaining({ reason, isMended, index: expect.any(Number) as number }));
    expect(scenario.features.map((feature) => feature.id)).toContain('good');
    expect(scenario.features).toHaveLength(isMended || reason === 'too-deep' ? 2 : 1);
    // Once put right it is right: read again, nothing more is mended and nothing moves.
    const again = read(writeScenario(scenario));
    expect(again.scenario).toEqual(scenario);
    expect(again.problems.filter((problem) => !['unknown-kind', 'no-kind', 'unknown-phase', 'far-away'].includes(problem.reason))).toEqual([]);
  });
});

test('a swapped line lies where it was meant, at six decimals', () => {
  const { scenario, problems } = read(file([barrier([[33.3000001, 44.4], [33.3, 44.41]])]));
  expect(scenario.features[0]).toMatchObject({ geometry: { coordinates: [[44.4, 33.3], [44.41, 33.3]] } });
  expect(problems).toEqual([{ featureId: 'bad', index: 0, path: 'geometry', reason: 'swapped', detail: '', isMended: true }]);
});

test('rings follow the right-hand rule whichever way they came', () => {
  const { scenario, problems } = read(file([zone([...square].reverse())]));
  expect(scenario.features[0]).toMatchObject({ geometry: { coordinates: [[[44.4, 33.3], [44.41, 33.3], [44.41, 33.31], [44.4, 33.31], [44.4, 33.3]]] } });
  expect(problems).toEqual([]);
});

test('ids taken twice are renamed past every id of the file, the same way each time', () => {
  const ids = () => read(file([good, { ...good }, { ...good, id: 'good-2' }, { ...good, id: 7 }, { ...good, id: '' }])).scenario.features.map((feature) => feature.id);
  expect(ids()).toEqual(['good', 'good-3', 'good-2', '7', 'checkpoint-5']);
  expect(ids()).toEqual(ids());
});

test('text is text', () => {
  const name = '<img src=x onerror=alert(1)>\u202E';
  expect(read(file([{ ...good, properties: { kind: 'checkpoint', name } }])).scenario.features[0]).toMatchObject({ properties: { name } });
});

describe('keys that name prototypes are keys like any other', () => {
  const text = `{"type":"FeatureCollection","__proto__":{"polluted":1},
    "cordon":{"version":1,"id":"plan","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "postures":[{"id":"p","states":{"__proto__":"up","constructor":"down"},"__proto__":{"polluted":1}}],
      "overrides":{"__proto__":{"hidden":true},"constructor":{"status":"cleared"}},"view":{"__proto__":{"polluted":1}}},
    "features":[{"type":"Feature","id":"__proto__","geometry":{"type":"Point","coordinates":[44.4,33.3]},"__proto__":{"polluted":1},
      "properties":{"kind":"checkpoint","__proto__":{"polluted":1},"toString":"x"}},
      {"type":"Feature","id":"u","geometry":null,"properties":{"kind":"constructor","__proto__":{"polluted":1}}}]}`;

  test('they touch nothing', () => {
    const { scenario } = read(text);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(JSON.stringify(scenario.postures[0]?.states)).toBe('{"__proto__":"up","constructor":"down"}');
    expect((scenario as { polluted?: number }).polluted).toBeUndefined();
    expect((scenario.features[0] as { polluted?: number }).polluted).toBeUndefined();
  });

  test('and survive', () => {
    const written = writeScenario(read(text).scenario);
    expect(written.match(/"polluted"/g)).toHaveLength(8);
    expect(writeScenario(read(written).scenario)).toBe(written);
  });
});

describe('the file as a whole', () => {
  test.each<[string, unknown, string, string]>([
    ['no JSON', '{"type":', 'not-json', ''],
    ['two bytes a letter', JSON.stringify(file([])).split('').join('\u0000'), 'not-json', ''],
    ['nothing', undefined, 'not-a-collection', ''],
    ['a list', [], 'not-a-collection', ''],
    ['a feature', good, 'not-a-collection', 'type'],
    ['GeoJSON of another tool', { type: 'FeatureCollection', features: [] }, 'not-a-scenario', 'cordon'],
    ['no version', { type: 'FeatureCollection', cordon: {}, features: [] }, 'wrong-version', 'cordon.version'],
    ['version 1.5', file([], { version: 1.5 }), 'wrong-version', 'cordon.version'],
    ['no list', { type: 'FeatureCollection', cordon: { version: 1 }, features: {} }, 'not-a-collection', 'features'],
    ['another coordinate system', file([], {}, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32638' } } }), 'wrong-crs', 'crs'],
  ])('%s is refused', (_, input, reason, at) => expect(parseScenario(input)).toMatchObject({ ok: false, reason, at }));

  test('a byte order mark and Windows line ends are no matter', () => {
    const text = `\uFEFF${JSON.stringify(file([good]), null, 2).replaceAll('\n', '\r\n')}`;
    expect(read(text).scenario).toEqual(read(file([good])).scenario);
  });

  test('a coordinate system that is WGS84 by another name is dropped with a remark', () => {
    const { problems, scenario } = read(file([good], {}, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } }));
    expect(problems).toMatchObject([{ reason: 'crs-dropped', path: 'crs', isMended: true }]);
    expect(writeScenario(scenario)).not.toContain('crs');
  });

  test('missing members take their defaults; wrong ones are listed with their place', () => {
    const { scenario, problems } = read(file([], { locale: 'fr', parameters: { decideSeconds: -1, extra: 1 }, postures: [{ name: 'no id' }, { id: 'a', states: { x: 'open', y: 'up' } }, { id: 'a' }] }));
    expect(scenario).toMatchObject({ locale: 'en', parameters: { decideSeconds: 3, rest: { extra: 1 } }, postures: [{ id: 'a', states: { y: 'up' } }, { id: 'a-2' }] });
    expect(problems.map(({ path, reason }) => `${reason} ${path}`)).toEqual([
      'wrong-value cordon.locale', 'missing-member cordon.postures[0].id', 'wrong-value cordon.postures[1].states.x',
      'wrong-value cordon.parameters.decideSeconds', 'duplicate-id cordon.postures[1]',
    ]);
  });
});

describe('a document of a newer release', () => {
  const newer = file(
    [good, barrier(line, { barrier: 'chain', links: 40 }), barrier(line, { ends: 'both' })],
    { version: 2, postures: { byName: {} }, parameters: { gapRule: 'eu' }, moon: 'full' },
  );
  test('opens to look at', () => {
    const { isReadOnly, scenario } = read(newer);
    expect(isReadOnly).toBe(true);
    expect(scenario.version).toBe(2);
    expect(scenario.features.map((feature) => 'unknown' in feature)).toEqual([false, true, true]);
  });
  test('keeps what is not understood, and writes it back', () => {
    const { scenario } = read(newer);
    const written = JSON.parse(writeScenario(scenario)) as { cordon: Record<string, unknown>; features: unknown[] };
    expect(written.cordon).toMatchObject({ version: 2, postures: { byName: {} }, parameters: { gapRule: 'eu' }, moon: 'full' });
    expect(written.features.slice(1)).toEqual(newer.features.slice(1).map((feature, index) => (index === 0 ? feature : { ...(feature as object), id: 'bad-2' })));
  });
});
