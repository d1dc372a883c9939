/**
 * Cases for the doors: valid files changed once, as a bad cable, a bad hand or a bad will changes them, and files put together of the words of their format. A case is
 * made of whole numbers alone, so that its seed gives it again anywhere.
 */
import { type Arbitrary, array, integer, nat, oneof, record, tuple } from 'fast-check';
import { joinBytes } from '../../fixtures/formats/joinBytes.ts';

export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Valid files, and the words of the format. `within`: what of a packed file is changed, and how it is packed again. */
export interface Kind {
  readonly files: readonly Case[];
  readonly words: readonly string[];
  /** Of the files that are put together. */
  readonly name: string;
  readonly within?: (file: Case, which: number, change: (bytes: Uint8Array) => Uint8Array) => Uint8Array;
  readonly around?: readonly [before: string, after: string];
  /** Words are bytes, one a letter, and no text. */
  readonly isBinary?: boolean;
}

const changes = ['bit', 'cut', 'end', 'splice', 'number', 'key', 'inside'] as const;

const numbers = ['1e400', '-1e400', '1e-400', '-0', '00', '0x10', '181', '-91', '9007199254740993', '440000', '33.3', '44.4', 'NaN', 'Infinity', 'null', '""', '[]', '{}', '1.7976931348623157e308', '٣٣', '1,5', '-', '.', '2147483648', '65536', '-1'];
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'type', 'coordinates', 'geometry', 'properties', 'features', 'id', 'name', 'kind', 'cordon', '', 'length', 'valueOf', 'hasOwnProperty'];
const odd = ['\u0000', '\uFEFF', '\u202E', '\u200F', '\uD800', '\uFFFF', '<', '>', '"', "'", '&', '\\', '\n', '\r', '\t', ',', ';', '{', '}', '[', ']', '(', ')', '=', '#', '%', '-', '+', ' ', '0', '<![CDATA[', ']]>', '<!--', '-->', '&#0;', '&lt;'];

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesOf = (value: string) => new TextEncoder().encode(value);
/** What does not fit into a byte loses what is over. */
const bytesOfLetters = (value: string) => Uint8Array.from(value, (letter) => letter.charCodeAt(0));
const lettersOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** What the numbers `a`, `b` and `c` mean depends on the change. */
function change(bytes: Uint8Array, way: (typeof changes)[number], [a, b, c]: readonly [a: number, b: number, c: number], isBinary = false): Uint8Array {
  const at = bytes.length === 0 ? 0 : a % bytes.length;
  switch (way) {
    case 'bit': {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (b % 8));
      return changed;
    }
    case 'cut': return joinBytes(bytes.subarray(0, at), bytes.subarray(at + 1 + (b % 64)));
    case 'end': return bytes.slice(0, at);
    case 'splice': return joinBytes(bytes.subarray(0, at), bytes.subarray(b % (bytes.length + 1), (b % (bytes.length + 1)) + (c % 400)), bytes.subarray(at));
    case 'number': return replaced(bytes, isBinary, /-?\d+(?:\.\d+)?/g, a, () => numbers[b % numbers.length] ?? '');
    case 'key': return replaced(bytes, isBinary, /"[\w-]{1,40}"(?=\s*:)|(?<=[<\s/])[\w:]{1,40}(?=[=>])|[A-Za-z]{2,40}/g, a, (found) => (found.startsWith('"') ? JSON.stringify(keys[b % keys.length]) : keys[b % keys.length] ?? ''));
    case 'inside': return joinBytes(bytes.subarray(0, at), bytesOf((odd[b % odd.length] ?? '').repeat(1 + (c % 3))), bytes.subarray(at));
  }
}

function replaced(bytes: Uint8Array, isBinary: boolean, pattern: RegExp, which: number, by: (found: string) => string): Uint8Array {
  const whole = isBinary ? lettersOf(bytes) : text(bytes);
  const found = [...whole.matchAll(pattern)];
  const one = found[found.length === 0 ? 0 : which % found.length];
  return one ? (isBinary ? bytesOfLetters : bytesOf)(whole.slice(0, one.index) + by(one[0]) + whole.slice(one.index + one[0].length)) : bytes;
}

const large = nat(0x7fff_ffff);

/** One of the files, changed once. */
const mutant = (kind: Kind): Arbitrary<Case> => record({ file: nat(kind.files.length - 1), way: integer({ min: 0, max: changes.length - 1 }), a: large, b: large, c: large }).map(({ file, way, a, b, c }) => {
  const from = kind.files[file] ?? { name: kind.name, bytes: new Uint8Array() };
  const act = (bytes: Uint8Array) => change(bytes, changes[way] ?? 'bit', [a, b, c], kind.isBinary);
  return { name: from.name, bytes: kind.within ? kind.within(from, c, act) : act(from.bytes) };
});

/** Words of the format in any order, numbers and odd signs between them. */
const babble = ({ words, name, around = ['', ''], isBinary = false }: Kind): Arbitrary<Case> => array(tuple(nat(9), large), { maxLength: 60 }).map((parts) => ({
  name,
  bytes: (isBinary ? bytesOfLetters : bytesOf)(around[0] + parts.map(([sort, which]) => (sort < 6 ? words[which % words.length] : sort < 9 ? numbers[which % numbers.length] : odd[which % odd.length])).join('') + around[1]),
}));

/** Half of them valid files changed once. */
export const casesOf = (kind: Kind): Arbitrary<Case> => oneof(mutant(kind), babble(kind));
