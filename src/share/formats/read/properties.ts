/** Names, notes and attributes of a foreign feature as plain text and numbers. Everything here comes from outside. */
import { foldText } from '../../../baseline/search/foldText.ts';
import { emptyRecord, isJsonObject, isTooDeep, type JsonObject, ownMember } from '../../../scenario/parse/json.ts';
import type { ForeignProperties } from '../foreign.ts';

/** Folded. The first that has a text wins. */
export const nameKeys = ['name', 'title', 'label', 'name en', 'name ar', 'الاسم', 'اسم', 'العنوان', 'نام', 'عنوان'];
export const noteKeys = ['note', 'notes', 'description', 'desc', 'comment', 'cmt', 'remarks', 'ملاحظه', 'ملاحظات', 'الوصف', 'وصف', 'يادداشت', 'توضيح', 'توضيحات', 'شرح'];

/** Longest attribute kept. */
const mostLetters = 2000;

/**
 * Without characters that are no text: control characters, halves of letters, spaces of no width, and marks that turn the direction of what stands round them
 * (Unicode TR 36), with which a name could rewrite its neighbours on the screen. What joins and parts letters of Arabic and Farsi stays.
 */
export function plainText(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu, '').trim();
}

/** Values that are no text, number or flag become JSON; empty ones are left out. */
export function plainProperties(properties: unknown): ForeignProperties {
  const plain = emptyRecord<string | number | boolean>();
  if (!isJsonObject(properties)) return plain;
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    const kept = plainValue(value);
    if (kept !== null && kept !== '') plain[plainText(key).slice(0, 200)] = kept;
  }
  return plain;
}

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string') return plainText(value).slice(0, mostLetters);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return isoDay(value);
  if (typeof value !== 'object' || value === null || isTooDeep(value)) return null;
  return JSON.stringify(value).slice(0, mostLetters);
}

/** The day as its own clock shows it: shapefiles keep days without a time zone. */
function isoDay(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

export function nameOf(properties: unknown): string {
  return isJsonObject(properties) ? firstText(properties, nameKeys) : '';
}

export function noteOf(properties: unknown): string {
  return isJsonObject(properties) ? firstText(properties, noteKeys) : '';
}

const foldedKeys = new Map<string, string>();

/** Features of one file have the same keys over and over. */
function foldKey(key: string): string {
  if (key.length > 100) return '';
  const known = foldedKeys.get(key);
  if (known !== undefined) return known;
  if (foldedKeys.size > 1000) foldedKeys.clear();
  const folded = foldText(key);
  foldedKeys.set(key, folded);
  return folded;
}

/** Of the keys that mean the same the first with a text. */
function firstText(properties: JsonObject, wanted: readonly string[]): string {
  const found = new Map<string, string>();
  for (const key of Object.keys(properties)) {
    const name = foldKey(key);
    if (!wanted.includes(name) || found.has(name)) continue;
    const text = textOf(properties[key]);
    if (text !== '') found.set(name, text);
  }
  return wanted.map((name) => found.get(name)).find((text) => text !== undefined) ?? '';
}

/** A text in both languages, as the data files hold it, is written one after the other. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (!isJsonObject(value)) return '';
  return [ownMember(value, 'en'), ownMember(value, 'ar')].filter((text): text is string => typeof text === 'string' && text !== '').join(' · ');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };

/** A description in HTML as the text it shows. Only ever used to lose tags: the outcome is text and must be shown as such. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&(lt|gt|quot|apos|nbsp|amp|#(\d{1,6}));/g, (whole, name: string, code: string | undefined) =>
      (code === undefined ? entities[name] ?? whole : String.fromCodePoint(Math.min(Number(code), 0x10ffff))))
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*\n+/g, '\n')
    .trim();
}
