/** What a check says: a problem with the file that its feature comes from. */
import type { BaselineFeature } from '../baseline.ts';
import { fileOf } from '../fileOf.ts';
import type { Problem, ProblemReason } from '../problem.ts';

/** A problem with `feature`; `path` inside it, `detail` in words or another feature's id. */
export function report(feature: BaselineFeature, path: string, reason: ProblemReason, detail: string): Problem {
  return { file: fileOf(feature.properties.kind), featureId: feature.id, path, reason, detail };
}
