/** Codes a number as its shortest decimal digits and an exponent, which lead back to the very same number. */
import { mix } from '../coder/hash.ts';
import { Stop } from '../model/limits.ts';
import type { Model } from '../model/model.ts';
import { question } from '../model/questions.ts';
import type { Spot } from '../model/spot.ts';

interface Decimal {
  readonly isMinus: boolean;
  readonly digits: string;
  /** Power of ten the digits, read as a whole number, are multiplied by. */
  readonly exponent: number;
}

/** Digits up to here are one number, longer ones two. */
const shortDigits = 9;

export function codeNumber(model: Model, value: number | undefined, spot: Spot): number {
  const { isMinus, digits, exponent } = toDecimal(value ?? 0);
  const { path, column, lastValue } = spot;
  const power = model.signed([question.exponent, question.exponentSign], exponent, path, column);
  const isLong = model.ask(question.isLong, digits.length > shortDigits, path, power);
  const minus = model.ask(question.isMinus, isMinus, path, column);
  const upper = model.number(question.digits, Number(digits.length > shortDigits ? digits.slice(0, -shortDigits) : digits), mix(path, power), mix(path, model.kind), column, lastValue);
  const all = isLong ? `${upper}${String(model.number(question.lowDigits, Number(digits.slice(-shortDigits)), 0)).padStart(shortDigits, '0')}` : String(upper);
  const size = Number(`${all}e${power}`);
  if (!Number.isFinite(size)) throw new Stop('unreadable');
  return minus ? -size : size;
}

function toDecimal(value: number): Decimal {
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(power) - digits.length + 1;
  // Whole numbers as they are written.
  const isWhole = exponent > 0 && digits.length + exponent <= shortDigits;
  return { isMinus: value < 0, digits: isWhole ? digits + '0'.repeat(exponent) : digits, exponent: isWhole ? 0 : exponent };
}
