/**
 * The last step of a prediction: what came true when a mixed probability near this one was given in this context before. A curve of 33
 * points for each context, read between its points.
 */
import { squashTable } from './logistic.ts';

const points = 33;
/** 4,096 logits in 32 stretches. */
const stretchBits = 7;
const stretchOfLogits = 2 ** stretchBits;

export class Refinement {
  private readonly curves: Uint16Array;
  private at = 0;

  constructor(contexts: number) {
    this.curves = new Uint16Array(points * contexts);
    for (let at = 0; at < this.curves.length; at += 1) this.curves[at] = squashTable[Math.min(4095, (at % points) * stretchOfLogits)] ?? 0;
  }

  /** `place`: logit + 2048. */
  refine(context: number, place: number): number {
    const below = place >> stretchBits;
    const part = place & (stretchOfLogits - 1);
    const from = context * points + below;
    this.at = part * 2 >= stretchOfLogits ? from + 1 : from;
    return ((this.curves[from] ?? 0) * (stretchOfLogits - part) + (this.curves[from + 1] ?? 0) * part) >> stretchBits;
  }

  /** Moves the nearer point a sixty-fourth of the way to what came: 65,535 for a 1, 0 for a 0. */
  learn(target: number): void {
    const before = this.curves[this.at] ?? 0;
    this.curves[this.at] = before + ((target - before) >> 6);
  }

  copyFrom(other: Refinement): void {
    this.curves.set(other.curves);
  }
}
