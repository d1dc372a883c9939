/**
 * A layer as CSV: English headings and the data's own words, so that a copy means the same in every language. Never
 * carries a coordinate; illustrative features only when asked for, and then named so in every row.
 */
import type { BaselineFeature } from '../../../baseline/baseline.ts';
import type { LayerId } from '../../../scenario/view.ts';
import { type CsvCell, writeCsv } from '../../../share/formats/writeCsv.ts';
import { type FieldId, fieldsOf, fieldValue, isIllustrative } from './tableFields.ts';

const headings: Record<FieldId, string> = {
  id: 'id', name: 'name_en', category: 'category', position: 'position', precision: 'precision_m', confidence: 'confidence',
  asOf: 'as_of', sources: 'sources', status: 'status', neighbourhood: 'neighbourhood', currentState: 'current_state', set: 'set',
  controlGroup: 'control_group', powerGroup: 'power_group', length: 'length_m', date: 'date', placeStated: 'place_as_stated',
  mapped: 'on_map', inZone: 'in_zone', class: 'class', lanes: 'lanes', width: 'width_m', speed: 'speed_kmh', assumed: 'assumed',
  serves: 'serves',
};

const nameColumns = [['name_en', 'en'], ['name_ar', 'ar'], ['name_fa', 'fa']] as const;

const label = 'ILLUSTRATIVE';

/** How the copy names what it could not show by a symbol. */
function cellsOf(feature: BaselineFeature, fields: readonly FieldId[]): CsvCell[] {
  const mark = isIllustrative(feature) ? `${label}: ` : '';
  return fields.flatMap((field): CsvCell[] => {
    if (field === 'name') return nameColumns.map(([, language]) => `${mark}${feature.properties.name[language]}`);
    if (field === 'position' && mark !== '') return [label];
    return [fieldValue(feature, field)];
  });
}

/** The rows that a copy holds. */
export function csvFeatures(features: readonly BaselineFeature[], includeIllustrative: boolean): readonly BaselineFeature[] {
  return includeIllustrative ? features : features.filter((feature) => !isIllustrative(feature));
}

export function tableCsv(layer: LayerId, features: readonly BaselineFeature[], includeIllustrative: boolean): string {
  const fields = ['id' as const, ...fieldsOf(layer).filter((field) => field !== 'id')];
  const header = fields.flatMap((field) => (field === 'name' ? nameColumns.map(([heading]) => heading) : [headings[field]]));
  return writeCsv(header, csvFeatures(features, includeIllustrative).map((feature) => cellsOf(feature, fields)));
}
