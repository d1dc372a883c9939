/** A file through its reader, and what came of it in few words. */
import type { ForeignFile } from '../../../../../src/share/formats/foreign.ts';
import { readForeign } from '../../../../../src/share/formats/readForeign.ts';

export const read = (name: string, content: string | Uint8Array): Promise<ForeignFile> => readForeign(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** `+` mended or `-` left out, the reason, where, and the detail. */
export function problemsOf(file: ForeignFile): readonly string[] {
  if (!file.ok) return [];
  return file.problems.map(({ at, reason, detail, isMended }) => [
    `${isMended ? '+' : '-'}${reason}`, at ? `${at.unit} ${at.number}${at.part === null ? '' : `.${at.part}`}` : 'file', ...(detail === '' ? [] : [detail]),
  ].join(' | '));
}

/** Why the whole was refused and by which word of it, or the places that came in: type and coordinates. */
export function placesOf(file: ForeignFile): readonly unknown[] {
  return file.ok ? file.features.map(({ geometry }) => [geometry.type, geometry.coordinates]) : ['refused', file.reason, file.detail];
}

/** The attributes of each feature as plain entries. */
export const attributesOf = (file: ForeignFile): readonly unknown[] => (file.ok ? file.features.map(({ properties }) => Object.entries(properties)) : [file.reason]);
