/** An invented town: nothing here is a real place. */
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../../src/baseline/baseline.ts';
import type { Facility } from '../../../../src/baseline/kinds/facility.ts';
import type { Junction, Road } from '../../../../src/baseline/kinds/road.ts';
import { buildSearchIndex, listFirstPlaces, searchBaseline } from '../../../../src/baseline/search/searchBaseline.ts';

const claim = {
  position: 'approximate', precisionMeters: 50, asOf: null, confidence: 'reported',
  sources: [{ id: 'somewhere', locator: null }], statements: [], note: null,
} as const;

const facility = (id: string, en: string, ar: string, category: Facility['properties']['category'], rank: 1 | 2 | 3): Facility => ({
  type: 'Feature', id, geometry: { type: 'Point', coordinates: [44.4, 33.3] },
  properties: { kind: 'facility', ...claim, sources: [...claim.sources], statements: [], name: { en, ar, fa: ar }, category, rank, capacity: null },
});

const road = (id: string, en: string, ar: string, roadClass: Road['properties']['class']): Road => ({
  type: 'Feature', id, geometry: { type: 'LineString', coordinates: [[44.4, 33.3], [44.41, 33.3]] },
  properties: {
    kind: 'road', ...claim, sources: [...claim.sources], statements: [], name: { en, ar, fa: ar }, from: 'a', to: 'b', class: roadClass, oneWay: 'no',
    lanes: null, widthMeters: null, speedKmh: null, bridge: false, assumed: [], serves: null,
  },
});

const junction: Junction = {
  type: 'Feature', id: 'rose-corner', geometry: { type: 'Point', coordinates: [44.4, 33.3] },
  properties: { kind: 'junction', ...claim, sources: [...claim.sources], statements: [], name: { en: 'Rose corner', ar: 'زاوية الورد', fa: 'زاوية الورد' }, role: 'junction' },
};

const baseline: Baseline = Object.freeze({
  facilities: [
    facility('rose-inn', 'Al-Rasheed Inn', 'نُزُل الرشيد', 'hotel', 3),
    facility('rose-house', 'Rose House', 'بيت الورد', 'government', 1),
    facility('primrose-clinic', 'Primrose Clinic', 'عيادة الأقحوان', 'hospital', 2),
    facility('rose-gate', 'Old Rose Gate', 'بوّابة الورد القديمة', 'monument', 3),
  ],
  heldProperties: [], checkpoints: [], barriers: [], incidents: [], neighbourhoods: [], zones: [], waters: [],
  roads: [
    road('market-street-1', 'Market Street', 'شارع السوق', 'primary'),
    road('market-street-2', 'Market Street', 'شارع السوق', 'primary'),
    road('market-street-bypass', 'Old Market Street bypass', 'تحويلة شارع السوق القديم', 'local'),
    road('ministry-lane', 'Ministry Lane', 'زقاق الوزارة', 'local'),
    road('rose-connector', 'Connector to Rose House', 'وصلة بيت الورد', 'connector'),
  ],
  junctions: [junction],
  sources: [], figures: [], problems: [],
});
const index = buildSearchIndex(baseline);
const find = (query: string) => searchBaseline(index, query, 10).map((entry) => entry.feature.id);

describe('searchBaseline', () => {
  it('puts the start of a word before its inside, and the higher rank first among equals', () => {
    expect(find('rose')).toEqual(['rose-house', 'rose-gate', 'primrose-clinic']);
  });
  it('finds by the Farsi word for a kind, with the letters of either script', () => {
    expect(find('بیمارستان')).toEqual(['primrose-clinic']);
    expect(find('بيمارستان')).toEqual(['primrose-clinic']);
  });
  it('leaves junctions and connectors out', () => {
    expect(index.map((entry) => entry.feature.id)).not.toContain('rose-corner');
    expect(index.map((entry) => entry.feature.id)).not.toContain('rose-connector');
  });
  it('shows the pieces of one road as one', () => {
    const [street] = searchBaseline(index, 'market', 10);
    expect(street?.features.map((feature) => feature.id)).toEqual(['market-street-1', 'market-street-2']);
  });
  it('puts the name that is typed in full before a longer one', () => expect(find('market')).toEqual(['market-street-1', 'market-street-bypass']));
  it.each(['rashid', 'Rasheed', 'al-rashid', 'alrasheed', 'الرشيد', 'رشيد', 'رَشِيد', 'inn rash', 'inn رشيد'])('finds the inn by %s', (query) => {
    expect(find(query)).toEqual(['rose-inn']);
  });
  it('folds letter variants on both sides', () => {
    expect(find('الاقحوان')).toEqual(['primrose-clinic']);
    expect(find('عياده')).toEqual(['primrose-clinic']);
    expect(find('القديمه')).toEqual(['rose-gate']);
  });
  it('finds by the everyday word of a kind, in either language', () => {
    expect(find('hospital')).toEqual(['primrose-clinic']);
    expect(find('مستشفى')).toEqual(['primrose-clinic']);
  });
  it('puts what is meant by an everyday word before what has the word in its name', () => {
    expect(find('ministry')).toEqual(['rose-house', 'ministry-lane']);
    expect(find('وزارة')).toEqual(['rose-house', 'ministry-lane']);
  });
  it('asks every word to fit', () => expect(find('rose clinic nowhere')).toEqual([]));
  it('finds nothing where nothing is typed', () => expect(find('  - ')).toEqual([]));
  it('keeps to the limit', () => expect(searchBaseline(index, 'rose', 1)).toHaveLength(1));
});

describe('listFirstPlaces', () => {
  it('offers the first rank only', () => expect(listFirstPlaces(index, 5).map((entry) => entry.feature.id)).toEqual(['rose-house']));
});
