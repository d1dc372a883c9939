/**
 * The two tables every probability passes through: from a logit to a probability and back. Both come from integer arithmetic
 * alone, so that they are the same in every browser; `Math.exp` is not.
 */

/** Logits are in 1/256 of a natural unit, from −limit to limit. */
export const logitLimit = 2047;

/** e^(−1/256) in 2^24ths, rounded down. */
const decay = 16_711_807;
const one = 2 ** 24;

/** Probability of a 1 in 65,536ths (1 to 65,535), at logit + 2048. */
export const squashTable = new Uint16Array(4096);

/** Logit of a probability, at its 4,096ths. */
export const stretchTable = new Int16Array(4096);

// e^(−k/256), step by step; products stay below 2^53 and so are exact.
for (let k = 0, power = one; k <= 2048; k += 1) {
  const share = Math.floor((65_536 * one) / (one + power));
  const probability = Math.min(65_535, share);
  if (k < 2048) squashTable[2048 + k] = probability;
  squashTable[2048 - k] = 65_536 - probability;
  power = Math.floor((power * decay) / one);
}

for (let at = 0, logit = -logitLimit; at < 4096; at += 1) {
  while (logit < logitLimit && (squashTable[logit + 2048] ?? 0) < at * 16 + 8) logit += 1;
  stretchTable[at] = logit;
}
