import { describe, expect, test } from 'vitest';
import { checkBaseline } from '../../../../src/baseline/checks/checkBaseline.ts';
import { loadBaseline } from '../../../../src/baseline/loadBaseline.ts';
import type { ProblemReason } from '../../../../src/baseline/problem.ts';
import { buildVillage, pick, type Village, writeVillage } from '../../../fixtures/data/village.ts';

type Texts = Map<string, string>;

interface Case {
  readonly what: string;
  /** Breaks one thing, in the features or in the text of the files. */
  readonly spoil?: (village: Village) => void;
  readonly spoilTexts?: (texts: Texts) => void;
  /** The one problem that must be found: file, feature, path. */
  readonly finds: readonly [file: string, featureId: string | null, path: string];
  /** Problems that follow from the first one, by reason; the list must be exactly this. */
  readonly besides?: readonly ProblemReason[];
}

async function problemsOf({ spoil, spoilTexts }: Pick<Case, 'spoil' | 'spoilTexts'>) {
  const village = buildVillage();
  spoil?.(village);
  const texts = writeVillage(village);
  spoilTexts?.(texts);
  return checkBaseline(await loadBaseline(async (file) => {
    const text = texts.get(file);
    return text === undefined ? { ok: false, reason: 'file-missing', detail: '' } : text === 'unreadable' ? { ok: false, reason: 'file-unreadable', detail: 'no permission' } : { ok: true, text };
  }));
}

const set = (id: string, path: string, value: unknown) => (village: Village) => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, pick(village, id) as unknown as Record<string, unknown>);
  owner[last] = value;
};
const P = 'properties';

/** Every reason has at least one case, or this does not compile. */
/** Each of its sides overlaps all others. */
const comb = (teeth: number) => [
  ...Array.from({ length: teeth }, (_, index) => (index % 2 === 0 ? [44.3 + index * 1e-6, 33.2 + index * 1e-6] : [44.4 + index * 1e-6, 33.1 + index * 1e-6])),
  [44.6, 33.3], [44.2, 33.5], [44.3, 33.2],
];

