/** Codes a point in time that is written as `Date.toISOString` writes it, with its milliseconds or without. */
import type { Model } from '../model/model.ts';
import { question } from '../model/questions.ts';

/** 1 January 2020, UTC, in milliseconds. */
const from = 1_577_836_800_000;

/** Null where it is written otherwise, or earlier, or sixty-eight years later. */
export function codeInstant(model: Model, value: string | undefined): string | null {
  const instant = value === undefined ? 0 : readInstant(value);
  if (!model.ask(question.isInstant, instant !== null, 0)) return null;
  const passed = (instant ?? from) - from;
  const seconds = model.number(question.instantSeconds, value === undefined ? 0 : Math.floor(passed / 1000), 0);
  const hasMilliseconds = model.ask(question.hasMilliseconds, value?.includes('.') ?? false, 0);
  const milliseconds = hasMilliseconds ? model.number(question.milliseconds, value === undefined ? 0 : passed % 1000, 0) : 0;
  return writeInstant(from + seconds * 1000 + milliseconds, hasMilliseconds);
}

function readInstant(text: string): number | null {
  const instant = Date.parse(text);
  const fits = instant >= from && instant < from + 2 ** 31 * 1000;
  return fits && writeInstant(instant, text.includes('.')) === text ? instant : null;
}

function writeInstant(instant: number, hasMilliseconds: boolean): string {
  const text = new Date(instant).toISOString();
  return hasMilliseconds ? text : text.replace(/\.\d+Z$/, 'Z');
}
