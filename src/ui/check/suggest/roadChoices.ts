/** Roads as a planner chooses them: whole streets, and single stretches where a way leads or a cut lies. Several stretches share the name of their street. */
import type { Road } from '../../../baseline/kinds/road.ts';
import type { PostureCheck, Verdict } from '../../../analysis/check/checkResult.ts';

export interface RoadChoice {
  /** Of its roads, joined; the same for the same roads. */
  readonly key: string;
  readonly roadIds: readonly string[];
  readonly street: string;
  /** Which stretch of how many; null for all of the street. */
  readonly stretch: number | null;
  readonly stretches: number;
}

export interface Street {
  readonly name: string;
  readonly roadIds: readonly string[];
}

type NameOf = (id: string) => string;

/** In the order of their names. Accesses are no roads that anybody cuts or keeps open. */
export function streetsOf(roads: readonly Road[], nameOf: NameOf): readonly Street[] {
  const byName = new Map<string, string[]>();
  for (const { id, properties } of roads) {
    if (properties.class === 'connector') continue;
    const name = nameOf(id);
    const ids = byName.get(name) ?? [];
    ids.push(id);
    byName.set(name, ids);
  }
  return [...byName].map(([name, roadIds]) => ({ name, roadIds })).toSorted((a, b) => a.name.localeCompare(b.name));
}

const whole = ({ name, roadIds }: Street): RoadChoice => ({ key: roadIds.join(' '), roadIds, street: name, stretch: null, stretches: roadIds.length });

export function wholeStreets(streets: readonly Street[]): readonly RoadChoice[] {
  return streets.map(whole);
}

/** Each road by itself, in the order given and each once; a street of one stretch is the whole of it. Ids of no street keep theirs as a name. */
export function stretchesOf(streets: readonly Street[], roadIds: readonly string[]): readonly RoadChoice[] {
  return [...new Set(roadIds)].map((id) => {
    const street = streets.find((one) => one.roadIds.includes(id));
    if (!street) return { key: id, roadIds: [id], street: id, stretch: null, stretches: 1 };
    return street.roadIds.length === 1 ? whole(street) : { key: id, roadIds: [id], street: street.name, stretch: street.roadIds.indexOf(id) + 1, stretches: street.roadIds.length };
  });
}

/** What was chosen, as few as say it: a street of which every stretch was chosen is one. */
export function chosenOf(streets: readonly Street[], roadIds: readonly string[]): readonly RoadChoice[] {
  const chosen = new Set(roadIds);
  const complete = streets.filter((street) => street.roadIds.every((id) => chosen.has(id)));
  const inComplete = new Set(complete.flatMap((street) => street.roadIds));
  return [...complete.map(whole), ...stretchesOf(streets, roadIds.filter((id) => !inComplete.has(id)))];
}

/** Roads that the ways in use and the suggestion cuts, those that are cut first. */
export function roadsOfLeaks({ outside, inside }: Pick<PostureCheck, 'outside' | 'inside'>): readonly string[] {
  const cutOf = ({ leak, suggestion }: Verdict) => [...(suggestion?.ok ? suggestion.crossings : leak?.cut ?? []), ...(suggestion && !suggestion.ok && suggestion.ifLifted?.ok ? suggestion.ifLifted.crossings : [])].map(({ roadId }) => roadId);
  const waysOf = ({ leak }: Verdict) => leak?.ways.flatMap(({ roadIds }) => roadIds) ?? [];
  return [...new Set([...[outside, inside].flatMap(cutOf), ...[outside, inside].flatMap(waysOf)])];
}
