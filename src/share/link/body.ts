/** The body of a link: a document as few bytes. Coding it needs nothing but the primer; the same document always gives the same bytes. */
import { BitReader } from './coder/bitReader.ts';
import { BitWriter } from './coder/bitWriter.ts';
import { codeDocument } from './walk/codeValue.ts';
import { mostBodyBytes, mostDecisions, mostWeight, Stop } from './model/limits.ts';
import { isObject, type Json, type JsonObject } from './model/plainJson.ts';
import { primedModel } from './primer/primeModel.ts';

export type WrittenBody = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: 'too-large' };
export type ReadBody = { readonly ok: true; readonly document: JsonObject } | { readonly ok: false; readonly reason: 'too-large' | 'unreadable' | 'newer' };

/** `document` as the scenario file has it. */
export function writeBody(document: JsonObject): WrittenBody {
  const model = primedModel();
  const writer = new BitWriter();
  model.direct(writer, mostDecisions(mostBodyBytes), mostWeight);
  const before = model.count;
  try {
    codeDocument(model, toStandardOrder(document));
  } catch (error) {
    if (error instanceof Stop) return { ok: false, reason: 'too-large' };
    throw error;
  }
  const bytes = writer.finish();
  const fits = bytes.length <= mostBodyBytes && model.count - before <= mostDecisions(bytes.length);
  return fits ? { ok: true, bytes } : { ok: false, reason: 'too-large' };
}

/** Whatever the bytes are; never throws. */
export function readBody(bytes: Uint8Array): ReadBody {
  if (bytes.length > mostBodyBytes) return { ok: false, reason: 'too-large' };
  const model = primedModel();
  model.direct(new BitReader(bytes), mostDecisions(bytes.length), mostWeight);
  try {
    const document = codeDocument(model, undefined);
    return isObject(document) ? { ok: true, document } : { ok: false, reason: 'unreadable' };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** Features before `cordon`, so that their ids are known where it names them. */
function toStandardOrder(document: JsonObject): Json {
  const { type, features, cordon, ...rest } = document;
  return Object.fromEntries(Object.entries({ type, features, cordon, ...rest }).filter(([, value]) => value !== undefined)) as JsonObject;
}
