/** The address that the code of a page opens. */
import { linkAddress } from '../../share/dialog/linkAddress.ts';
import { linkedPlan, viewFragment } from '../request/pagePlan.ts';
import type { PageSource } from '../request/pageSource.ts';
import type { PageDoors } from './pageDoors.ts';

type Linked = Pick<PageSource, 'scenario' | 'camera' | 'view' | 'postureId' | 'shownPhases'>;

/** Null where no link could be made: too large for one, or the worker broke. */
export async function pageLink(shown: Linked, { writeLink, address }: Pick<PageDoors, 'writeLink' | 'address'>): Promise<string | null> {
  const plan = linkedPlan(shown);
  const fragment = plan === null ? viewFragment(shown) : await writeLink(plan);
  return fragment === null ? null : linkAddress(address, fragment);
}
