/** What the palette lists for what is typed: actions, features of the plan, places of the map; with nothing typed what was done last, then every action by its group. */
import { useEffect, useMemo, useState } from 'react';
import { buildSearchIndex, searchBaseline, type SearchEntry } from '../../baseline/search/searchBaseline.ts';
import { isKnown, type ScenarioFeature } from '../../scenario/document.ts';
import { type Locale, locales } from '../../scenario/view.ts';
import { type Command, type CommandContext, type CommandGroup, commandGroups } from '../commands/command.ts';
import { listCommands } from '../commands/listCommands.ts';
import { fetchLanguage, type Translate, translator } from '../i18n/i18n.ts';
import { featureName } from '../sketch/featureName.ts';
import { createSearch } from '../sketch/tree/searchFeatures.ts';
import { goodFit, indexAct, matchCommands } from './matchCommands.ts';
import { recentActs } from './recentActs.ts';

export type PaletteRow =
  | { readonly kind: 'act'; readonly key: string; readonly command: Command }
  | { readonly kind: 'feature'; readonly key: string; readonly feature: ScenarioFeature; readonly name: string }
  | { readonly kind: 'place'; readonly key: string; readonly entry: SearchEntry };

export interface PaletteSection {
  readonly id: CommandGroup | 'recent' | 'acts' | 'features' | 'places';
  readonly rows: readonly PaletteRow[];
}

const mostActs = 12;
const mostFeatures = 6;
const mostPlaces = 6;
const mostRecent = 5;

/** The other languages, which come while the palette is looked at. */
function useOthers(locale: Locale): readonly (readonly [Locale, Translate])[] {
  const [others, setOthers] = useState<readonly (readonly [Locale, Translate])[]>([]);
  useEffect(() => {
    let isOver = false;
    const wanted = locales.filter((other) => other !== locale);
    // Without them it is found by its own words alone.
    void Promise.all(wanted.map(async (other) => [other, await fetchLanguage(other)] as const)).then((come) => { if (!isOver) setOthers(come); }, () => undefined);
    return () => { isOver = true; };
  }, [locale]);
  return others;
}

/** `context` is that of the moment in which the palette was opened. */
export function usePalette(context: CommandContext, query: string): readonly PaletteSection[] {
  const { session: { baseline, locale }, scenario } = context;
  const others = useOthers(locale);
  const { t } = context;
  const commands = useMemo(() => listCommands(context), [context]);
  const recent = useMemo(() => recentActs(), []);
  const isTyped = query.trim() !== '';
  const index = useMemo(
    () => (isTyped ? commands.map((command) => indexAct(command, command.label(t, locale), others.map(([other]) => command.label(translator(other), other)))) : []),
    [commands, t, locale, others, isTyped],
  );
  const places = useMemo(() => (isTyped && baseline !== null ? buildSearchIndex(baseline) : []), [baseline, isTyped]);
  const findFeature = useMemo(() => createSearch((feature) => `${featureName(t, feature)} ${t(`sketch.kind.${feature.properties.kind}`)} ${feature.id}`), [t]);
  return useMemo(() => {
    const rowOf = (command: Command, section = ''): PaletteRow => ({ kind: 'act', key: `${section}${command.id}`, command });
    if (!isTyped) {
      const done = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []).slice(0, mostRecent);
      return [
        { id: 'recent' as const, rows: done.map((command) => rowOf(command, 'recent-')) },
        ...commandGroups.map((id) => ({ id, rows: commands.filter(({ group }) => group === id).map((command) => rowOf(command)) })),
      ].filter(({ rows }) => rows.length > 0);
    }
    const found = matchCommands(index, query, recent, mostActs);
    const fits = findFeature(query);
    const features: PaletteRow[] = [];
    for (const feature of scenario?.features ?? []) {
      if (features.length === mostFeatures) break;
      if (isKnown(feature) && fits(feature)) features.push({ kind: 'feature', key: `feature-${feature.id}`, feature, name: featureName(t, feature) });
    }
    const acts: PaletteSection = { id: 'acts', rows: found.map(({ act }) => rowOf(act)) };
    const things: readonly PaletteSection[] = [
      { id: 'features', rows: features },
      { id: 'places', rows: searchBaseline(places, query, mostPlaces).map((entry) => ({ kind: 'place' as const, key: `place-${entry.feature.id}`, entry })) },
    ];
    // A name that is typed means the place; an action that only has a part of it comes behind.
    return (found[0] && found[0].score >= goodFit ? [acts, ...things] : [...things, acts]).filter(({ rows }) => rows.length > 0);
  }, [isTyped, commands, recent, index, query, findFeature, scenario, places, t]);
}
