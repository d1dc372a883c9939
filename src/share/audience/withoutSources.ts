/** A plan that says nothing of where its claims come from. */
import { isKnown, type Override, type Scenario } from '../../scenario/document.ts';
import { withProperties } from '../../scenario/commands/mapFeatures.ts';
import type { PlannerSource } from '../../scenario/kinds/common.ts';
import type { Weapons } from '../../scenario/kinds/ledger.ts';
import { emptyRecord } from '../../scenario/parse/json.ts';

/** Where the document cannot do without one. */
const unnamed: PlannerSource = { text: '', date: null };

export function withoutSources(scenario: Scenario): Scenario {
  const overrides = emptyRecord<Override>();
  for (const [id, override] of Object.entries(scenario.overrides)) overrides[id] = withoutSource(override);
  // The grip counts only with its reason beside it.
  const { frictionReason: _, friction: __, ...parameters } = scenario.parameters;
  return {
    ...scenario,
    features: scenario.features.map((feature) => (isKnown(feature) ? withProperties(feature, { source: null }) : feature)),
    overrides,
    inventory: scenario.inventory.map((entry) => ({ ...entry, source: unnamed, weapons: entry.weapons.map(ofNobody) })),
    slides: scenario.slides.map(({ sources: ___, ...slide }) => slide),
    parameters: parameters.bends ? { ...parameters, bends: parameters.bends.map((bend) => ({ ...bend, source: '' })) } : parameters,
  };
}

const ofNobody = (weapons: Weapons): Weapons => ({ ...weapons, source: unnamed });

function withoutSource(whole: Override): Override {
  const { source: _, ...override } = whole;
  return override.weapons ? { ...override, weapons: override.weapons.map(ofNobody) } : override;
}
