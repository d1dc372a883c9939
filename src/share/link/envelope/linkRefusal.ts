/** Why a link does not open. The sentences are made elsewhere. */
export type LinkRefusal =
  /** No link of this app. */
  | { readonly reason: 'foreign' }
  /** Made by a later release. */
  | { readonly reason: 'newer' }
  /** The end is missing. Characters without the `#`; `whole` is null where too little came to know. */
  | { readonly reason: 'cut'; readonly arrived: number; readonly whole: number | null }
  /** As long as it should be, or longer, and not what was sent. */
  | { readonly reason: 'altered' }
  /** More than a link may hold, or more than so few characters may say. */
  | { readonly reason: 'too-large' }
  /** It needs a password and none was given. */
  | { readonly reason: 'no-password' }
  | { readonly reason: 'wrong-password' }
  /** It needs a password, and this page has no means to use one: browsers offer them on secure pages only. */
  | { readonly reason: 'no-cryptography' };

export function refuse<Refusal extends LinkRefusal>(refusal: Refusal): { readonly ok: false } & Refusal {
  return { ok: false, ...refusal };
}
