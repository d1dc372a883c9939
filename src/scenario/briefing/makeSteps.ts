/** Steps of a slide that are made in one go: a line up and down, before and after, the phases one by one, every posture, a column on its way. Each stores only what differs from the slide. */
import type { Scenario } from '../document.ts';
import type { Slide, SlideStep } from '../kinds/slide.ts';
import { freeId } from '../parse/mendIds.ts';
import { planOfSlide } from './planOfSlide.ts';
import { slideView } from './slideView.ts';

/** What becomes of the slide: its own view, where the first state has to be another one, and all its steps. */
export interface MadeSteps {
  readonly view: Slide['view'];
  readonly steps: readonly SlideStep[];
}

export type StepRecipe =
  | { readonly make: 'barrier'; readonly barrierId: string }
  | { readonly make: 'before-after' | 'phases' | 'postures' }
  | { readonly make: 'column'; readonly movementId: string };

/** Behind the steps it has. Null where the plan has nothing to step through. */
export function makeSteps(slide: Slide, scenario: Scenario, recipe: StepRecipe): MadeSteps | null {
  const view = slideView(slide);
  const { postures, phases } = scenario;
  const shown = planOfSlide(scenario, view);
  switch (recipe.make) {
    case 'barrier': {
      const is = shown.scenario.postures.find(({ id }) => id === shown.postureId)?.states[recipe.barrierId];
      const states = (['up', 'down'] as const).toSorted((a, b) => Number(a === is) - Number(b === is)).map((state) => ({ states: { ...view.states, [recipe.barrierId]: state } }));
      return shown.postureId === '' ? null : withSteps(slide, slide.view, states);
    }
    case 'before-after': {
      const last = phases.at(-1);
      if (last) return withSteps(slide, { ...slide.view, phaseId: null }, [{ phaseId: last.id }]);
      const [first] = postures;
      const after = postures.find(({ id }) => id === shown.postureId && id !== first?.id) ?? postures[1];
      return first && after ? withSteps(slide, { ...slide.view, postureId: first.id }, [{ postureId: after.id }]) : null;
    }
    case 'phases': return phases.length === 0 ? null : withSteps(slide, { ...slide.view, phaseId: null }, phases.map(({ id }) => ({ phaseId: id })));
    case 'postures': {
      const others = postures.filter(({ id }) => id !== shown.postureId);
      return others.length === 0 ? null : withSteps(slide, slide.view, others.map(({ id }) => ({ postureId: id })));
    }
    case 'column': return withSteps(slide, { ...slide.view, replay: { movementId: recipe.movementId, seconds: 0 } }, [{ replay: { movementId: recipe.movementId, seconds: 'play' } }]);
  }
}

function withSteps({ steps = [] }: Slide, view: Slide['view'], added: readonly Slide['view'][]): MadeSteps {
  const taken = new Set(steps.map(({ id }) => id));
  return {
    view,
    steps: [...steps, ...added.map((changes) => {
      const id = freeId(`step-${taken.size + 1}`, taken);
      taken.add(id);
      return { id, view: changes, rest: {} };
    })],
  };
}
