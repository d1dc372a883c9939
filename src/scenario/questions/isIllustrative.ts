/** Whether a feature of a scenario says of itself that nobody knows its place: the samples do, and what came back from an export. */
import type { ScenarioFeature } from '../document.ts';

export function isIllustrative({ properties, rest }: ScenarioFeature): boolean {
  return rest.properties['position'] === 'illustrative' || properties.name.startsWith('ILLUSTRATIVE');
}
