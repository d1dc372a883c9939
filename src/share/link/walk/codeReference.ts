/** Codes an id that names a feature of the baseline or of this plan, by how far it stands from the one named before it in the same column. */
import { mix } from '../coder/hash.ts';
import { baselineIds } from '../primer/baselineIds.ts';
import { Stop } from '../model/limits.ts';
import type { Model } from '../model/model.ts';
import { type Question, question } from '../model/questions.ts';

const numberOfBaselineId = new Map(baselineIds.map((id, at) => [id, at]));

/** Null where it names neither. */
export function codeReference(model: Model, id: string | undefined, column: number): string | null {
  const inBaseline = id === undefined ? undefined : numberOfBaselineId.get(id);
  if (model.ask(question.isBaselineId, inBaseline !== undefined, column, mix(column, model.lastReferences.has(mix(column, 1)) ? 1 : 0))) {
    const found = baselineIds[codeNear(model, inBaseline, mix(column, 1), [question.baselineStep, question.baselineSign])];
    // A number past the end of the table was written by a newer release.
    if (found === undefined) throw new Stop('newer');
    return found;
  }
  const inPlan = id === undefined ? -1 : model.featureIds.indexOf(id);
  if (!model.ask(question.isFeatureId, inPlan >= 0, column, mix(column, model.lastReferences.has(mix(column, 2)) ? 1 : 0))) return null;
  const found = model.featureIds[codeNear(model, inPlan < 0 ? undefined : inPlan, mix(column, 2), [question.featureStep, question.featureSign])];
  if (found === undefined) throw new Stop('unreadable');
  return found;
}

function codeNear(model: Model, number: number | undefined, column: number, questions: readonly [Question, Question]): number {
  const last = model.lastReferences.get(column) ?? 0;
  const found = last + model.signed(questions, (number ?? last) - last, column, model.lastReferences.has(column) ? 1 : 0);
  model.lastReferences.set(column, found);
  return found;
}
