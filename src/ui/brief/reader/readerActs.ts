/** The ways out of the reader, and back into it: the same from the bar, a card and the note of a link. */
import { writeReaderPlace } from '../../../offline/shared/readerPlace.ts';
import { withoutHistory } from '../../../offline/windowAddress.ts';
import type { BriefingId } from '../../../scenario/samples/briefingList.ts';
import { startReading, stopReading } from '../../../store/brief/reading.ts';
import { presentScenario } from '../../../store/scenarioStore.ts';
import { startNew } from '../../library/scenarioActs.ts';
import { present } from '../stage/present.ts';

/** To the ordinary interface, over the same ground; the note of the link leads back. */
export function lookAtPlan(): void {
  const planId = presentScenario()?.id ?? '';
  withoutHistory(stopReading);
  writeReaderPlace(planId, null);
}

export function readAgain(): void {
  withoutHistory(() => startReading());
}

export function presentFrom(slideId: string | null, step: number): void {
  present({ slideId, step });
}

/** Looks at a briefing that comes with the app; Back leads to what was shown. */
export function openBriefing(id: BriefingId): void {
  location.hash = `#briefing=${id}`;
}

export const startPlan = startNew;
