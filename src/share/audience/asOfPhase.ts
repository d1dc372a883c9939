/** A plan as it stands at one phase, in which nothing tells of a later one and nothing of how it came there. */
import { isKnown, type Override, type Scenario } from '../../scenario/document.ts';
import { removeFeatures } from '../../scenario/commands/features/removeFeatures.ts';
import { withProperties } from '../../scenario/commands/mapFeatures.ts';
import { emptyRecord } from '../../scenario/parse/json.ts';
import { isReached, type ShownPhases } from '../../scenario/questions/isReached.ts';

/** The same object for all phases, and where the plan has none. */
export function asOfPhase(scenario: Scenario, shownPhases: ShownPhases): Scenario {
  const { phases } = scenario;
  if (shownPhases === 'all' || phases.length === 0) return scenario;
  const isThere = (phase: string | null | undefined) => isReached(phase ?? null, { phases, shownPhases });
  // Of the phase itself it stays known that it is its work.
  const phaseOf = (phase: string | null) => (phase === shownPhases.reached ? phase : null);
  const later = scenario.features.flatMap((feature) => (isKnown(feature) && !isThere(feature.properties.phase) ? [feature.id] : []));
  const left = removeFeatures(scenario, { ids: later });
  const overrides = emptyRecord<Override>();
  for (const [id, override] of Object.entries(left.overrides)) overrides[id] = isThere(override.phase) ? reached(override, phaseOf) : beforeIts(override);
  const { phaseId: _, ...view } = left.view;
  return {
    ...left,
    phases: phases.filter(({ id }) => id === shownPhases.reached),
    features: left.features.map((feature) => (isKnown(feature) ? withProperties(feature, { phase: phaseOf(feature.properties.phase) }) : feature)),
    overrides,
    // Until it is cleared a property is held, whatever the end of the plan says.
    inventory: left.inventory.map((entry) => (isThere(entry.phase) ? { ...entry, phase: phaseOf(entry.phase) } : { ...entry, phase: null, status: 'held' })),
    view,
  };
}

function reached(override: Override, phaseOf: (phase: string | null) => string | null): Override {
  return override.phase === undefined ? override : { ...override, phase: phaseOf(override.phase) };
}

/** A held property is not cleared yet; what is known of it holds from the start. Anything else of the baseline is not there yet. */
function beforeIts(override: Override): Override {
  const { phase: _, status, ...others } = override;
  const isOfHeld = status !== undefined || others.weapons !== undefined || others.name !== undefined || others.neighbourhood !== undefined || others.geometry?.type === 'Point';
  return isOfHeld ? others : { hidden: true, rest: others.rest };
}
