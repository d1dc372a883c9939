/**
 * The walk over a document, the same for writing, reading and priming: every value first as one that has stood here before, then by its type. What is
 * given is undefined when it is read; what comes back is the value.
 */
import { mix } from '../coder/hash.ts';
import { codeKey, endOfObject } from './codeKey.ts';
import { codeNumber } from './codeNumber.ts';
import { codePlaces, isPlaces } from './codePlaces.ts';
import { codeText } from './codeText.ts';
import { deepestValue, Stop } from '../model/limits.ts';
import type { Model } from '../model/model.ts';
import { emptyObject, hashValue, isObject, isSame, type Json, type JsonObject } from '../model/plainJson.ts';
import { question } from '../model/questions.ts';
import { elementSpot, memberSpot, rootSpot, type Spot } from '../model/spot.ts';

/** The numbers are part of the format. */
const types = { null: 0, false: 1, true: 2, number: 3, string: 4, array: 5, object: 6, places: 7 } as const;

/** Members that hold places. */
const placeKeys: readonly string[] = ['coordinates', 'center', 'place'];

export function codeDocument(model: Model, document: Json | undefined): Json {
  model.startDocument();
  return codeValue(model, document, rootSpot);
}

function codeValue(model: Model, value: Json | undefined, spot: Spot): Json {
  if (spot.depth > deepestValue) throw new Stop('unreadable');
  model.weight.addValue();
  const ofKind = mix(spot.path, model.kind);
  const known = codeKnown(model, value, spot, ofKind);
  if (known !== undefined) {
    model.values.keep(spot.path, ofKind, known);
    model.weight.add(weigh(known, Infinity));
    return known;
  }
  const type = codeType(model, value, spot, ofKind);
  const found = codeOfType(model, type, value, spot);
  if (isKept(found)) model.values.keep(spot.path, ofKind, found);
  return found;
}

/** Undefined where it is none of those known here. */
function codeKnown(model: Model, value: Json | undefined, { path, lastValue }: Spot, ofKind: number): Json | undefined {
  const { values, own, hits } = model.values.candidates(path, ofKind);
  const [first] = values;
  if (first === undefined) return undefined;
  const rank = value === undefined || !isKept(value) ? -1 : values.findIndex((one) => isSame(one, value));
  const isKnown = model.ask(question.isKnownValue, rank >= 0, ofKind, mix(ofKind, hits), mix(ofKind, lastValue), mix(path, hits & 15), mix(hits, hashValue(first) & 3));
  model.values.noteHit(ofKind, isKnown);
  if (!isKnown) return undefined;
  let at = 0;
  for (; at < values.length - 1; at += 1) {
    const hash = hashValue(values[at] ?? null);
    if (model.ask(question.isThisValue, rank === at, mix(ofKind, at), mix(ofKind, mix(at, own)), mix(at - own, 5), mix(path, mix(at, lastValue)), mix(ofKind, hash))) break;
  }
  return values[at];
}

function codeType(model: Model, value: Json | undefined, { path, column, key, before }: Spot, ofKind: number): number {
  const type = value === undefined ? 0 : typeOf(value, key);
  let node = 1;
  for (let place = 2; place >= 0; place -= 1) {
    const bit = model.ask(question.type, ((type >> place) & 1) === 1, mix(ofKind, node), mix(path, node), mix(column, node), mix(before, node), node);
    node = node * 2 + (bit ? 1 : 0);
  }
  return node & 7;
}

function typeOf(value: Json, key: string): number {
  if (value === null) return types.null;
  if (typeof value === 'boolean') return value ? types.true : types.false;
  if (typeof value === 'number') return types.number;
  if (typeof value === 'string') return types.string;
  if (isObject(value)) return types.object;
  return placeKeys.includes(key) && isPlaces(value) ? types.places : types.array;
}

function codeOfType(model: Model, type: number, value: Json | undefined, spot: Spot): Json {
  switch (type) {
    case types.null: return null;
    case types.false: return false;
    case types.true: return true;
    case types.number: return codeNumber(model, value as number | undefined, spot);
    case types.string: return codeText(model, value as string | undefined, spot);
    case types.array: return codeArray(model, value as readonly Json[] | undefined, spot);
    case types.object: return spot.key === 'features' ? codeFeature(model, value as JsonObject | undefined, spot) : codeObject(model, value as JsonObject | undefined, spot);
    default: return codePlaces(model, value, spot);
  }
}

function codeArray(model: Model, value: readonly Json[] | undefined, spot: Spot): Json {
  const { path, lastValue } = spot;
  const found: Json[] = [];
  for (let index = 0, last = 0; ; index += 1) {
    const isMore = model.ask(
      question.isMore, value !== undefined && index < value.length, mix(path, Math.min(index, 6)), mix(mix(path, model.kind), last), mix(path, last), Math.min(index, 3), lastValue,
    );
    if (!isMore) return found;
    const one = codeValue(model, value?.[index], elementSpot(spot, index, last));
    last = hashValue(one);
    found.push(one);
  }
}

/** Its kind comes first, as nearly all else depends on it. */
function codeFeature(model: Model, value: JsonObject | undefined, spot: Spot): Json {
  const { kind, kindName } = model;
  model.kind = 0;
  const found = codeValue(model, value === undefined ? undefined : kindOf(value), { ...rootSpot, path: 2, column: 2, depth: spot.depth });
  model.kind = hashValue(found);
  model.kindName = typeof found === 'string' ? found : 'feature';
  model.values.reset(mix(memberSpot(memberSpot(spot, 'properties', '', 0, undefined), 'kind', '', 0, undefined).path, model.kind), found);
  const feature = codeObject(model, value, spot);
  Object.assign(model, { kind, kindName });
  return feature;
}

function kindOf(feature: JsonObject): Json {
  const { properties } = feature;
  const kind = isObject(properties) ? properties['kind'] : undefined;
  return typeof kind === 'string' ? kind : null;
}

function codeObject(model: Model, value: JsonObject | undefined, spot: Spot): Json {
  const keys = value === undefined ? undefined : Object.keys(value);
  const found = emptyObject();
  let before = '';
  let last = 0;
  let name: string | undefined;
  for (let index = 0; ; index += 1) {
    const key = codeKey(model, keys === undefined ? undefined : keys[index] ?? endOfObject, spot, before, last);
    if (key === endOfObject) return found;
    if (Object.hasOwn(found, key)) throw new Stop('unreadable');
    const member = codeValue(model, value?.[key], memberSpot(spot, key, before, last, name));
    found[key] = member;
    if (key === 'name' && typeof member === 'string') name = member;
    before = key;
    last = hashValue(member);
  }
}

/** Large values seldom come again, and remembering them would let a few bytes say very much. */
const mostKept = 256;

function isKept(value: Json): boolean {
  return typeof value !== 'object' || value === null || weigh(value, mostKept) <= mostKept;
}

/** Characters and values within, as `Weight` counts them; no more is looked at than says that it is above `most`. */
function weigh(value: Json, most: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let weight = 0;
  for (const key of Object.keys(value)) {
    weight += 16 + key.length + weigh((value as JsonObject)[key] ?? null, most - weight);
    if (weight > most) break;
  }
  return weight;
}
