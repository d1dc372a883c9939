/** What a plan changes of a baseline feature, in words, one phrase a change. */
import type { Override, Phase } from '../../scenario/document.ts';
import type { Translate } from '../i18n/i18n.ts';

export function changeWords(override: Override, phases: readonly Phase[], t: Translate): readonly string[] {
  const phase = phases.find(({ id }) => id === override.phase);
  return [
    ...(override.hidden === true ? [t('plan.change.hidden')] : []),
    ...(override.geometry === undefined ? [] : [t('plan.change.placed')]),
    ...(override.status === undefined ? [] : [t(`terms.heldStatus.${override.status}`)]),
    ...(phase === undefined ? [] : [t('plan.change.phase', { phase: phase.name })]),
  ];
}
