/** What the briefing's panel does to the plan: each act one labelled step, typing joined into one. */
import { addSlides } from '../../../scenario/commands/slides/addSlides.ts';
import { changeSlide, type ChangeSlide } from '../../../scenario/commands/slides/changeSlide.ts';
import { duplicateSlide } from '../../../scenario/commands/slides/duplicateSlide.ts';
import { moveSlides } from '../../../scenario/commands/slides/moveSlides.ts';
import { removeSlides } from '../../../scenario/commands/slides/removeSlides.ts';
import { changesOver, writeSlideView } from '../../../scenario/briefing/writeSlideView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Slide, SlideStep } from '../../../scenario/kinds/slide.ts';
import { freeId } from '../../../scenario/parse/mendIds.ts';
import { briefStore } from '../../../store/brief/briefStore.ts';
import { previewStore } from '../../../store/brief/previewStore.ts';
import { showSlide } from '../../../store/brief/showSlide.ts';
import { slideViewNow } from '../../../store/brief/slideViewNow.ts';
import { presentScenario, scenarioStore } from '../../../store/scenarioStore.ts';
import type { StepKey } from '../../sketch/edits.ts';

type SlideChanges = ChangeSlide['changes'];

/** Shows a slide to whoever works on it: as the room will see it where its face lies over the map, which then moves the camera. */
export function workOn(id: string, step = 0): void {
  const { isShown, asked, set } = previewStore.getState();
  showSlide(id, step, { hasCamera: !isShown });
  set({ asked: asked + 1 });
}

const store = () => scenarioStore.getState();

export const slideOf = (id: string | null): Slide | null => presentScenario()?.slides.find((slide) => slide.id === id) ?? null;

/** By its number, which typing does not change. */
export function numberOf(id: string): number {
  return (presentScenario()?.slides.findIndex((slide) => slide.id === id) ?? -1) + 1;
}

const label = (key: StepKey, id: string, member = '') => ({ key, parameters: { id, name: String(numberOf(id)), member } });
const many = (key: StepKey, ids: readonly string[]) => ({ key, parameters: { id: ids.join(' '), name: ids.length === 1 ? String(numberOf(ids[0] ?? '')) : '', count: ids.length } });

const taken = (scenario: Scenario | null) => new Set(scenario?.slides.map(({ id }) => id));

/** Ids in their order for so many new slides. */
export function newIds(count: number): readonly string[] {
  const ids = taken(presentScenario());
  return Array.from({ length: count }, () => {
    const id = freeId(`slide-${ids.size + 1}`, ids);
    ids.add(id);
    return id;
  });
}

/** Behind the slide that is worked on, else at the end; the first of them is then shown. */
export function add(slides: readonly Slide[], afterId: string | null, key: 'slideAdd' | 'slideChapters' = 'slideAdd'): void {
  const [first] = slides;
  const scenario = presentScenario();
  if (!first || !scenario) return;
  const after = scenario.slides.findIndex(({ id }) => id === afterId);
  const atIndex = after < 0 ? scenario.slides.length : after + 1;
  store().commit({ key, parameters: { id: first.id, name: String(atIndex + 1), count: slides.length } }, (plan) => addSlides(plan, { slides, atIndex }));
  workOn(first.id);
}

/** What the screen shows, as a slide of its own. */
export function addFromView(title: string, afterId: string | null): void {
  const [id] = newIds(1);
  if (id !== undefined) add([{ id, title, text: '', notes: '', view: writeSlideView(slideViewNow()), rest: {} }], afterId);
}

/** What the screen shows takes the place of what the slide holds; of a step, what differs from the slide. Steps go on differing by what they say. */
export function updateFromView(id: string, step: number): void {
  const slide = slideOf(id);
  const phases = presentScenario()?.phases ?? [];
  if (!slide) return;
  const now = slideViewNow();
  const changes = step === 0
    ? { view: writeSlideView(now, slide.view) }
    : { steps: slide.steps?.map((one, index) => (index === step - 1 ? { ...one, view: changesOver(slide.view, now, phases) } : one)) };
  store().commit(label('slideUpdate', id), (scenario) => changeSlide(scenario, { id, changes }));
  workOn(id, step);
}

