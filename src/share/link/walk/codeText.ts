/** Codes a string: as the one that was to be expected, as an id by its number, as a point in time, a random id, or letter by letter. */
import { mix } from '../coder/hash.ts';
import { codeInstant } from './codeInstant.ts';
import { codeReference } from './codeReference.ts';
import { codeUuid } from './codeUuid.ts';
import type { Model } from '../model/model.ts';
import { question } from '../model/questions.ts';
import { isReferenceKey, type Spot } from '../model/spot.ts';

export function codeText(model: Model, value: string | undefined, spot: Spot): string {
  const found = codeExpected(model, value, spot) ?? codeShaped(model, value, spot) ?? model.text(value, spot.column);
  if (spot.key === 'id') noteId(model, found, spot);
  return found;
}

/** Null where what comes is none of what was expected. */
function codeExpected(model: Model, value: string | undefined, spot: Spot): string | null {
  for (const [at, text] of expectedTexts(model, spot).entries()) {
    if (model.ask(question.isExpectedText, value === text, mix(spot.path, at), mix(mix(spot.path, model.kind), at), mix(spot.column, at), at, spot.lastValue)) return text;
  }
  return null;
}

/** Null where it is an ordinary text. */
function codeShaped(model: Model, value: string | undefined, spot: Spot): string | null {
  if (isReferenceKey(spot.key)) return codeReference(model, value, spot.column);
  if (spot.key === 'modified') return codeInstant(model, value);
  return spot.key === 'id' && !spot.inFeatures ? codeUuid(model, value) : null;
}

/** An id is expected to follow the last of its list, or of its kind; a text to repeat the name beside it. */
function expectedTexts(model: Model, spot: Spot): readonly string[] {
  if (spot.key !== 'id') return spot.name === undefined ? [] : [spot.name];
  const last = model.lastIds.get(listOf(model, spot));
  const expected = last === undefined ? [] : [following(last)];
  if (!spot.inFeatures) return expected;
  const previous = model.featureIds.at(-1);
  const number = previous === undefined ? undefined : /\d{1,9}$/.exec(following(previous))?.[0];
  // Numbered through over all kinds, or each kind from the first.
  if (number !== undefined) expected.push(`${model.kindName}-${number}`);
  if (last === undefined) expected.push(`${model.kindName}-1`, `${model.kindName}-${(number ?? '000').replaceAll(/\d/g, '0')}`, `${model.kindName}-${(number ?? '001').replaceAll(/\d/g, '0').slice(1)}1`);
  return [...new Set(expected)];
}

function noteId(model: Model, id: string, spot: Spot): void {
  model.lastIds.set(listOf(model, spot), id);
  if (spot.inFeatures) model.featureIds.push(id);
}

const listOf = (model: Model, spot: Spot) => mix(spot.path, model.kind);

/** `gate-9` → `gate-10`, `gate-009` → `gate-010`, `gate` → `gate-2`. */
function following(id: string): string {
  const number = /\d{1,9}$/.exec(id)?.[0];
  return number === undefined ? `${id}-2` : id.slice(0, -number.length) + String(Number(number) + 1).padStart(number.length, '0');
}
