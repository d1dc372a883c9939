/** Values as a PDF file spells them (ISO 32000-1, 7.3). Text is always hexadecimal, so that no text can end a string early. */

/** A value already spelled. */
export type PdfValue = string;

/** Up to five decimals, never an exponent, which PDF does not know; what is no number is nothing. */
export function number(value: number): PdfValue {
  if (!Number.isFinite(value)) return '0';
  const text = value.toFixed(5).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

export const numbers = (...values: readonly number[]): PdfValue => values.map(number).join(' ');

/** Text for people: UTF-16 with its mark of byte order. Halves of pairs become replacement characters. */
export function text(value: string): PdfValue {
  return `<FEFF${utf16Hex(value.replaceAll(/\p{Cs}/gu, '\uFFFD'))}>`;
}

/** Text for programs, as an address is: bytes of ASCII; what is beyond is percent-encoded, as in a web address. */
export function asciiText(value: string): PdfValue {
  const bytes = [...value].map((letter) => (/^[\x20-\x7E]$/.test(letter) ? letter : encodeURIComponent(letter.replaceAll(/\p{Cs}/gu, '\uFFFD')))).join('');
  return `<${[...bytes].map((letter) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')).join('')}>`;
}

export function utf16Hex(value: string): string {
  let hex = '';
  for (let index = 0; index < value.length; index++) hex += hex4(value.charCodeAt(index));
  return hex;
}

export const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** Members without a value are left out. */
export function dictionary(members: Readonly<Record<string, PdfValue | null>>): PdfValue {
  return `<<${Object.entries(members).flatMap(([key, value]) => (value === null ? [] : [`/${key} ${value}`])).join(' ')}>>`;
}

export const array = (values: readonly PdfValue[]): PdfValue => `[${values.join(' ')}]`;