export function duplicate(id: string): void {
  const [newId] = newIds(1);
  if (newId === undefined) return;
  store().commit(label('slideDuplicate', id), (scenario) => duplicateSlide(scenario, { id, newId }));
  workOn(newId);
}

export function move(ids: readonly string[], beforeId: string | null): void {
  store().commit(many('slideMove', ids), (scenario) => moveSlides(scenario, { ids, beforeId }));
}

/** One place towards the beginning or the end, all together. */
export function moveBy(ids: readonly string[], by: -1 | 1): void {
  const slides = presentScenario()?.slides ?? [];
  const places = slides.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return;
  if (by < 0 && first > 0) move(ids, slides[first - 1]?.id ?? null);
  if (by > 0 && last < slides.length - 1) move(ids, slides[last + 2]?.id ?? null);
}

/** The slide after them is then worked on, else the one before. */
export function remove(ids: readonly string[]): void {
  const slides = presentScenario()?.slides ?? [];
  const { slideId } = briefStore.getState();
  const at = slides.findIndex(({ id }) => id === slideId);
  const next = slides.slice(at).find(({ id }) => !ids.includes(id)) ?? slides.slice(0, Math.max(0, at)).findLast(({ id }) => !ids.includes(id));
  store().commit(many('slideRemove', ids), (scenario) => removeSlides(scenario, { ids }));
  if (slideId !== null && ids.includes(slideId) && next) workOn(next.id);
}

export function hide(ids: readonly string[], isHidden: boolean): void {
  store().commit(many(isHidden ? 'slideHide' : 'slideShow', ids), (scenario) => ids.reduce((plan, id) => changeSlide(plan, { id, changes: { isHidden: isHidden || undefined } }), scenario));
}

/** Every choice a step of its own. */
export function change(id: string, changes: SlideChanges, key: StepKey = 'slideChange'): void {
  store().commit(label(key, id, Object.keys(changes).join(' ')), (scenario) => changeSlide(scenario, { id, changes }));
}

/** Typing in one field of one slide is one step; `part` tells fields of one member apart. */
export function type(id: string, changes: SlideChanges, part = '', key: StepKey = 'slideChange'): void {
  store().amend(label(key, id, `${Object.keys(changes).join(' ')} ${part}`.trim()), (scenario) => changeSlide(scenario, { id, changes }));
}

/** A change of one step of a slide, by its id. */
export function typeInStep(id: string, stepId: string, changes: Partial<Pick<SlideStep, 'title' | 'text'>>): void {
  const steps = slideOf(id)?.steps?.map((step) => (step.id === stepId ? withOrWithout({ ...step, ...changes }) : step));
  type(id, { steps }, `${stepId} ${Object.keys(changes).join(' ')}`, 'slideStep');
}

function withOrWithout(step: SlideStep): SlideStep {
  const { title, text, ...rest } = step;
  return { ...rest, ...(title === undefined || title === '' ? {} : { title }), ...(text === undefined || text === '' ? {} : { text }) };
}

export function setSteps(id: string, steps: readonly SlideStep[]): void {
  change(id, { steps: steps.length === 0 ? undefined : steps }, 'slideStep');
}

type Members = Readonly<Record<string, unknown>>;

const withMembers = (view: Slide['view'], members: Members) => Object.fromEntries(Object.entries({ ...view, ...members }).filter(([, value]) => value !== undefined));

/** Members of the slide's own view; undefined takes one away. Typing is joined. */
export function changeView(id: string, members: Members, isTyped = false): void {
  const slide = slideOf(id);
  if (!slide) return;
  const view = withMembers(slide.view, members);
  store()[isTyped ? 'amend' : 'commit'](label('slideView', id, Object.keys(members).join(' ')), (scenario) => changeSlide(scenario, { id, changes: { view } }));
}

/** The same of one step, which without a member shows what the slide shows. */
export function changeStepView(id: string, stepId: string, members: Members, isTyped: boolean): void {
  const steps = slideOf(id)?.steps?.map((step) => (step.id === stepId ? { ...step, view: withMembers(step.view, members) } : step));
  store()[isTyped ? 'amend' : 'commit'](label('slideStep', id, `${stepId} ${Object.keys(members).join(' ')}`), (scenario) => changeSlide(scenario, { id, changes: { steps } }));
}
