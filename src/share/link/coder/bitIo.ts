/**
 * Where decisions go to and come from. The model is one walk for both directions: it hands each decision to one of these with its
 * probability, and goes on with what comes back.
 */
export interface BitIo {
  /** `bit` as given when writing or priming, as found when reading. `probability` of a 1 in 65,536ths, 1 to 65,535. */
  code(bit: number, probability: number): number;
}

/** Takes decisions and writes nothing: how the model is primed. */
export const primingIo: BitIo = { code: (bit) => bit };

/** Where [low, high] is parted: a 1 keeps low to here, a 0 what lies above. After M. Mahoney's lpaq: 32 bits, no carry. */
export function partOf(low: number, high: number, probability: number): number {
  const range = high - low;
  return low + (range >>> 16) * probability + (((range & 0xffff) * probability) >>> 16);
}
