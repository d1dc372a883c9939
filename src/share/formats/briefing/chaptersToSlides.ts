/** Slides of chapters: postures and phases by id or name of the open plan, places in what the screen shows. */
import { foldText } from '../../../baseline/search/foldText.ts';
import { roundCoordinate } from '../../../geo/roundCoordinate.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { isJsonObject, ownMember } from '../../../scenario/parse/json.ts';
import { freeId } from '../../../scenario/parse/mendIds.ts';
import type { Chapter, ChapterRemark } from './chapter.ts';

/** Where a chapter names a place and no zoom: a few streets round it. */
const placeZoom = 15;

export interface MadeSlides {
  readonly slides: readonly Slide[];
  /** Of postures and phases that the plan lacks. */
  readonly remarks: readonly ChapterRemark[];
}

/** `view`: raw, of what the screen shows. Ids are free in the plan. */
export function chaptersToSlides(chapters: readonly Chapter[], scenario: Pick<Scenario, 'slides' | 'postures' | 'phases'>, view: Slide['view']): MadeSlides {
  const taken = new Set(scenario.slides.map(({ id }) => id));
  const remarks: ChapterRemark[] = [];
  const find = (list: readonly { readonly id: string; readonly name: string }[], wanted: string, at: number, reason: 'unknown-posture' | 'unknown-phase') => {
    const found = list.find(({ id, name }) => id === wanted || foldText(name) === foldText(wanted));
    if (!found) remarks.push({ at, reason, detail: wanted });
    return found?.id;
  };
  const slides = chapters.map(({ at, title, text, notes, section, layout, place, zoom, posture, phase, sources }): Slide => {
    const id = freeId(`slide-${taken.size + 1}`, taken);
    taken.add(id);
    const postureId = posture === undefined ? undefined : find(scenario.postures, posture, at, 'unknown-posture');
    const phaseId = phase === undefined ? undefined : find(scenario.phases, phase, at, 'unknown-phase');
    const shown = ownMember(view, 'camera');
    // A zoom without a place is that of what the screen shows.
    const camera = place ? { center: roundCoordinate(place), zoom: zoom ?? placeZoom, bearing: 0, pitch: 0 } : zoom !== undefined && isJsonObject(shown) ? { ...shown, zoom } : undefined;
    return {
      id, title, text, notes, view: { ...view, ...(camera ? { camera } : {}), ...(postureId ? { postureId } : {}), ...(phaseId ? { phaseId } : {}) },
      ...(section === undefined ? {} : { section }), ...(layout ? { layout } : {}), ...(sources.length === 0 ? {} : { sources }), rest: {},
    };
  });
  return { slides, remarks };
}
