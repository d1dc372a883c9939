/**
 * What a slot remembers of its context: how many zeros and ones it has seen, each up to fifteen, in one byte. Seeing one lets go of much of what was
 * seen of the other, as what is newer says more. And what such counts are first taken to mean, before experience says otherwise.
 */

const most = 15;

/** By counts (zeros · 16 + ones) · 2 + bit. */
export const nextCounts = new Uint8Array(512);

/** By counts: probability of a 1 in 65,536ths. */
export const firstGuess = new Uint16Array(256);

for (let counts = 0; counts < 256; counts += 1) {
  const zeros = counts >> 4;
  const ones = counts & 15;
  nextCounts[counts * 2] = (Math.min(most, zeros + 1) << 4) | kept(ones);
  nextCounts[counts * 2 + 1] = (kept(zeros) << 4) | Math.min(most, ones + 1);
  // (ones + 0.4) / (all + 0.8)
  firstGuess[counts] = Math.floor(((ones * 5 + 2) * 65_535) / ((zeros + ones) * 5 + 4));
}

function kept(count: number): number {
  return count > 3 ? (count + 3) >> 1 : Math.min(count, 2);
}
