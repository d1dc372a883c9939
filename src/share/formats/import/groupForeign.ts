/** Foreign features in groups, for which kinds are chosen together: by shape, and by the folder or the attribute that tells them apart best. */
import { foldText } from '../../../baseline/search/foldText.ts';
import type { ScenarioKind } from '../../../scenario/document.ts';
import type { Geometry } from '../../../scenario/geometry/mendGeometry.ts';
import type { ForeignFeature } from '../foreign.ts';
import { type SuggestedKind, suggestKind } from '../suggestKind.ts';

/** What features are told apart by beside their shape. */
export type GroupBy = { readonly by: 'geometry' } | { readonly by: 'layer' } | { readonly by: 'property'; readonly key: string };

export interface ForeignGroup {
  readonly id: string;
  readonly geometry: Geometry['type'];
  /** The folder, or the value of the attribute; '' where there is none, or where shape alone decides. */
  readonly value: string;
  readonly count: number;
  /** How many of its features are suggested to be what; in the order of first sight. */
  readonly suggested: readonly { readonly kind: ScenarioKind; readonly count: number }[];
  /** What a choice for the whole group starts from: of its first feature of the kind suggested most often. */
  readonly leading: SuggestedKind;
  /** Names of its first features that have one. */
  readonly names: readonly string[];
}

/** An attribute with more values parts features rather than grouping them. */
const mostValues = 24;
const mostLetters = 60;
const mostNames = 3;
/** Attributes looked at; a table may have hundreds of columns. */
const mostKeys = 60;

/** Folded names of attributes that mostly say what a thing is. */
const tellingKeys = ['kind', 'type', 'category', 'class', 'layer', 'feature type', 'النوع', 'الفئه', 'الصنف', 'نوع', 'دسته', 'رده'];

/** Ways to group these features, shape alone first. */
export function waysToGroup(features: readonly ForeignFeature[]): readonly GroupBy[] {
  const layers = new Set<string>();
  const values = new Map<string, Set<string> | null>();
  for (const { layer, properties } of features) {
    if (layers.size <= 1) layers.add(layer);
    for (const key of Object.keys(properties)) {
      const seen = values.get(key);
      if (seen === null || (seen === undefined && values.size >= mostKeys)) continue;
      const value = String(properties[key]);
      if (value.length > mostLetters || (seen && seen.size >= mostValues && !seen.has(value))) values.set(key, null);
      else if (seen) seen.add(value);
      else values.set(key, new Set([value]));
    }
  }
  const keys = [...values].filter(([, seen]) => seen !== null && seen.size > 1 && seen.size < features.length).map(([key]) => key);
  return [{ by: 'geometry' }, ...(layers.size > 1 ? [{ by: 'layer' } as const] : []), ...keys.map((key) => ({ by: 'property', key }) as const)];
}

/** Folders, which somebody made on purpose; else an attribute whose name says that it tells kinds apart; else shape. */
export function bestWay(ways: readonly GroupBy[]): GroupBy {
  const telling = ways.filter((way) => way.by === 'property' && tellingKeys.includes(foldText(way.key)));
  return telling[0] ?? ways.find(({ by }) => by === 'layer') ?? { by: 'geometry' };
}

/** `null` as text would name a group, so what has no value is ''. */
function valueOf({ layer, properties }: ForeignFeature, way: GroupBy): string {
  if (way.by === 'layer') return layer;
  return way.by === 'property' && Object.hasOwn(properties, way.key) ? String(properties[way.key]) : '';
}

export function groupIdOf(feature: ForeignFeature, way: GroupBy): string {
  return `${feature.geometry.type} ${valueOf(feature, way)}`;
}

/** In the order of first sight. */
export function groupForeign(features: readonly ForeignFeature[], way: GroupBy): readonly ForeignGroup[] {
  const groups = new Map<string, { geometry: Geometry['type']; value: string; count: number; names: string[]; suggested: Map<ScenarioKind, { count: number; first: SuggestedKind }> }>();
  for (const feature of features) {
    const id = groupIdOf(feature, way);
    let group = groups.get(id);
    if (!group) groups.set(id, group = { geometry: feature.geometry.type, value: valueOf(feature, way), count: 0, names: [], suggested: new Map() });
    group.count += 1;
    if (feature.name !== '' && group.names.length < mostNames && !group.names.includes(feature.name)) group.names.push(feature.name);
    const suggestion = suggestKind(feature);
    const known = group.suggested.get(suggestion.kind);
    if (known) known.count += 1;
    else group.suggested.set(suggestion.kind, { count: 1, first: suggestion });
  }
  return [...groups].map(([id, { geometry, value, count, names, suggested }]) => {
    const [leading] = [...suggested.values()].sort((a, b) => b.count - a.count);
    if (!leading) throw new Error('a group has at least one feature');
    return { id, geometry, value, count, names, suggested: [...suggested].map(([kind, one]) => ({ kind, count: one.count })), leading: leading.first };
  });
}
