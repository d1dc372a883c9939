/** Neighbourhoods as people write them: a name of the baseline, in either language, stands for its id; any other word stands for itself. */
import type { Baseline } from '../../../baseline/baseline.ts';
import { foldText } from '../../../baseline/search/foldText.ts';
import { isInsideRings } from '../../../geo/areas/rings.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { Locale } from '../../../scenario/view.ts';

type Neighbourhoods = Pick<Baseline, 'neighbourhoods'>;

/** '' for none. */
export function neighbourhoodName({ neighbourhoods }: Neighbourhoods, kept: string | null, locale: Locale): string {
  return neighbourhoods.find(({ id }) => id === kept)?.properties.name[locale] ?? kept ?? '';
}

/** What is kept for a word: null for an empty one. */
export function neighbourhoodOf({ neighbourhoods }: Neighbourhoods, typed: string): string | null {
  if (typed.trim() === '') return null;
  // A space at the end: somebody is about to type another word.
  if (typed !== typed.trim()) return typed;
  const folded = foldText(typed);
  const known = neighbourhoods.find(({ id, properties: { name } }) => id === typed || foldText(name.en) === folded || foldText(name.ar) === folded || foldText(name.fa) === folded);
  return known?.id ?? typed;
}

/** Those that meet the zone first. */
export function neighbourhoodNames({ neighbourhoods }: Neighbourhoods, locale: Locale): readonly string[] {
  const order = new Intl.Collator(locale);
  return neighbourhoods
    .toSorted((a, b) => Number(b.properties.inZone) - Number(a.properties.inZone) || order.compare(a.properties.name[locale], b.properties.name[locale]))
    .map(({ properties }) => properties.name[locale]);
}

/** The neighbourhood whose published outline holds a place; null where none does. */
export function neighbourhoodAt({ neighbourhoods }: Neighbourhoods, at: LonLat): string | null {
  const holds = ({ geometry }: Baseline['neighbourhoods'][number]) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .some((rings) => isInsideRings(at, rings.map((ring) => ring.map(([lon, lat]) => [lon, lat] as const))));
  return neighbourhoods.find(holds)?.id ?? null;
}
