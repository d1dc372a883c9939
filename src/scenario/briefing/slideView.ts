/** The view of a slide, as the screen is to show it: its own, and that of one of its steps over it. What of it cannot be read is as in the default view. */
import type { Slide, SlideView } from '../kinds/slide.ts';
import type { UnknownMembers } from '../kinds/common.ts';
import { objectOf, placeOf } from '../parse/readers.ts';
import { slideViewDefaults, slideViewReaders } from '../parse/slideReaders.ts';
import { viewReaders } from '../parse/viewReaders.ts';
import { defaultView } from '../view.ts';

const read = objectOf<SlideView>({ ...viewReaders, ...slideViewReaders }, { ...defaultView, postureId: undefined, phaseId: undefined, ...slideViewDefaults });

/** Raw members of a view, from a slide or anywhere else. */
export function readSlideView(raw: UnknownMembers): SlideView {
  const found = read(raw, placeOf({ featureId: null, index: null, isNewer: false, problems: [] }));
  if (!found) return defaultView;
  const { rest: _, ...view } = found;
  return view;
}

/** `step` 0 is the slide itself, 1 its first step; one that the slide lacks is the slide itself. */
export function slideView(slide: Pick<Slide, 'view' | 'steps'>, step = 0): SlideView {
  const changes = slide.steps?.[step - 1]?.view;
  return readSlideView(changes ? { ...slide.view, ...changes } : slide.view);
}

/** How many states a slide is stepped through, itself included. */
export function countStates({ steps = [] }: Pick<Slide, 'steps'>): number {
  return 1 + steps.length;
}

/** What the slide says in a step: a step's own title and text take the place of the slide's. */
export function slideWords({ title, text, steps }: Pick<Slide, 'title' | 'text' | 'steps'>, step = 0): { readonly title: string; readonly text: string } {
  const own = steps?.[step - 1];
  return { title: own?.title ?? title, text: own?.text ?? text };
}
