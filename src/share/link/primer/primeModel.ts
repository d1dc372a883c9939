/** The state every link of version 1 starts from: a model that has read the primer. Made once, then copied. */
import { type BitIo, primingIo } from '../coder/bitIo.ts';
import { hashText } from '../coder/hash.ts';
import { codeDocument } from '../walk/codeValue.ts';
import { Model } from '../model/model.ts';
import type { Json } from '../model/plainJson.ts';
import { arabicTexts } from './arabic.ts';
import { arabicStatements } from './arabicStatements.ts';
import { drawnPlan, importedPlan } from './document.ts';
import { englishTexts } from './english.ts';
import { englishStatements } from './englishStatements.ts';
import { baselineNames } from './names.ts';

let primed: Model | null = null;
let working: Model | null = null;

/** The model to write or read one document with; what it has learnt is gone with the next call. */
export function primedModel(): Model {
  primed ??= primeModel();
  working ??= new Model();
  working.copyFrom(primed);
  return working;
}

/** Reads the primer; decisions go to `io`, which is for looking at them. */
export function primeModel(io: BitIo = primingIo): Model {
  const model = new Model();
  model.direct(io, Infinity, Infinity);
  for (const text of [...englishStatements, ...arabicStatements, ...englishTexts, ...arabicTexts]) model.text(text, hashText('note'));
  for (const text of baselineNames) model.text(text, hashText('name'));
  for (const plan of [drawnPlan, importedPlan]) codeDocument(model, plan as Json);
  return model;
}
