/** What several features have in common: the one value of a member, or that there are several. */
import type { ScenarioFeature } from '../../../scenario/document.ts';
import { equalJson } from '../../../scenario/equalJson.ts';

/** What a form is about. All of `features` have the member that is asked for. */
export interface Subject {
  readonly features: readonly ScenarioFeature[];
  readonly isReadOnly: boolean;
}

/** Null where not all features have the same. A value of null comes wrapped, so that "not stated" and "several" stay apart. */
export function sharedBy<T>(features: readonly ScenarioFeature[], pick: (feature: ScenarioFeature) => T): { readonly value: T } | null {
  const [first, ...others] = features;
  if (!first) return null;
  const value = pick(first);
  return others.every((other) => equalJson(pick(other), value)) ? { value } : null;
}

/** A member by its name, of whatever kind the feature is. */
export function memberOf(feature: ScenarioFeature, member: string): unknown {
  return (feature.properties as unknown as Readonly<Record<string, unknown>>)[member];
}

export function sharedMember<T>(features: readonly ScenarioFeature[], member: string): { readonly value: T } | null {
  return sharedBy(features, (feature) => memberOf(feature, member) as T);
}
