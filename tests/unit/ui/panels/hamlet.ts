/** An invented hamlet: one feature for each way a position can be stated. */
import type { Baseline } from '../../../../src/baseline/baseline.ts';
import type { Checkpoint } from '../../../../src/baseline/kinds/checkpoint.ts';
import type { Position } from '../../../../src/baseline/kinds/claim.ts';
import type { Facility } from '../../../../src/baseline/kinds/facility.ts';
import type { HeldProperty } from '../../../../src/baseline/kinds/heldProperty.ts';
import type { Incident } from '../../../../src/baseline/kinds/incident.ts';

const at: [number, number] = [44.39389, 33.30628];

function claim(name: string, position: Position, precisionMeters: number | null) {
  return {
    name: { en: name, ar: `${name} ع`, fa: `${name} ع` }, position, precisionMeters, asOf: null, confidence: 'reported' as const,
    sources: [{ id: 'book', locator: 'page 1' }], statements: [], note: null,
  };
}

function facility(id: string, rank: 1 | 2 | 3, position: Position, precisionMeters: number | null): Facility {
  return {
    type: 'Feature', id, geometry: { type: 'Point', coordinates: at },
    properties: { kind: 'facility', ...claim(id, position, precisionMeters), category: 'palace', rank, capacity: null },
  };
}

function incident(id: string, date: string, mappedAt: string | null): Incident {
  return {
    type: 'Feature', id, geometry: mappedAt === null ? null : { type: 'Point', coordinates: at },
    properties: {
      kind: 'incident', ...claim(id, mappedAt === null ? 'unlocated' : 'approximate', mappedAt === null ? null : 300),
      category: 'rocket', date, ongoing: false, placeStated: null, mappedAt,
    },
  };
}

const checkpoint: Checkpoint = {
  type: 'Feature', id: 'gate', geometry: { type: 'Point', coordinates: at },
  properties: { kind: 'checkpoint', ...claim('gate', 'approximate', 60), currentState: 'unknown' },
};

const held: HeldProperty = {
  type: 'Feature', id: 'held-01', geometry: null,
  properties: { kind: 'held-property', ...claim('held-01', 'unlocated', null), number: 1, neighbourhood: null, status: 'held' },
};

export const hamlet: Baseline = {
  facilities: [facility('hall', 1, 'surveyed', 5), facility('inn', 2, 'illustrative', 700), facility('well', 3, 'approximate', null)],
  heldProperties: [held],
  checkpoints: [checkpoint],
  barriers: [],
  incidents: [incident('later', '2020-09-15', 'hall'), incident('earlier', '2019-12', 'hall'), incident('nowhere', '2020-01-01', null)],
  neighbourhoods: [], zones: [], waters: [], roads: [], junctions: [], sources: [], figures: [], problems: [],
};
