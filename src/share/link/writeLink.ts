/** Makes a link of a scenario with its view: all that stands after the `#`. What is to be left out of it is left out before (`leave/`). */
import type { Scenario } from '../../scenario/document.ts';
import { writeScenario } from '../../scenario/writeScenario.ts';
import { writeBody, type WrittenBody } from './body.ts';
import { type Cryptography, lock, lockBytes } from './envelope/encryption.ts';
import { headerOf, wrap, wrappedLength } from './envelope/envelope.ts';
import { type LinkRefusal, refuse } from './envelope/linkRefusal.ts';
import { mostWeight } from './model/limits.ts';
import type { JsonObject } from './model/plainJson.ts';

export interface LinkOptions {
  readonly isLookOnly?: boolean;
  readonly lacksNotes?: boolean;
  /** Absent or empty: whoever has the link can read it. */
  readonly password?: string;
  /** Where the page has another than its own; only looked for with a password. */
  readonly cryptography?: Cryptography | undefined;
}

export type WrittenLink =
  | { readonly ok: true; readonly fragment: string }
  | ({ readonly ok: false } & Extract<LinkRefusal, { readonly reason: 'too-large' | 'no-cryptography' }>);

export async function writeLink(scenario: Scenario, { isLookOnly = false, lacksNotes = false, password = '', cryptography = globalThis.crypto }: LinkOptions = {}): Promise<WrittenLink> {
  const isEncrypted = password !== '';
  if (isEncrypted && !canEncrypt(cryptography)) return refuse({ reason: 'no-cryptography' });
  const written = bodyOf(scenario);
  if (!written.ok) return refuse({ reason: 'too-large' });
  const header = headerOf({ isEncrypted, isLookOnly, lacksNotes });
  const body = isEncrypted ? await lock(written.bytes, password, header, cryptography) : written.bytes;
  return { ok: true, fragment: wrap(header, body) };
}

/** Characters the link will have, without making the key: for a meter that follows every switch. Null where it is too large for one. */
export function measureLink(scenario: Scenario, { isLookOnly = false, lacksNotes = false, isEncrypted = false }: { readonly isLookOnly?: boolean; readonly lacksNotes?: boolean; readonly isEncrypted?: boolean } = {}): number | null {
  const written = bodyOf(scenario);
  return written.ok ? wrappedLength(headerOf({ isEncrypted, isLookOnly, lacksNotes }), written.bytes.length + (isEncrypted ? lockBytes : 0)) : null;
}

/** On pages that are not secure, browsers have no `subtle`, whatever its type says. */
export function canEncrypt(cryptography: Partial<Cryptography> | undefined): cryptography is Cryptography {
  return cryptography?.subtle !== undefined;
}

function bodyOf(scenario: Scenario): WrittenBody {
  const text = writeScenario(scenario);
  // Far beyond any link: not even tried.
  return text.length > 2 * mostWeight ? { ok: false, reason: 'too-large' } : writeBody(JSON.parse(text) as JsonObject);
}