const cases: Record<ProblemReason, readonly Case[]> = {
  'file-missing': [{ what: 'a file that is not there', spoilTexts: (texts) => texts.delete('checkpoints.geojson'), finds: ['checkpoints.geojson', null, ''] }],
  'file-unreadable': [{ what: 'a file that may not be read', spoilTexts: (texts) => texts.set('checkpoints.geojson', 'unreadable'), finds: ['checkpoints.geojson', null, ''] }],
  'not-json': [{ what: 'a file that was cut off', spoilTexts: (texts) => texts.set('checkpoints.geojson', '{"type":"FeatureColl'), finds: ['checkpoints.geojson', null, ''] }],
  'not-a-collection': [
    { what: 'one feature instead of a collection', spoilTexts: (texts) => texts.set('checkpoints.geojson', '{"type":"Feature"}'), finds: ['checkpoints.geojson', null, ''] },
    { what: 'a collection of another type', spoilTexts: (texts) => texts.set('checkpoints.geojson', '{"type":"Topology","features":[]}'), finds: ['checkpoints.geojson', null, ''] },
    { what: 'null', spoilTexts: (texts) => texts.set('checkpoints.geojson', 'null'), finds: ['checkpoints.geojson', null, ''] },
    { what: 'a list of tallies under another name', spoilTexts: (texts) => texts.set('figures.json', '{"tallies":[]}'), finds: ['figures.json', null, ''] },
  ],
  schema: [
    { what: 'a member that the format does not have', spoil: set('gate', `${P}.staffing`, 12), finds: ['checkpoints.geojson', 'gate', 'properties.staffing'] },
    { what: 'a source without an id', spoil: set('gate', `${P}.sources`, [{ locator: null }]), finds: ['checkpoints.geojson', 'gate', 'properties.sources[0].id'] },
    { what: 'a claim without a source', spoil: set('gate', `${P}.sources`, []), finds: ['checkpoints.geojson', 'gate', 'properties.sources'] },
    { what: 'a date in words', spoil: set('gate', `${P}.asOf`, 'July 2020'), finds: ['checkpoints.geojson', 'gate', 'properties.asOf'] },
    { what: 'a third coordinate', spoil: set('gate', 'geometry.coordinates', [44.4, 33.3, 30]), finds: ['checkpoints.geojson', 'gate', 'geometry.coordinates[2]'] },
    { what: 'a road of an unknown class', spoil: set('street', `${P}.class`, 'alley'), finds: ['roads.geojson', 'street', 'properties.class'], besides: ['claim', 'disconnected', 'disconnected'] },
    { what: 'something in the roads file that is no road', spoil: (village) => village.files['roads.geojson'].features.push({ ...pick(buildVillage(), 'gate'), id: 'stray' }), finds: ['roads.geojson', 'stray', 'properties.kind'] },
    { what: 'a feature without an id, named by its place', spoil: set('gate', 'id', undefined), finds: ['checkpoints.geojson', '#1', 'id'] },
    { what: 'a foreign member of the collection', spoilTexts: (texts) => texts.set('checkpoints.geojson', '{"type":"FeatureCollection","name":"x","features":[]}'), finds: ['checkpoints.geojson', null, 'name'] },
  ],
  'duplicate-id': [
    { what: 'the same id twice in a file', spoil: (village) => village.files['checkpoints.geojson'].features.push(pick(buildVillage(), 'gate')), finds: ['checkpoints.geojson', 'gate', 'id'] },
    { what: 'the same id in two files', spoil: (village) => { pick(village, 'gate').id = 'line'; }, finds: ['bollard-lines.geojson', 'line', 'id'] },
    { what: 'the same source twice', spoil: (village) => village.sources.push({ ...village.sources[0] }), finds: ['sources.json', 'survey', 'id'] },
  ],
  'unknown-source': [
    { what: 'a claim', spoil: set('gate', `${P}.sources`, [{ id: 'rumour', locator: null }]), finds: ['checkpoints.geojson', 'gate', 'properties.sources[0].id'] },
    { what: 'a statement', spoil: set('hall', `${P}.statements`, [{ text: { en: 'Old', ar: 'قديم' }, confidence: 'reported', sources: [{ id: 'rumour', locator: null }] }]), finds: ['facilities.geojson', 'hall', 'properties.statements[0].sources[0].id'] },
    { what: 'a tally', spoil: (village) => { village.figures[0] = { ...village.figures[0], sources: [{ id: 'rumour', locator: null }] }; }, finds: ['figures.json', 'tally', 'sources[0].id'] },
  ],
  'unknown-reference': [
    { what: 'a mark that borrows from nowhere', spoil: set('raid', `${P}.mappedAt`, 'nowhere'), finds: ['incidents.geojson', 'raid', 'properties.mappedAt'] },
    { what: 'a held property in no neighbourhood', spoil: set('held-1', `${P}.neighbourhood`, 'nowhere'), finds: ['held-properties.geojson', 'held-1', 'properties.neighbourhood'] },
    { what: 'a road from nowhere', spoil: set('bridge', `${P}.to`, 'nowhere'), finds: ['roads.geojson', 'bridge', 'properties.to'], besides: ['disconnected'] },
    { what: 'a connector to nothing', spoil: set('connector-hall', `${P}.serves`, 'nothing'), finds: ['roads.geojson', 'connector-hall', 'properties.serves'] },
  ],
  'missing-name': [
    { what: 'no Arabic', spoil: set('gate', `${P}.name.ar`, undefined), finds: ['checkpoints.geojson', 'gate', 'properties.name.ar'] },
    { what: 'an empty name', spoil: set('gate', `${P}.name.en`, ' '), finds: ['checkpoints.geojson', 'gate', 'properties.name.en'] },
    { what: 'Arabic in Latin letters', spoil: set('gate', `${P}.name.ar`, 'Bawwaba'), finds: ['checkpoints.geojson', 'gate', 'properties.name.ar'] },
    { what: 'Arabic letters in the English', spoil: set('gate', `${P}.name.en`, 'Gate باب'), finds: ['checkpoints.geojson', 'gate', 'properties.name.en'] },
    { what: 'English without a letter', spoil: set('gate', `${P}.name.en`, '14'), finds: ['checkpoints.geojson', 'gate', 'properties.name.en'] },
    { what: 'a note in one script only', spoil: set('gate', `${P}.note`, { en: 'Old', ar: 'Old' }), finds: ['checkpoints.geojson', 'gate', 'properties.note.ar'] },
    { what: 'a stated place', spoil: set('raid', `${P}.placeStated.ar`, 'hall'), finds: ['incidents.geojson', 'raid', 'properties.placeStated.ar'] },
    { what: 'a group of lines', spoil: set('line', `${P}.controlGroupName.ar`, 'First'), finds: ['bollard-lines.geojson', 'line', 'properties.controlGroupName.ar'] },
    { what: 'a tally', spoil: (village) => { village.figures[0] = { ...village.figures[0], name: { en: 'Tally', ar: 'Tally' } }; }, finds: ['figures.json', 'tally', 'name.ar'] },
    { what: 'a source described in one script', spoil: (village) => { village.sources[0] = { ...village.sources[0], description: { en: 'Brief', ar: 'Brief' } }; }, finds: ['sources.json', 'survey', 'description.ar'] },
  ],
  'out-of-bounds': [
    { what: 'latitude before longitude', spoil: set('gate', 'geometry.coordinates', [33.9, 33.3]), finds: ['checkpoints.geojson', 'gate', 'geometry.coordinates[0]'] },
    { what: 'a label far away', spoil: set('quarter', `${P}.labelAt`, [44.4, 36]), finds: ['neighbourhoods.geojson', 'quarter', 'properties.labelAt[1]'], besides: ['unknown-reference'] },
  ],
  'ring-order': [
    { what: 'an outline that runs clockwise', spoil: set('zone', 'geometry.coordinates', [[[44.395, 33.2996], [44.395, 33.305], [44.405, 33.305], [44.405, 33.2996], [44.395, 33.2996]]]), finds: ['zone.geojson', 'zone', 'geometry.coordinates[0]'] },
    { what: 'a hole that runs counter-clockwise', spoil: set('zone', 'geometry.coordinates', [[[44.395, 33.2996], [44.405, 33.2996], [44.405, 33.305], [44.395, 33.305], [44.395, 33.2996]], [[44.4, 33.302], [44.401, 33.302], [44.401, 33.303], [44.4, 33.302]]]), finds: ['zone.geojson', 'zone', 'geometry.coordinates[1]'] },
    { what: 'one polygon of several', spoil: set('quarter', 'geometry.coordinates', [[[[44.395, 33.2996], [44.395, 33.305], [44.405, 33.305], [44.395, 33.2996]]]]), finds: ['neighbourhoods.geojson', 'quarter', 'geometry.coordinates[0][0]'] },
  ],
  'ring-open': [{ what: 'an outline that stops', spoil: set('zone', 'geometry.coordinates', [[[44.395, 33.2996], [44.405, 33.2996], [44.405, 33.305], [44.395, 33.305]]]), finds: ['zone.geojson', 'zone', 'geometry.coordinates[0]'] }],
  'ring-crossing': [
    { what: 'a bow tie', spoil: set('zone', 'geometry.coordinates', [[[44.395, 33.2996], [44.405, 33.305], [44.405, 33.2996], [44.395, 33.305], [44.395, 33.2996]]]), finds: ['zone.geojson', 'zone', 'geometry.coordinates[0]'] },
    { what: 'so many teeth that not every two can be compared', spoil: set('zone', 'geometry.coordinates', [comb(60_000)]), finds: ['zone.geojson', 'zone', 'geometry.coordinates[0]'] },
  ],
  'not-noded': [
    { what: 'an end beside its junction', spoil: set('street', 'geometry.coordinates', [[44.4, 33.3], [44.40201, 33.3]]), finds: ['roads.geojson', 'street', 'geometry.coordinates[1]'] },
    { what: 'a start beside its junction', spoil: set('bridge', 'geometry.coordinates', [[44.402, 33.3001], [44.402, 33.298]]), finds: ['roads.geojson', 'bridge', 'geometry.coordinates[0]'] },
  ],
  'crossing-without-junction': [
    { what: 'a street across the connector', spoil: set('street', 'geometry.coordinates', [[44.4, 33.3], [44.399, 33.3005], [44.401, 33.3005], [44.402, 33.3]]), finds: ['roads.geojson', 'street', 'geometry'], besides: ['claim'] },
    { what: 'a street that touches the connector from the side', spoil: set('street', 'geometry.coordinates', [[44.4, 33.3], [44.401, 33.3003], [44.400005, 33.3005], [44.402, 33.3]]), finds: ['roads.geojson', 'street', 'geometry'], besides: ['claim'] },
    { what: 'two roads on top of one another', spoil: set('bridge', 'geometry.coordinates', [[44.402, 33.3], [44.401, 33.3], [44.402, 33.298]]), finds: ['roads.geojson', 'street', 'geometry'], besides: ['claim'] },
  ],
  disconnected: [
    { what: 'a junction without a road', spoil: (village) => village.files['roads.geojson'].features.push({ ...pick(buildVillage(), 'east'), id: 'lonely' }), finds: ['roads.geojson', 'lonely', ''] },
  ],
  'river-crossing': [
    { what: 'a road through the water', spoil: set('bridge', `${P}.bridge`, false), finds: ['roads.geojson', 'bridge', 'geometry'] },
    { what: 'a vertex in the water', spoil: set('street', 'geometry.coordinates', [[44.4, 33.3], [44.401, 33.2994], [44.402, 33.3]]), finds: ['roads.geojson', 'street', 'geometry.coordinates[1]'], besides: ['claim'] },
    { what: 'a bridge over dry land', spoil: set('street', `${P}.bridge`, true), finds: ['roads.geojson', 'street', 'geometry'] },
    { what: 'a bridge that stops in mid-river', spoil: (village) => { set('bridge', 'geometry.coordinates', [[44.402, 33.3], [44.402, 33.299]])(village); set('south', 'geometry.coordinates', [44.402, 33.299])(village); }, finds: ['roads.geojson', 'bridge', 'geometry.coordinates[1]'] },
  ],
  connector: [
    { what: 'a street that serves a facility', spoil: set('street', `${P}.serves`, 'hall'), finds: ['roads.geojson', 'street', 'properties.serves'] },
    { what: 'a connector that serves nothing', spoil: set('connector-hall', `${P}.serves`, null), finds: ['roads.geojson', 'connector-hall', 'properties.serves'], besides: ['connector'] },
    { what: 'a connector that claims to be known', spoil: set('connector-hall', `${P}.position`, 'approximate'), finds: ['roads.geojson', 'connector-hall', 'properties.position'] },
    { what: 'a connector to an ordinary junction', spoil: set('at-hall', `${P}.role`, 'junction'), finds: ['roads.geojson', 'connector-hall', 'properties.to'] },
    { what: 'a way through the facility', spoil: (village) => village.files['roads.geojson'].features.push({ ...structuredClone(pick(village, 'street')), id: 'through', geometry: { type: 'LineString', coordinates: [[44.4, 33.301], [44.402, 33.3]] }, properties: { ...pick(village, 'street').properties, from: 'at-hall', to: 'east' } }), finds: ['roads.geojson', 'connector-hall', 'properties.to'] },
    { what: 'a second connector', spoil: (village) => village.files['roads.geojson'].features.push(
      { ...structuredClone(pick(village, 'connector-hall')), id: 'connector-again', geometry: { type: 'LineString', coordinates: [[44.402, 33.3], [44.402, 33.301]] }, properties: { ...pick(village, 'connector-hall').properties, from: 'east', to: 'at-hall-again' } },
      { ...structuredClone(pick(village, 'at-hall')), id: 'at-hall-again', geometry: { type: 'Point', coordinates: [44.402, 33.301] } }), finds: ['roads.geojson', 'connector-again', 'properties.serves'], besides: ['connector'] },
    { what: 'a connector that ends beside its facility', spoil: set('hall', 'geometry.coordinates', [44.4, 33.3012]), finds: ['roads.geojson', 'connector-hall', 'properties.to'] },
  ],
  claim: [
    { what: 'a group of two names', spoil: (village) => village.files['bollard-lines.geojson'].features.push({ ...structuredClone(pick(village, 'line')), id: 'other-line', geometry: { type: 'LineString', coordinates: [[44.4015, 33.2998], [44.4015, 33.3002]] }, properties: { ...pick(village, 'line').properties, powerGroupName: { en: 'Second', ar: 'ثانية' } } }), finds: ['bollard-lines.geojson', 'other-line', 'properties.powerGroupName'] },
    { what: 'unlocated with a place', spoil: set('held-1', 'geometry', { type: 'Point', coordinates: [44.4, 33.302] }), finds: ['held-properties.geojson', 'held-1', 'properties.position'], besides: ['claim'] },
    { what: 'no place, yet not unlocated', spoil: set('held-1', `${P}.position`, 'approximate'), finds: ['held-properties.geojson', 'held-1', 'properties.position'] },
    { what: 'a precision without a place', spoil: set('held-1', `${P}.precisionMeters`, 10), finds: ['held-properties.geojson', 'held-1', 'properties.precisionMeters'] },
    { what: 'a place without a precision', spoil: set('gate', `${P}.precisionMeters`, null), finds: ['checkpoints.geojson', 'gate', 'properties.precisionMeters'] },
    { what: 'a place that claims to be exact', spoil: set('gate', `${P}.precisionMeters`, 0), finds: ['checkpoints.geojson', 'gate', 'properties.precisionMeters'] },
    { what: 'a confirmed checkpoint', spoil: set('gate', `${P}.confidence`, 'confirmed'), finds: ['checkpoints.geojson', 'gate', 'properties.confidence'] },
    { what: 'a confirmed seat of government', spoil: set('hall', `${P}.confidence`, 'confirmed'), finds: ['facilities.geojson', 'hall', 'properties.confidence'] },
    { what: 'a confirmed road at an illustrative place', spoil: (village) => { set('street', `${P}.confidence`, 'confirmed')(village); set('street', `${P}.position`, 'illustrative')(village); }, finds: ['roads.geojson', 'street', 'properties.confidence'] },
    { what: 'a confirmed statement', spoil: set('hall', `${P}.statements`, [{ text: { en: 'Old', ar: 'قديم' }, confidence: 'confirmed', sources: [{ id: 'survey', locator: null }] }]), finds: ['facilities.geojson', 'hall', 'properties.statements[0].confidence'] },
    { what: 'a killing on the map', spoil: (village) => { const killing = pick(village, 'killing'); killing.geometry = { type: 'Point', coordinates: [44.4, 33.301] }; Object.assign(killing.properties, { position: 'approximate', precisionMeters: 50, mappedAt: 'hall' }); }, finds: ['incidents.geojson', 'killing', 'geometry'] },
    { what: 'a mark that does not say whose position it borrows', spoil: set('raid', `${P}.mappedAt`, null), finds: ['incidents.geojson', 'raid', 'properties.mappedAt'] },
    { what: 'a mark without a stated place', spoil: set('raid', `${P}.placeStated`, null), finds: ['incidents.geojson', 'raid', 'geometry'] },
    { what: 'a proposed line that claims to be known', spoil: set('line', `${P}.position`, 'approximate'), finds: ['bollard-lines.geojson', 'line', 'properties.position'] },
    { what: 'a line across no road', spoil: set('line', 'geometry.coordinates', [[44.401, 33.3001], [44.401, 33.3002]]), finds: ['bollard-lines.geojson', 'line', 'geometry'] },
    { what: 'a line across two roads', spoil: set('line', 'geometry.coordinates', [[44.3999, 33.3002], [44.4005, 33.2999]]), finds: ['bollard-lines.geojson', 'line', 'geometry'] },
  ],
};

test('the village as it stands has no problem', async () => {
  expect(await problemsOf({})).toEqual([]);
});

for (const [reason, list] of Object.entries(cases)) describe(reason, () => {
  test.each(list)('$what', async ({ spoil, spoilTexts, finds, besides = [] }) => {
    const problems = await problemsOf({ ...(spoil && { spoil }), ...(spoilTexts && { spoilTexts }) });
    const [file, featureId, path] = finds;
    expect(problems).toContainEqual({ file, featureId, path, reason, detail: expect.any(String) });
    expect(problems.map((problem) => problem.reason).toSorted()).toEqual([reason, ...besides].toSorted());
  });
});
