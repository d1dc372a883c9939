/** Codes a random id (a UUID in small letters) as the eight numbers of sixteen bits it is made of. */
import type { Model } from '../model/model.ts';
import { question } from '../model/questions.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Null where it is another text. */
export function codeUuid(model: Model, value: string | undefined): string | null {
  const hex = value !== undefined && shape.test(value) ? value.replaceAll('-', '') : '';
  if (!model.ask(question.isUuid, hex !== '', 0)) return null;
  let found = '';
  // A 1 above the sixteen bits, so that all are of one length.
  for (let at = 0; at < 32; at += 4) {
    const part = model.number(question.uuidPart, 0x1_0000 | (hex === '' ? 0 : Number.parseInt(hex.slice(at, at + 4), 16)), at === 12 ? 1 : at === 16 ? 2 : 0);
    found += (part & 0xffff).toString(16).padStart(4, '0');
  }
  return found.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
