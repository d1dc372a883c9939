/** Presses a button of a panel that has first to come, as a hand would; nothing where it does not come. */
import { whenDrawn } from '../panels/whenDrawn.ts';

/** A panel may first have to be fetched, and answers to be found: some five seconds. */
export const framesOfPatience = 300;

export function pressWhenDrawn(selector: string): void {
  whenDrawn(selector, () => document.querySelector<HTMLElement>(selector)?.click(), framesOfPatience);
}
