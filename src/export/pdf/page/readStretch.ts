/**
 * How pdf.js, the reader of Firefox, puts a stretch of glyphs from left to right into the order of reading: the rules of `src/core/bidi.js`
 * there (5.4; an early form of UAX 9, without brackets and isolates, with a guess of the direction). Needed to know what a search will find.
 */

type Kind = 'L' | 'R' | 'AL' | 'AN' | 'EN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'ON';

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/[0-9\u00B2\u00B3\u00B9\u06F0-\u06F9]/, 'EN'], [/[+-]/, 'ES'], [/[#$%\u00A2-\u00A5\u00B0\u00B1\u066A]/, 'ET'], [/[,./:\u00A0\u060C]/, 'CS'],
  [/[A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/, 'L'], [/[ -\u00FF\u0606\u0607\u060E\u060F\u06DE\u06E9]/, 'ON'],
  [/[\u0590-\u05F4]/, 'R'], [/[\u0600-\u0605\u0660-\u0669\u066B\u066C\u06DD]/, 'AN'], [/[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/, 'NSM'],
  [/[\u0600-\u08AC\uFB50-\uFDFF\uFE70-\uFEFF]/, 'AL'],
];
const kindOf = (letter: string): Kind => kinds.find(([letters]) => letters.test(letter))?.[1] ?? 'L';

/** `letters` as they stand from left to right, one character each; the answer is as it will be found. */
export function readStretch(letters: readonly string[]): string {
  const own = letters.map(kindOf);
  const arabic = own.filter((kind) => kind === 'R' || kind === 'AL' || kind === 'AN').length;
  if (arabic === 0) return letters.join('');
  const base = arabic / letters.length < 0.3 && letters.length > 4 ? 0 : 1;
  const levels = levelsOf(resolveWeak(own, base), base);
  const order = letters.map((_, index) => index);
  for (let level = Math.max(...levels); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[end] ?? 0) >= level) end++;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return order.map((index) => letters[index]).filter((letter) => letter !== '<' && letter !== '>').join('');
}

function resolveWeak(own: readonly Kind[], base: 0 | 1): Kind[] {
  const kinds = [...own];
  const start = base === 1 ? 'R' : 'L' as Kind;
  const each = (step: (kind: Kind, index: number) => void) => kinds.forEach((_, index) => step(kinds[index] ?? 'ON', index));
  let last: Kind = start;
  each((kind, index) => {
    if (kind === 'NSM') kinds[index] = last;
    else last = kind;
  });
  last = start;
  each((kind, index) => {
    if (kind === 'EN') kinds[index] = last === 'AL' ? 'AN' : 'EN';
    else if (kind === 'R' || kind === 'L' || kind === 'AL') last = kind;
  });
  each((kind, index) => { if (kind === 'AL') kinds[index] = 'R'; });
  each((kind, index) => {
    const [before, after] = [kinds[index - 1], kinds[index + 1]];
    if (before !== after) return;
    if (kind === 'ES' && before === 'EN') kinds[index] = 'EN';
    if (kind === 'CS' && (before === 'EN' || before === 'AN')) kinds[index] = before;
  });
  each((kind, index) => {
    if (kind !== 'EN') return;
    for (let at = index - 1; kinds[at] === 'ET'; at--) kinds[at] = 'EN';
    for (let at = index + 1; kinds[at] === 'ET'; at++) kinds[at] = 'EN';
  });
  each((kind, index) => { if (kind === 'ES' || kind === 'ET' || kind === 'CS') kinds[index] = 'ON'; });
  last = start;
  each((kind, index) => {
    if (kind === 'EN') kinds[index] = last === 'L' ? 'L' : 'EN';
    else if (kind === 'R' || kind === 'L') last = kind;
  });
  return resolveNeutral(kinds, start);
}

/** What stands after neutrals is looked for one place too far, there as here. */
function resolveNeutral(kinds: Kind[], start: Kind): Kind[] {
  const side = (kind: Kind) => (kind === 'L' ? 'L' : 'R');
  for (let from = 0; from < kinds.length; from++) {
    if (kinds[from] !== 'ON') continue;
    let to = from;
    while (kinds[to] === 'ON') to++;
    const before = side(kinds[from - 1] ?? start);
    const after = side(kinds[to + 1] ?? start);
    kinds.fill(before === after ? before : start, from, to);
    from = to - 1;
  }
  return kinds;
}

function levelsOf(kinds: readonly Kind[], base: 0 | 1): readonly number[] {
  return kinds.map((kind) => {
    if (base === 1) return kind === 'R' ? 1 : 2;
    return kind === 'L' ? 0 : kind === 'R' ? 1 : 2;
  });
}
