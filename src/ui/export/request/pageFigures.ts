/** The verdict strip as it stands on a page: the same four cells, with what they rest on. */
import type { PostureCheck } from '../../../analysis/check/checkResult.ts';
import type { TripsCheck } from '../../../analysis/trips/checkTrips.ts';
import type { PageFigures } from '../../../export/page/pageRequest.ts';
import { coverageWords, crossingsCell, failureCell, friendsCell, sealCell } from '../../check/verdictWords.ts';
import type { Translate } from '../../i18n/i18n.ts';

/** Without the friends where their trips are not known. */
export function pageFigures(posture: PostureCheck, trips: TripsCheck | null, t: Translate): PageFigures {
  const cells = [sealCell(t, posture), crossingsCell(t, posture), ...(trips === null ? [] : [friendsCell(t, trips)]), failureCell(t, posture)];
  return {
    cells: cells.map(({ tone, phrases }) => ({ text: phrases.join(' · '), tone })),
    basis: t('page.basis', { coverage: coverageWords(t, posture.outside), rest: t('check.notStopped') }),
  };
}
