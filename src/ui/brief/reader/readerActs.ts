/** The ways out of the reader, and back into it: the same from the bar, a card and the note of a link. */
import { writeReaderPlace } from '../../../offline/shared/readerPlace.ts';
import { withoutHistory } from '../../../offline/windowAddress.ts';
import type { BriefingId } from '../../../scenario/samples/briefingList.ts';
import type { SampleLanguage } from '../../../scenario/samples/sampleList.ts';
import { backToSlides, startReading, stopReading } from '../../../store/brief/reading.ts';
import { presentScenario } from '../../../store/scenarioStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { linkStore } from '../../../store/shared/linkStore.ts';
import { startNew } from '../../library/scenarioActs.ts';
import { present } from '../stage/present.ts';

/** Whether what is read lies on the reader's own table, and is no link, page or briefing that is looked at. */
export const isOwnPlan = (): boolean => linkStore.getState().state?.step !== 'looking';

/** To the ordinary interface, over the same ground; the note of the link leads back. From the own plan back to its slides. */
export function lookAtPlan(): void {
  const planId = presentScenario()?.id ?? '';
  withoutHistory(isOwnPlan() ? backToSlides : stopReading);
  writeReaderPlace(planId, null);
}

export function readAgain(): void {
  withoutHistory(() => startReading());
}

let isAsked = false;

/** Whether somebody has pressed for the reader, who then has the keyboard in it; forgotten by this. */
export function takeAsked(): boolean {
  const was = isAsked;
  isAsked = false;
  return was;
}

/** The slides of the plan on the table as a reader of its link will see them. */
export function readFrom(slideId: string | null, step: number): void {
  isAsked = true;
  withoutHistory(() => startReading(slideId, step));
}

export function presentFrom(slideId: string | null, step: number): void {
  present({ slideId, step });
}

/** Looks at a briefing that comes with the app, in the language of the reader where it has that; Back leads to what was shown. */
export function openBriefing(id: BriefingId, language?: SampleLanguage): void {
  location.hash = `#briefing=${id}${language === undefined || language === sessionStore.getState().locale ? '' : `&in=${language}`}`;
}

export const startPlan = startNew;
