/** Whether a briefing is early or late: what was planned for its slides against the clock. Times are seconds. */
import type { Slide } from '../../scenario/kinds/slide.ts';

export interface Pace {
  /** Of all slides that state one; null where none does. */
  readonly plannedTotal: number | null;
  /** For the slide that is shown; null where it states none. */
  readonly plannedHere: number | null;
  /** Beyond the end that was planned for this slide; before its planned beginning it is negative; 0 in between, null where nothing is planned. */
  readonly late: number | null;
}

export function paceOf(slides: readonly Pick<Slide, 'plannedSeconds'>[], index: number, elapsed: number): Pace {
  const planned = (list: typeof slides) => list.reduce((sum, { plannedSeconds = 0 }) => sum + plannedSeconds, 0);
  if (!slides.some(({ plannedSeconds }) => plannedSeconds !== undefined)) return { plannedTotal: null, plannedHere: null, late: null };
  const begins = planned(slides.slice(0, Math.max(0, index)));
  const here = slides[index]?.plannedSeconds ?? null;
  const ends = begins + (here ?? 0);
  return { plannedTotal: planned(slides), plannedHere: here, late: elapsed > ends ? elapsed - ends : elapsed < begins ? elapsed - begins : 0 };
}

/** `m:ss`, or `h:mm:ss` from an hour on; without its sign. */
export function clockText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
