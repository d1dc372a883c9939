/**
 * Makes a text fit to be set, whoever wrote it: one paragraph, without characters that nothing can draw, and with the marks of direction
 * in pairs, so that no text turns what stands behind it. What is left is what the page, its PDF and its SVG carry.
 */

/** U+2066 to U+2068 open an isolate, U+2069 closes the last one. */
export const isolateOpeners = '\u2066\u2067\u2068';
export const isolateEnd = '\u2069';

/** Controls, lone surrogates, overrides and embeddings of direction, private marks: none of them has a shape, and some do harm. */
// oxlint-disable-next-line no-control-regex
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\u202A-\u202E\u206A-\u206F\uFEFF\uFFF0-\uFFFC\uFFFE\uFFFF]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** More marks on one letter than any language has would stand over the lines above. */
const piledMarks = /(\p{Mark}{4})\p{Mark}+/gu;

export function plainText(text: string): string {
  const clean = text.replace(unwanted, '').replace(piledMarks, '$1').replace(/[\s\u2028\u2029]+/g, (space) => (/^\u00A0+$/.test(space) ? space : ' ')).trim();
  let depth = 0;
  let balanced = '';
  for (const character of clean) {
    if (isolateOpeners.includes(character)) depth += 1;
    else if (character === isolateEnd) {
      if (depth === 0) continue;
      depth -= 1;
    }
    balanced += character;
  }
  return balanced + isolateEnd.repeat(depth);
}

/** The isolates that are open at the end of `text`, outermost first. */
export function openIsolates(text: string): string {
  let open = '';
  for (const character of text) {
    if (isolateOpeners.includes(character)) open += character;
    else if (character === isolateEnd) open = open.slice(0, -1);
  }
  return open;
}
