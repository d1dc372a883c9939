/** Names a posture. */
import type { Scenario } from '../../document.ts';
import { changePosture } from './changePosture.ts';

export function renamePosture(scenario: Scenario, { id, name }: { readonly id: string; readonly name: string }): Scenario {
  return changePosture(scenario, { id, changes: { name } });
}
