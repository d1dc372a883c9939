/** A hand-out of a briefing without a screen: what the dialog of hand-outs calls, with the plan and the wishes of the command line. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { HandoutOrder } from '../../../export/unattended/unattendedOrder.ts';
import { graphOfBaseline } from '../../../network/graph/baselineGraph.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { startSlideWorker } from '../../brief/fields/slideWorker.ts';
import { firstWishes } from '../../brief/handout/handoutWishes.ts';
import { type HandoutRefusal, makeHandout } from '../../brief/handout/makeHandout.ts';
import { browserDoors } from '../make/pageDoors.ts';
import type { MadeFile } from '../make/pageJob.ts';

/** `tell`: the slide that is made, from 0, the stage, and the part of it that is done. Never rejects. */
export async function unattendedHandout({ handout, locale, theme, hasNotes, hasHidden, steps, dpi }: HandoutOrder, baseline: Baseline, scenario: Scenario, tell: (slide: number, stage: string, part: number) => void): Promise<MadeFile | HandoutRefusal> {
  // Roads of a plan's own stay with the file they came from, and those of the data would answer another question.
  const graph = scenario.network ? null : graphOfBaseline(baseline);
  const worker = startSlideWorker(baseline, null);
  try {
    const matter = { baseline, scenario, graph, answer: worker.answer, day: new Date().toISOString().slice(0, 10) };
    const wishes = { ...firstWishes(locale ?? scenario.locale), kind: handout, theme, hasNotes, hasHidden, steps, dpi };
    return await makeHandout(matter, wishes, browserDoors(), { onProgress: ({ stage, part, slide }) => tell(slide?.index ?? 0, stage, part) });
  } finally {
    worker.end();
  }
}
