/**
 * A document of a newer release holds what this one did not fully understand a second time, as it came, and that is what is written. Whatever
 * takes something out of a plan takes it out of there too.
 */
import { documentVersion, isKnown, type Scenario, type UnknownFeature } from '../../../scenario/document.ts';
import type { UnknownMembers } from '../../../scenario/kinds/common.ts';
import { emptyRecord, isJsonObject, ownMember } from '../../../scenario/parse/json.ts';

export interface Purged {
  /** The same object where nothing was found. */
  readonly scenario: Scenario;
  /** Names of what was found. */
  readonly found: ReadonlySet<string>;
}

/** `names`: members of `cordon`, its postures, overrides, properties, parameters and slides, and of the properties of features. */
export function withoutRaw(scenario: Scenario, names: readonly string[]): Purged {
  const found = new Set<string>();
  if (scenario.version <= documentVersion) return { scenario, found };
  const purge = (rest: UnknownMembers): UnknownMembers => {
    const kept = emptyRecord<unknown>();
    for (const [name, value] of Object.entries(rest)) {
      if (names.includes(name)) found.add(name);
      else kept[name] = value;
    }
    return kept;
  };
  const purged = <T extends { readonly rest: UnknownMembers }>(one: T): T => ({ ...one, rest: purge(one.rest) });
  const purgeUnknown = (feature: UnknownFeature): UnknownFeature => {
    const properties = ownMember(feature.unknown, 'properties');
    return isJsonObject(properties) ? { ...feature, unknown: { ...feature.unknown, properties: purge(properties) } } : feature;
  };
  const left: Scenario = {
    ...scenario,
    postures: scenario.postures.map(purged),
    overrides: Object.fromEntries(Object.entries(scenario.overrides).map(([id, override]) => [id, purged(override)])),
    inventory: scenario.inventory.map(purged),
    parameters: purged(scenario.parameters),
    slides: scenario.slides.map(purged),
    features: scenario.features.map((feature) => (isKnown(feature) ? { ...feature, rest: { ...feature.rest, properties: purge(feature.rest.properties) } } : purgeUnknown(feature))),
    rest: { ...scenario.rest, cordon: purge(scenario.rest.cordon) },
  };
  return { scenario: found.size === 0 ? scenario : left, found };
}
