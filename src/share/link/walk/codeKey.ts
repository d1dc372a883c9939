/** Codes the next key of an object, or its end: mostly one that has followed the last key before; else, in a map, an id; else its letters. */
import { hashText, mix } from '../coder/hash.ts';
import { codeReference } from './codeReference.ts';
import type { Model } from '../model/model.ts';
import { question } from '../model/questions.ts';
import { isMap, type Spot } from '../model/spot.ts';

/** Stands for the end among the keys; no text of a document contains it, as it is no character. */
export const endOfObject = '\u{10FFFF}end';

const mapColumn = 8;
const keyColumn = 7;

export function codeKey(model: Model, key: string | undefined, spot: Spot, before: string, lastValue: number): string {
  const place = mix(spot.path, hashText(before));
  const placeOfKind = mix(place, model.kind);
  const inMap = isMap(spot);
  const found = codeFollowing(model, key, spot, place, placeOfKind, lastValue) ?? codeOther(model, key, spot, place, inMap);
  model.keys.keep(place, placeOfKind, found);
  return found;
}

/** Null where it is none of those that have followed. */
function codeFollowing(model: Model, key: string | undefined, spot: Spot, place: number, placeOfKind: number, lastValue: number): string | null {
  for (const [at, known] of model.keys.after(place, placeOfKind).entries()) {
    const isThis = model.ask(question.isThisKey, key === known, mix(placeOfKind, at), mix(place, at), mix(mix(spot.path, at), isMap(spot) ? 1 : 0), mix(place, mix(lastValue, at)), at);
    if (isThis) return known;
  }
  return null;
}

function codeOther(model: Model, key: string | undefined, spot: Spot, place: number, inMap: boolean): string {
  if (model.ask(question.isEnd, key === endOfObject, spot.path, spot.column, inMap ? 1 : 0, place)) return endOfObject;
  return (inMap ? codeReference(model, key, spot.column) : null) ?? model.text(key, inMap ? mapColumn : keyColumn);
}
