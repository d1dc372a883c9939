/** What the tree lists: the groups with their features, as far as they are searched for, and those of a newer release. */
import { useMemo } from 'react';
import { isKnown, type Scenario, type ScenarioFeature, type UnknownFeature } from '../../../scenario/document.ts';
import { useGroupName } from '../../useGroupName.ts';
import { useText } from '../../useStores.ts';
import { featureName } from '../featureName.ts';
import { groupFeatures, type Grouping, type TreeGroup } from './groupFeatures.ts';
import { createSearch } from './searchFeatures.ts';

/** Every row is as high as a finger or a pointer needs; the style sheet does not change it. */
export const rowPx = window.matchMedia('(pointer: coarse)').matches ? 44 : 32;

export interface TreeRows {
  readonly groups: readonly TreeGroup[];
  readonly newer: readonly UnknownFeature[];
  /** All known features that are listed, in the order of the tree. */
  readonly found: readonly ScenarioFeature[];
}

export function useTreeRows({ features, phases }: Scenario, grouping: Grouping, query: string): TreeRows {
  const t = useText();
  const groupName = useGroupName();
  const search = useMemo(() => createSearch((feature) => {
    const { properties } = feature;
    const group = properties.kind === 'barrier' ? properties.controlGroup : null;
    return `${featureName(t, feature)} ${t(`sketch.kind.${properties.kind}`)} ${group === null ? '' : `${group} ${groupName(group)}`} ${properties.kind === 'note' ? properties.text : ''}`;
  }), [t, groupName]);
  return useMemo(() => {
    const fits = search(query);
    const groups = groupFeatures({ features: query === '' ? features : features.filter((feature) => isKnown(feature) && fits(feature)), phases }, grouping);
    const newer = query === '' ? features.filter((feature): feature is UnknownFeature => !isKnown(feature)) : [];
    const listed = query === '' ? groups : groups.filter((group) => group.features.length > 0);
    return { groups: listed, newer, found: listed.flatMap((group) => group.features) };
  }, [features, phases, grouping, query, search]);
}
