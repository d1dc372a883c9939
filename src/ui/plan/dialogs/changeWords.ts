/** What a plan changes of a baseline feature, in words, one phrase a change. */
import type { Override, Phase } from '../../../scenario/document.ts';
import type { Translate } from '../../i18n/i18n.ts';

export function changeWords(override: Override, phases: readonly Phase[], t: Translate): readonly string[] {
  const phase = phases.find(({ id }) => id === override.phase);
  return [
    ...(override.hidden === true ? [t('plan.change.hidden')] : []),
    ...(override.geometry === undefined ? [] : [t('plan.change.placed')]),
    ...(override.status === undefined ? [] : [t(`terms.heldStatus.${override.status}`)]),
    ...(override.name !== undefined || override.neighbourhood !== undefined || override.weapons !== undefined || override.note !== undefined ? [t('plan.change.ledger')] : []),
    ...(override.admits === undefined ? [] : [t('plan.change.admits')]),
    ...(override.headcount === undefined ? [] : [t('plan.change.headcount')]),
    ...(phase === undefined ? [] : [t('plan.change.phase', { phase: phase.name })]),
  ];
}
