/** The view of a slide as the document keeps it, and of a step: only what differs from the slide's own. What the writer does not know stays as it was. */
import { equalJson } from '../equalJson.ts';
import type { UnknownMembers } from '../kinds/common.ts';
import type { SlideView } from '../kinds/slide.ts';
import { slideViewReaders } from '../parse/slideReaders.ts';
import { viewReaders } from '../parse/viewReaders.ts';
import { defaultView } from '../view.ts';
import { readSlideView } from './slideView.ts';

/** What a view that does not say it shows; posture and phase are open then, and are not among them. */
const silent = { camera: null, hiddenLayers: defaultView.hiddenLayers, symbols: 'pictogram', dates: null, selectedId: null, states: {}, phases: null, answers: 'none', replay: null, timelineOpen: false } as const;

type Kept = keyof typeof silent;
const kept = Object.keys(silent) as readonly Kept[];

/** Members that say how a slide is laid out rather than what is on the screen: a new view leaves them. */
const beside: readonly string[] = ['against', 'phases', 'locale'];

/** `shown` in the place of a slide's `before`: members of later releases, and what is to be compared, stay. */
export function writeSlideView(shown: SlideView, before: UnknownMembers = {}): UnknownMembers {
  const known = new Set<string>([...Object.keys(viewReaders), ...Object.keys(slideViewReaders)]);
  const others = Object.fromEntries(Object.entries(before).filter(([key]) => !known.has(key) || beside.includes(key)));
  const members: Record<string, unknown> = { camera: shown.camera, hiddenLayers: shown.hiddenLayers };
  for (const key of kept) {
    if (key !== 'camera' && key !== 'hiddenLayers' && !beside.includes(key) && shown[key] !== undefined && !equalJson(shown[key], silent[key])) members[key] = shown[key];
  }
  if (shown.postureId !== undefined) members['postureId'] = shown.postureId;
  if (shown.phaseId !== undefined) members['phaseId'] = shown.phaseId;
  return { ...members, ...others };
}

/** What a step that shows this has to say over the slide's own view. `phases` of the plan: a step can say "all of them" only by the last one. */
export function changesOver(slide: UnknownMembers, shown: SlideView, phases: readonly { readonly id: string }[]): UnknownMembers {
  const base = readSlideView(slide);
  const changes: Record<string, unknown> = {};
  for (const key of kept) {
    const [was, is] = [base[key] ?? silent[key], shown[key] ?? silent[key]];
    if (key !== 'phases' && !equalJson(was, is)) changes[key] = is;
  }
  if (shown.postureId !== undefined && shown.postureId !== base.postureId) changes['postureId'] = shown.postureId;
  const last = phases.at(-1)?.id;
  const [was, is] = [base.phaseId === undefined ? last : base.phaseId, shown.phaseId === undefined ? last : shown.phaseId];
  if (is !== undefined && is !== was) changes['phaseId'] = is;
  return changes;
}

/** Whether the screen shows what the slide holds, as far as a person would see it. A slide that names no place is shown from any. */
export function isSameView(slide: SlideView, shown: SlideView): boolean {
  const cameras = slide.camera === null || (shown.camera !== null && isSameCamera(slide.camera, shown.camera));
  const isPosture = slide.postureId === undefined || slide.postureId === shown.postureId;
  const isPhase = slide.phases !== undefined || (slide.phaseId === shown.phaseId);
  return cameras && isPosture && isPhase && kept.every((key) => key === 'camera' || key === 'phases' || key === 'replay' || equalJson(slide[key] ?? silent[key], shown[key] ?? silent[key]));
}

/** A place within a ten-thousandth of a degree, at the widest zooms more. */
function isSameCamera(a: NonNullable<SlideView['camera']>, b: NonNullable<SlideView['camera']>): boolean {
  const degrees = 0.0001 * Math.max(1, 2 ** (16 - a.zoom));
  return Math.abs(a.center[0] - b.center[0]) < degrees && Math.abs(a.center[1] - b.center[1]) < degrees
    && Math.abs(a.zoom - b.zoom) < 0.05 && Math.abs(a.bearing - b.bearing) < 1 && Math.abs(a.pitch - b.pitch) < 1;
}
