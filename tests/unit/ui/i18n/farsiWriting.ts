/** How Farsi is written in print: faults that a search can find, of messages as of data. */

/** What a text must be like, and what it is not where it has this. */
export const rulesOfWriting: readonly (readonly [string, RegExp])[] = [
  ['has the letters of Persian, not those of Arabic', /[كيىةۀ\u0654\u0660-\u0669]/gu],
  ['has the marks of Persian, not those of Latin', /[,;?"“”']|(?<=\p{L})\.\.\./gu],
  ['has a half space after می', /(?<![\p{L}\u200C])ن?می (?=\p{L})/gu],
  ['has a half space before ها', /(?<=\p{L}) ها(?:یی?|یم|یت|یش|یمان|یتان|یشان|ست)?(?![\p{L}\u200C])/gu],
  ['has a half space before تر and ترین', /(?<=\p{L}) تر(?:ین|ی)?(?![\p{L}\u200C])/gu],
  ['does not write می and its verb as one', /(?<![\p{L}\u200C])ن?می(?=شو|کن|توان|ده[مندی]|گیر|گذ|خوا|رود|رون|رس|ساز|مان[دن]|گوی|آی|بین|افز)(?!ان)/gu],
  ['has no half space beside a space, a mark or another', /\u200C(?=[\s\u200C.،؛:؟»)]|$)|(?<=[\s«(]|^)\u200C/gu],
  ['has no space before a mark, and no two in a row', /(?<!^|[۱:]) (?=[.،؛:؟!»)](?:\s|$))|(?<=\S) {2,}/gu],
];

/** The numbers of a text in order of size, whatever the digits and the signs between them. */
export function figuresOf(text: string): string {
  const latinDigits = text.replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)).replaceAll(/[٬,](?=\d{3})/g, '').replaceAll('٫', '.');
  return (latinDigits.match(/\d+(?:\.\d+)?/g) ?? []).toSorted().join(' ');
}
