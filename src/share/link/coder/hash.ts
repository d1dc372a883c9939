/** The two hashes that name contexts. They are part of the format: both directions must come to the same numbers. */

/** Two 32-bit numbers made into one. */
export function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b + 0x123_4567, 0x9e37_79b1), 0x85eb_ca6b);
  return mixed ^ (mixed >>> 13);
}

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash | 0;
}
