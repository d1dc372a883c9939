/** What a step shows otherwise than its slide, in a few words. */
import { readSlideView } from '../../../scenario/briefing/slideView.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { UnknownMembers } from '../../../scenario/kinds/common.ts';
import type { NameOf } from '../../check/useNames.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolateText } from '../../i18n/isolate.ts';

export function stepWords(t: Translate, changes: UnknownMembers, { postures, phases }: Scenario, nameOf: NameOf): string {
  const view = readSlideView(changes);
  const has = (key: string) => Object.hasOwn(changes, key);
  const words = [
    ...(has('camera') ? [t('brief.step.differs.camera')] : []),
    ...(view.postureId === undefined ? [] : [isolateText(postures.find(({ id }) => id === view.postureId)?.name || view.postureId)]),
    ...(view.phaseId === undefined ? [] : [view.phaseId === null ? t('plan.before') : isolateText(phases.find(({ id }) => id === view.phaseId)?.name || view.phaseId)]),
    ...Object.entries(view.states ?? {}).map(([id, state]) => `${isolateText(nameOf(id))}: ${t(`sketch.state.${state}`)}`),
    ...(view.replay ? [view.replay.seconds === 'play' ? t('brief.step.differs.plays') : t('brief.step.differs.column', { seconds: view.replay.seconds })] : []),
    ...(has('answers') ? [`${t('brief.view.answers')}: ${t(`brief.view.answer.${view.answers ?? 'none'}`)}`] : []),
    ...(has('hiddenLayers') ? [t('brief.view.layers')] : []),
    ...(has('selectedId') ? [t('brief.step.differs.selected')] : []),
    ...(has('dates') || has('symbols') || has('timelineOpen') ? [t('brief.step.differs.other')] : []),
  ];
  return words.length === 0 ? t('brief.step.differs.nothing') : words.join(t('form.comma'));
}
