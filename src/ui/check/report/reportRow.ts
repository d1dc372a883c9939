/** A report as rows: the page and the file are two ways to print the same ones, so they cannot disagree. */
import type { RoadGraph } from '../../../network/graph/roadGraph.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import type { CheckResult } from '../../../analysis/check/checkResult.ts';
import type { OperationsResult } from '../../../analysis/operations/checkOperations.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Locale } from '../../../scenario/view.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { GroupNames } from '../answers/FailureBlock.tsx';
import type { NameOf } from '../useNames.ts';

/** In the order in which they are printed. */
export const reportSections = ['verdicts', 'ways', 'suggestion', 'failures', 'trips', 'timing', 'rating', 'take-off', 'remarks', 'assumptions', 'sources', 'plan'] as const;
export type ReportSection = (typeof reportSections)[number];

/** Sections in which every posture answers the same questions: a column each. */
export const comparedSections: readonly ReportSection[] = ['verdicts', 'trips', 'timing', 'rating'];

export interface ReportRow {
  readonly section: ReportSection;
  /** Its name; '' for what holds whatever the posture. */
  readonly posture: string;
  readonly item: string;
  /** As people read it, in the language of the interface. */
  readonly value: string;
  /** The same as figures, where it is one. */
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly unit: string;
  /** Null where the question makes no sense. */
  readonly isAssumed: boolean | null;
  readonly source: string | null;
}

export interface ReportInput {
  readonly t: Translate;
  readonly locale: Locale;
  readonly scenario: Scenario;
  readonly baseline: Baseline;
  readonly graph: RoadGraph;
  readonly result: CheckResult;
  readonly operations: OperationsResult | null;
  readonly nameOf: NameOf;
  readonly groups: GroupNames;
  /** A length in words. */
  readonly meters: (value: number, digits?: number) => string;
  /** Name of the file whose roads are in use; null for the embedded ones. */
  readonly roadsFile: string | null;
  /** Critical lines, groups that fail together and reaction times. */
  readonly includesSensitive: boolean;
}

/** The name of a posture as its column has it. */
export function postureName({ t, scenario }: Pick<ReportInput, 't' | 'scenario'>, id: string | null): string {
  return scenario.postures.find((posture) => posture.id === id)?.name ?? t('check.matrix.none');
}

type Parts = Partial<ReportRow> & Pick<ReportRow, 'section' | 'item' | 'value'>;

export const reportRow = (parts: Parts): ReportRow => ({ posture: '', low: null, high: null, unit: '', isAssumed: null, source: null, ...parts });
