/** The answers for the posture that is shown; of a plan that lacks it, for the first. */
import type { CheckResult, PostureCheck } from '../../analysis/check/checkResult.ts';

export function shownPosture(result: CheckResult, postureId: string): PostureCheck | null {
  return result.postures.find((posture) => posture.postureId === postureId) ?? result.postures[0] ?? null;
}
