/** What was opened and is kept nowhere: it lasts as long as the page, and a new release would begin without it. */
import { groundStore } from '../../store/ground/groundStore.ts';
import type { PassingThing } from '../../store/keepStore.ts';
import { isKeptWith } from '../../store/network/isKeptWith.ts';
import { networkStore } from '../../store/network/networkStore.ts';
import { openedStore } from '../../store/openedStore.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { ownScenario } from '../../store/shared/ownDesk.ts';

export function findPassing(): readonly PassingThing[] {
  const { inUse } = networkStore.getState();
  const { files, picture } = groundStore.getState();
  // Of the own plan, and of one that is only looked at: its link brings them again.
  const isKept = [ownScenario(), presentScenario()].some((plan) => isKeptWith(plan?.network, inUse));
  return [
    ...openedStore.getState().layers.map(({ name }) => ({ what: 'layer', name }) as const),
    ...(inUse === null || isKept ? [] : [{ what: 'roads', name: inUse.name } as const]),
    ...files.filter(({ keeping }) => keeping !== 'kept').map(({ name }) => ({ what: 'map', name }) as const),
    ...(picture === null || picture.keeping === 'kept' ? [] : [{ what: 'picture', name: picture.name } as const]),
  ];
}

/** Whether everything that would be lost now was told before, as it is named: what was opened since was not. */
export function isTold(passing: readonly PassingThing[], told: readonly PassingThing[]): boolean {
  const left = told.map(({ what, name }) => `${what} ${name}`);
  return passing.every(({ what, name }) => {
    const place = left.indexOf(`${what} ${name}`);
    return place >= 0 && left.splice(place, 1).length > 0;
  });
}
