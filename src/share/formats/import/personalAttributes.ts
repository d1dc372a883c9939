/** Attributes of a foreign file that look as if they named persons, homes or ways to reach somebody, and features without them. */
import { foldText } from '../../../baseline/search/foldText.ts';
import { emptyRecord } from '../../../scenario/parse/json.ts';
import type { ForeignFeature } from '../foreign.ts';
import { type PersonalReason, personalReason } from '../inventory/personalColumns.ts';
import { nameKeys, nameOf, noteKeys, noteOf } from '../read/properties.ts';

export interface PersonalAttribute {
  /** `name` or `note` where the format keeps those apart from attributes, as KML does; `attribute` and its key otherwise. */
  readonly id: string;
  readonly of: 'name' | 'note' | 'attribute';
  /** '' for names and notes. */
  readonly key: string;
  readonly reason: PersonalReason;
  /** Names of features come from it, so they go with it. */
  readonly isName: boolean;
}

/** Values of each attribute that are looked at. */
const mostValues = 500;

const idOfKey = (key: string) => `attribute ${key}`;
const isNameKey = (key: string) => nameKeys.includes(foldText(key));
const isNoteKey = (key: string) => noteKeys.includes(foldText(key));

/** Names and notes first, then in the order of first sight. */
export function personalAttributes(features: readonly ForeignFeature[]): readonly PersonalAttribute[] {
  const values = new Map<string, string[]>();
  for (const { properties } of features) {
    for (const key of Object.keys(properties)) {
      const seen = values.get(key);
      if (!seen) values.set(key, [String(properties[key])]);
      else if (seen.length < mostValues) seen.push(String(properties[key]));
    }
  }
  const attributes = [...values].flatMap(([key, some]) => {
    const reason = personalReason(key, some);
    return reason === null ? [] : [{ id: idOfKey(key), of: 'attribute', key, reason, isName: isNameKey(key) } as const];
  });
  const apart = (['name', 'note'] as const).flatMap((of) => {
    const some = features.flatMap((feature) => (feature[of] === '' ? [] : [feature[of]])).slice(0, mostValues);
    const reason = attributes.some(({ key }) => (of === 'name' ? isNameKey : isNoteKey)(key)) ? null : personalReason('', some);
    return reason === null ? [] : [{ id: of, of, key: '', reason, isName: of === 'name' }];
  });
  return [...apart, ...attributes];
}

/** As if the file did not have them: `ids` as `personalAttributes` gives them. Names and notes that came from one of them go too. */
export function withoutAttributes(feature: ForeignFeature, ids: ReadonlySet<string>): ForeignFeature {
  if (ids.size === 0) return feature;
  const left: string[] = [];
  const properties = emptyRecord<string | number | boolean>();
  for (const [key, value] of Object.entries(feature.properties)) {
    if (ids.has(idOfKey(key))) left.push(key);
    else properties[key] = value;
  }
  const name = ids.has('name') ? '' : left.some(isNameKey) ? nameOf(properties) : feature.name;
  const note = ids.has('note') ? '' : left.some(isNoteKey) ? noteOf(properties) : feature.note;
  return { ...feature, properties, name, note };
}
