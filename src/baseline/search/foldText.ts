/**
 * Brings the many ways of writing one word to one: case, accents, Arabic vowel marks and letter variants, digits,
 * punctuation and the definite article, so that what is typed finds what is meant.
 */

const arabicVariants: Readonly<Record<string, string>> = {
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ک': 'ك', 'گ': 'ك', 'پ': 'ب', 'چ': 'ج', 'ڤ': 'ف',
};
const variantLetters = new RegExp(`[${Object.keys(arabicVariants).join('')}]`, 'g');

/** Latin letters that NFKD leaves whole, as transliterations and neighbouring languages write them. */
const latinVariants: Readonly<Record<string, string>> = { 'ı': 'i', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe' };
const latinLetters = new RegExp(`[${Object.keys(latinVariants).join('')}]`, 'g');

const zeroOfArabicIndic = 0x0660;
const zeroOfExtendedArabicIndic = 0x06f0;

const toLatinDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (code >= zeroOfExtendedArabicIndic ? zeroOfExtendedArabicIndic : zeroOfArabicIndic));
};

/** Marks that sit inside a word and separate nothing: apostrophes and the letters ayn and hamza of transliterations. */
const insideWord = /[’‘'`´ʻʼʽʾʿˈء]/g;

/** One text, folded, with single spaces between its words. The article is still there; `foldWords` drops it. */
export function foldText(text: string): string {
  return text
    .replace(variantLetters, (letter) => arabicVariants[letter] ?? letter)
    .normalize('NFKD')
    .toLowerCase()
    // Combining marks: Latin diacritics, Arabic tashkeel and what NFKD split off; and the tatweel.
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(variantLetters, (letter) => arabicVariants[letter] ?? letter)
    .replace(latinLetters, (letter) => latinVariants[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, toLatinDigit)
    .replace(insideWord, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded, without definite articles: `al-Rashīd` and `الرشيد` give `rashid` and `رشيد`. */
export function foldWords(text: string): readonly string[] {
  const words = foldText(text).split(' ').filter((word) => word !== '');
  const kept = words.filter((word) => word !== 'al' && word !== 'el' && word !== 'ال');
  return (kept.length > 0 ? kept : words).map((word) => (word.length > 3 && word.startsWith('ال') ? word.slice(2) : word));
}

/**
 * A folded Latin word with the commonest spellings of one Arabic sound made one: Rasheed and Rashid, Karrada and
 * Karada, Qadisiyah and Qadisiya, July 14 bridges untouched. Arabic words come back as they are.
 */
export function loosenWord(word: string): string {
  return word
    .replace(/ee/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/([a-z])\1/g, '$1')
    .replace(/ah$/, 'a');
}
