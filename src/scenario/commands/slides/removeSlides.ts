/** Takes slides out of the briefing. */
import type { Scenario } from '../../document.ts';

/** A section that began with one of them begins with the slide after it, unless that begins one of its own. */
export function removeSlides(scenario: Scenario, { ids }: { readonly ids: readonly string[] }): Scenario {
  const gone = new Set(ids);
  let orphan: string | undefined;
  const slides = scenario.slides.flatMap((slide) => {
    if (gone.has(slide.id)) {
      orphan = slide.section ?? orphan;
      return [];
    }
    const section = slide.section ?? orphan;
    orphan = undefined;
    return [section === slide.section ? slide : { ...slide, ...(section === undefined ? {} : { section }) }];
  });
  return slides.length === scenario.slides.length ? scenario : { ...scenario, slides };
}
