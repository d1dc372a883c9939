/** The state every link of version 1 starts from: a model that has read the primer. Made once, then copied. */
import { hashText } from '../coder/hash.ts';
import { codeDocument } from '../walk/codeValue.ts';
import { Model } from '../model/model.ts';
import type { Json } from '../model/plainJson.ts';
import { arabicTexts } from './arabic.ts';
import { drawnPlan, importedPlan } from './document.ts';
import { englishTexts } from './english.ts';
import { baselineNames } from './names.ts';

let primed: Model | null = null;

/** A model of one's own to write or read one document with. */
export function primedModel(): Model {
  primed ??= primeModel();
  const model = new Model();
  model.copyFrom(primed);
  return model;
}

function primeModel(): Model {
  const model = new Model();
  for (const text of englishTexts) model.text(text, hashText('note'));
  for (const text of arabicTexts) model.text(text, hashText('note'));
  for (const text of baselineNames) model.text(text, hashText('name'));
  for (const plan of [drawnPlan, importedPlan]) codeDocument(model, plan as Json);
  return model;
}
