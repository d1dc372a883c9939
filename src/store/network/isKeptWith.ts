/** Whether a plan keeps just the roads that are in use: the same file under the same name, read in the same way. */
import type { KeptNetwork } from '../../scenario/kinds/keptNetwork.ts';
import type { RoadsInUse } from './networkStore.ts';

type Read = Pick<RoadsInUse, 'name' | 'kept' | 'includesService' | 'includesPrivate' | 'joinsCrossings'>;

export function isKeptWith(kept: KeptNetwork | undefined, inUse: Read | null): boolean {
  return kept !== undefined && inUse !== null && kept.text === inUse.kept && kept.name === inUse.name
    && kept.includesService === inUse.includesService && kept.includesPrivate === inUse.includesPrivate && kept.joinsCrossings === inUse.joinsCrossings;
}
