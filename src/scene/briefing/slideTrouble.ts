/** What of a slide cannot be shown as it was meant: each is a mark in the strip and a sentence in the form, and never keeps the rest from being shown. */
import { type Baseline, findFeature } from '../../baseline/baseline.ts';
import { countStates, slideView, slideWords } from '../../scenario/briefing/slideView.ts';
import { readText } from '../../scenario/briefing/text/readText.ts';
import type { TextRemark } from '../../scenario/briefing/text/slideText.ts';
import type { Scenario } from '../../scenario/document.ts';
import { type Slide, slideFields } from '../../scenario/kinds/slide.ts';
import { calloutPlace } from './calloutPlace.ts';

export type TroubleKind =
  | 'posture' | 'phase' | 'movement'
  /** Beyond the run of a column: said by whoever has the answer of the analysis, never here. */
  | 'moment'
  /** More words than there is room for: said where the slide is drawn. */
  | 'no-room'
  | 'selected' | 'barrier' | 'callout' | 'field' | 'figure' | 'source' | 'chart' | 'letters' | TextRemark;

export interface SlideTrouble {
  readonly kind: TroubleKind;
  /** Id or words of what is meant; '' where the kind says it all. */
  readonly detail: string;
}

/** Letters that none of the app's own faces has: another device may draw them otherwise, or not at all. */
const otherLetters = /[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}\p{Script=Greek}\p{Script=Cyrillic}]/u;

type Plan = Pick<Scenario, 'postures' | 'phases' | 'features' | 'overrides' | 'inventory'>;

/** Each once, in the order of the form. `baseline` null while it is loading: nothing of it is called missing then. */
export function slideTrouble(slide: Slide, scenario: Plan, baseline: Baseline | null): readonly SlideTrouble[] {
  const found = new Map<string, SlideTrouble>();
  const add = (kind: TroubleKind, detail = '') => found.set(`${kind} ${detail}`, { kind, detail });
  const inPlan = (id: string) => scenario.features.some((feature) => feature.id === id) || scenario.inventory.some((entry) => entry.id === id);
  const isThere = (id: string) => inPlan(id) || baseline === null || findFeature(baseline, id) !== null;
  for (let step = 0; step < countStates(slide); step += 1) {
    const view = slideView(slide, step);
    const { title, text } = slideWords(slide, step);
    if (step === 0 || slide.steps?.[step - 1]?.text !== undefined) for (const remark of readText(text).remarks) add(remark);
    if (otherLetters.test(title) || otherLetters.test(text.slice(0, 10_000))) add('letters');
    const postures = [view.postureId, ...(view.against ?? []).map(({ postureId }) => postureId)];
    for (const id of postures) if (id !== undefined && !scenario.postures.some((posture) => posture.id === id)) add('posture', id);
    const phases = [view.phaseId, ...(view.phases ?? []), ...(view.against ?? []).flatMap((one) => [one.phaseId, ...(one.phases ?? [])])];
    for (const id of phases) if (typeof id === 'string' && !scenario.phases.some((phase) => phase.id === id)) add('phase', id);
    if (view.replay && !scenario.features.some(({ id }) => id === view.replay?.movementId)) add('movement', view.replay.movementId);
    if (view.selectedId !== null && !isThere(view.selectedId)) add('selected', view.selectedId);
    for (const states of [view.states, ...(view.against ?? []).map((one) => one.states)]) for (const id of Object.keys(states ?? {})) if (!isThere(id)) add('barrier', id);
  }
  for (const remark of readText(slide.notes).remarks) if (remark !== 'unknown-field') add(remark);
  for (const callout of slide.callouts ?? []) if (calloutPlace(callout, scenario, baseline) === null && baseline !== null) add('callout', callout.text.trim() || callout.id);
  for (const field of slide.fields ?? []) if (!slideFields.some((known) => known === field)) add('field', field);
  for (const id of slide.chart?.figureIds ?? []) if (baseline !== null && !baseline.figures.some((figure) => figure.id === id)) add('figure', id);
  if (slide.chart?.series?.some(({ values }) => values.length !== (slide.chart?.categories ?? []).length)) add('chart');
  for (const source of slide.sources ?? []) if ('id' in source && baseline !== null && !baseline.sources.some(({ id }) => id === source.id)) add('source', source.id);
  return [...found.values()];
}
