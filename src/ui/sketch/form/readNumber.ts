/** A number as people type it: Latin or Arabic digits, a point, a comma or an Arabic decimal sign. */

const zeros = [0x0660, 0x06f0];

/** The digits of both Arabic blocks as Latin ones. */
export const latinDigits = (text: string): string => text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
  const code = digit.charCodeAt(0);
  return String(code - (zeros.findLast((zero) => code >= zero) ?? 0));
});

/** NaN for what is no number, and for `1,000`, of which nobody can say whether it is one or a thousand. */
export function readNumber(text: string): number {
  const latin = latinDigits(text.trim()).replace('\u2212', '-');
  if (/^-?\d{1,3}([,\u066c]\d{3})+$/.test(latin)) return Number.NaN;
  const plain = latin.replace(/[,\u066b]/, '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}
