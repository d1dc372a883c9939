/** What a slide names and the plan lacks, and what is shown otherwise than it was written: a sentence each, for the page itself. */
import type { TextRemark } from '../../../../scenario/briefing/text/slideText.ts';
import { slideView } from '../../../../scenario/briefing/slideView.ts';
import type { Scenario } from '../../../../scenario/document.ts';
import type { Translate } from '../../../i18n/i18n.ts';
import type { ShownState } from './handoutMatter.ts';

export interface Remarked {
  readonly text: readonly TextRemark[];
  readonly calloutsGone: number;
  readonly figuresGone: number;
  /** The slide has a chart, and nothing of it can be shown. */
  readonly isChartEmpty: boolean;
  readonly hidesAnswers: boolean;
  readonly isUnanswered: boolean;
}

export function slideRemarks(scenario: Pick<Scenario, 'postures' | 'phases' | 'features'>, { slide, step }: ShownState, found: Remarked, t: Translate): readonly string[] {
  const { postureId, phaseId, replay, against = [] } = slideView(slide, step);
  const lacks = (list: readonly { readonly id: string }[], id: string | null | undefined) => id !== undefined && id !== null && !list.some((one) => one.id === id);
  return [
    ...(lacks(scenario.postures, postureId) ? [t('handout.remark.posture')] : []),
    ...(lacks(scenario.phases, phaseId) ? [t('handout.remark.phase')] : []),
    ...(lacks(scenario.features, replay?.movementId) ? [t('handout.remark.movement')] : []),
    ...(against.some((state) => lacks(scenario.postures, state.postureId) || lacks(scenario.phases, state.phaseId)) ? [t('handout.remark.against')] : []),
    ...(found.calloutsGone > 0 ? [t('handout.remark.callout', { count: found.calloutsGone })] : []),
    ...(found.figuresGone > 0 ? [t('handout.remark.figure', { count: found.figuresGone })] : []),
    ...(found.isChartEmpty && found.figuresGone === 0 ? [t('handout.remark.chart')] : []),
    ...(found.hidesAnswers ? [t('handout.remark.answers')] : found.isUnanswered ? [t('handout.remark.unanswered')] : []),
    ...found.text.map((remark) => t(`handout.remark.${remark}`)),
  ];
}
