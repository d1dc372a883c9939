/** Opens a link: whole and unchanged or not at all, and what it holds through the parser of every file. Nothing but what was handed in is touched. */
import { type ParsedScenario, parseScenario } from '../../scenario/parseScenario.ts';
import type { RefusalReason } from '../../scenario/problem.ts';
import { readBody } from './body.ts';
import { withCurrentIds } from './currentIds.ts';
import { type Cryptography, unlock } from './envelope/encryption.ts';
import { type LinkFlags, unwrap } from './envelope/envelope.ts';
import { type LinkRefusal, refuse } from './envelope/linkRefusal.ts';
import { canEncrypt } from './writeLink.ts';

export interface OpenOptions {
  readonly password?: string;
  /** Where the page has another than its own; only looked for where the link is locked. */
  readonly cryptography?: Cryptography | undefined;
}

export type OpenedLink =
  | (Extract<ParsedScenario, { readonly ok: true }> & { readonly flags: LinkFlags })
  | ({ readonly ok: false } & LinkRefusal)
  /** Whole and unchanged, but no scenario: `why` is the parser's reason. */
  | { readonly ok: false; readonly reason: 'not-a-scenario'; readonly why: RefusalReason };

/** `fragment`: what stands after the `#`, with it or without. */
export async function openLink(fragment: string, { password = '', cryptography = globalThis.crypto }: OpenOptions = {}): Promise<OpenedLink> {
  const envelope = unwrap(fragment);
  if (!envelope.ok) return envelope;
  const { flags, header } = envelope;
  let { body } = envelope;
  if (flags.isEncrypted) {
    // Said before anybody is asked for a password.
    if (!canEncrypt(cryptography)) return refuse({ reason: 'no-cryptography' });
    if (password === '') return refuse({ reason: 'no-password' });
    const unlocked = await unlock(body, password, header, cryptography);
    if (!unlocked) return refuse({ reason: 'wrong-password' });
    body = unlocked;
  }
  const read = readBody(body);
  if (!read.ok) return refuse(read.reason === 'unreadable' ? { reason: 'altered' } : { reason: read.reason });
  const parsed = parseScenario(withCurrentIds(read.document));
  return parsed.ok ? { ...parsed, flags } : { ok: false, reason: 'not-a-scenario', why: parsed.reason };
}

/** Whether the fragment is meant to be a link of a plan, this release's or a later one's, whole or not. */
export function looksLikeLink(fragment: string): boolean {
  const envelope = unwrap(fragment);
  return envelope.ok || envelope.reason !== 'foreign';
}
