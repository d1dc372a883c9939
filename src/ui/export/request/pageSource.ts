/** What a page is made of before anything is chosen for it: the baseline, the plan, what of them is shown, from where. Handed in whole, so that the same page is made on the screen and unattended. */
import type { Baseline } from '../../../baseline/baseline.ts';
import type { PlateContent } from '../../../export/plate/plateRequest.ts';
import { illustrativeTextScale, plateInput } from '../../../export/plate/plateScene.ts';
import type { Camera, Locale } from '../../../scenario/view.ts';
import type { SceneInput, SceneWords } from '../../../scene/sceneInput.ts';
import type { LegendEntry } from '../../../scene/legendEntry.ts';
import { withholdSensitive } from '../../../share/link/leave/withholdSensitive.ts';
import { scaleOfZoom } from '../../../export/page/groundFrame.ts';
import type { PageFigures } from '../../../export/page/pageRequest.ts';
import type { PageSettings } from '../settings/pageSettings.ts';

export interface PageSource extends Omit<PlateContent, 'theme' | 'locale' | 'words' | 'hasSensitive'> {
  readonly baseline: Baseline;
  /** Of the paper: `zoom` in CSS pixels of 1/96 inch. */
  readonly camera: Camera;
  /** Of what a check and a replay draw, in the theme of the page. */
  readonly answerLegend: readonly LegendEntry[];
  /** The answers of the check, in the language of the page; null where none hold. */
  readonly figures: PageFigures | null;
  /** ISO day the page is made on. */
  readonly day: string;
}

/** The picture's own content: in the page's language and theme. Answers that rest on states which are left out are left out with them. */
export function contentOf(source: PageSource, { theme, locale, hasSensitive }: Pick<PageSettings, 'theme' | 'locale' | 'hasSensitive'>, words: (locale: Locale, unlocated: number) => SceneWords): PlateContent {
  const { baseline, scenario, isOnTable, postureId, shownPhases, view, check, replay, answerLayers, ground } = source;
  const answers = hidesAnswers(source, hasSensitive) ? {} : { ...(check ? { check } : {}), ...(replay ? { replay } : {}) };
  return { baseline, scenario, isOnTable, postureId, shownPhases, view, theme, locale, words, hasSensitive, ...answers, ...(answerLayers ? { answerLayers } : {}), ...(ground ? { ground } : {}) };
}

/** Whether a failed line would show through the ways that lead over it. */
export function hidesAnswers({ scenario }: Pick<PageSource, 'scenario'>, hasSensitive: boolean): boolean {
  return !hasSensitive && scenario !== null && withholdSensitive(scenario).withheld.states > 0;
}

/** What the map of the page draws, from which the legend is derived. */
export function inputOf(source: PageSource, content: PlateContent, frame: { readonly widthMm: number; readonly heightMm: number }): SceneInput {
  return plateInput(content, { camera: source.camera, ...frame }).input;
}

/** Past this scale an illustrative point turns into text, so the map is another one. */
export function isClose({ zoom, center }: Camera): boolean {
  return scaleOfZoom(zoom, center[1]) < illustrativeTextScale;
}
