/** One latitude or longitude as people write it: decimal or in degrees, minutes and seconds, with a letter or a sign, in Latin or Arabic digits. */

const zeroOf = { '٠': 0x0660, '۰': 0x06f0 };

/** `°`, `º`, `d`, `:` or a space part degrees from minutes; `′`, `'`, `m`; `″`, `"`, `''`, `s`. */
const angle = /^([NSEW])?\s*([-+])?\s*(\d{1,3}(?:\.\d+)?)\s*(?:[°ºd:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:[′’'m:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:″|”|"|''|′′|s)?)?)?)?)?\s*([NSEW])?$/i;

/** Longer than anybody writes an angle; signs and spaces without end can be divided among the parts in too many ways. */
const mostLetters = 60;

const digit = /[\d\u0660-\u0669\u06f0-\u06f9]/;

/** Degrees, negative south and west; null where the text is none, or where minutes or seconds pass 60. */
export function readAngle(text: string): number | null {
  // Most tables hold nothing else.
  if (/^-?\d{1,3}(\.\d+)?$/.test(text)) return Number(text);
  if (text.length > mostLetters || !digit.test(text)) return null;
  const found = angle.exec(latinNumber(text));
  if (!found) return null;
  const [, before = '', sign = '', degrees = '', minutes = '0', seconds = '0', after = ''] = found;
  if (before !== '' && after !== '') return null;
  const letter = (before || after).toUpperCase();
  const parts = [Number(degrees), Number(minutes), Number(seconds)] as const;
  if (parts[1] >= 60 || parts[2] >= 60 || (sign !== '' && letter !== '')) return null;
  const value = parts[0] + parts[1] / 60 + parts[2] / 3600;
  return sign === '-' || letter === 'S' || letter === 'W' ? -value : value;
}

/** Arabic digits and decimal signs as Latin ones; one comma alone is a decimal sign too. */
function latinNumber(text: string): string {
  const latin = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - zeroOf['٠']))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - zeroOf['۰']))
    .replace(/\u066b/g, '.')
    .replace(/[\u200e\u200f\u061c\u2212]/g, (sign) => (sign === '\u2212' ? '-' : ''))
    .replace(/شمال(?:ی|[اًا]*)/g, 'N').replace(/شرق(?:ی|[اًا]*)/g, 'E')
    .trim();
  return /^[^,.]*\d,\d[^,.]*$/.test(latin) ? latin.replace(',', '.') : latin;
}
