/** Whether a file is a picture, by its first bytes. */

/** A PNG may carry a scenario inside; the others never do. */
export function pictureKindOf(bytes: Uint8Array): 'png' | 'picture' | null {
  const begins = (...head: readonly number[]) => head.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'png';
  const isWebp = begins(0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57 && bytes[9] === 0x45;
  return isWebp || begins(0xff, 0xd8, 0xff) || begins(0x49, 0x49, 42, 0) || begins(0x4d, 0x4d, 0, 42) || begins(0x47, 0x49, 0x46, 0x38) ? 'picture' : null;
}
