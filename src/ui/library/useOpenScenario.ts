/** Sees to it that the planner's table has a scenario: the last one of this device, or an empty one, which enters the library when it is first changed. */
import { useEffect } from 'react';
import { openLastEntry } from '../../offline/library/openEntry.ts';
import { startLibrary } from '../../offline/library/startLibrary.ts';
import { putOnTable } from '../../store/putOnTable.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { useScenario } from '../useStores.ts';
import { newScenario } from './newScenario.ts';

async function openSomething(): Promise<void> {
  await startLibrary();
  if (presentScenario() !== null || await openLastEntry().catch(() => false)) return;
  if (presentScenario() === null) putOnTable(newScenario(), { isReadOnly: false, isSaved: false });
}

export function useOpenScenario(): void {
  const isOpen = useScenario() !== null;
  useEffect(() => {
    if (!isOpen) void openSomething();
  }, [isOpen]);
}
