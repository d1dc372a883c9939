/** The fields of each layer's table and what a feature holds in them, as the data has it: untranslated, null where not stated. */
import type { Baseline, BaselineFeature } from '../../../baseline/baseline.ts';
import { lengthOf } from '../../../geo/lengthOf.ts';
import type { LayerId, Locale } from '../../../scenario/view.ts';
import type { CsvCell } from '../../../share/formats/writeCsv.ts';

const claimFields = ['position', 'precision', 'confidence', 'asOf', 'sources'] as const;

const ownFields = {
  facilities: ['category'],
  landmarks: ['category'],
  'held-properties': ['status', 'neighbourhood'],
  checkpoints: ['currentState'],
  'bollard-lines': ['set', 'controlGroup', 'powerGroup', 'length'],
  incidents: ['date', 'category', 'placeStated', 'mapped'],
  zone: [],
  neighbourhoods: ['inZone'],
  roads: ['class', 'lanes', 'width', 'speed', 'length', 'assumed'],
  connectors: ['serves', 'length'],
  uncertainty: [],
  scenario: [],
} as const satisfies Record<LayerId, readonly string[]>;

export type FieldId = 'id' | 'name' | (typeof claimFields)[number] | (typeof ownFields)[LayerId][number];

/** The fields of a layer's table, in the order of its columns. */
export function fieldsOf(layer: LayerId): readonly FieldId[] {
  return ['name', ...ownFields[layer], ...claimFields, 'id'];
}

/** What stands in a field; `name` gives the English one. Lists are joined by semicolons. */
export function fieldValue(feature: BaselineFeature, field: FieldId): CsvCell {
  const { properties } = feature;
  switch (field) {
    case 'id': return feature.id;
    case 'name': return properties.name.en;
    case 'position': return properties.position;
    case 'precision': return properties.precisionMeters;
    case 'confidence': return properties.confidence;
    case 'asOf': return properties.asOf;
    case 'sources': return [...new Set(properties.sources.map((source) => source.id))].join('; ');
    case 'length': return properties.kind === 'barrier' || properties.kind === 'road' ? lengthInMeters(feature) : null;
    default: return ownValue(properties, field);
  }
}

function ownValue(properties: BaselineFeature['properties'], field: FieldId): CsvCell {
  switch (properties.kind) {
    case 'facility': return field === 'category' ? properties.category : null;
    case 'checkpoint': return field === 'currentState' ? properties.currentState : null;
    case 'held-property': return pick(field, { status: properties.status, neighbourhood: properties.neighbourhood });
    case 'incident': return pick(field, {
      date: properties.date, category: properties.category, placeStated: properties.placeStated?.en ?? null,
      mapped: properties.mappedAt === null ? 'no' : 'yes',
    });
    case 'barrier': return pick(field, { set: properties.set, controlGroup: properties.controlGroup, powerGroup: properties.powerGroup });
    case 'road': return pick(field, {
      class: properties.class, lanes: properties.lanes, width: properties.widthMeters, speed: properties.speedKmh,
      assumed: properties.assumed.length === 0 ? null : properties.assumed.join('; '), serves: properties.serves,
    });
    case 'neighbourhood': return field === 'inZone' ? (properties.inZone ? 'yes' : 'no') : null;
    default: return null;
  }
}

function pick(field: FieldId, values: Partial<Record<FieldId, CsvCell>>): CsvCell {
  return values[field] ?? null;
}

function lengthInMeters({ geometry }: BaselineFeature): number | null {
  return geometry?.type === 'LineString' ? Math.round(lengthOf(geometry)) : null;
}

/** Rows the copy leaves out unless asked: a CSV has no dashes and no hollow marks. */
export function isIllustrative(feature: BaselineFeature): boolean {
  return feature.properties.position === 'illustrative';
}

/** Features of a baseline by their id, for fields that name another feature. */
export function namesById(baseline: Baseline, locale: Locale): ReadonlyMap<string, string> {
  return new Map([...baseline.facilities, ...baseline.neighbourhoods].map((feature) => [feature.id, feature.properties.name[locale]]));
}
