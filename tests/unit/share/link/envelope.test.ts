/** What stands round the body: every cut and every changed character is noticed, and told apart. */
import { assert, property, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../../src/share/link/envelope/base64url.ts';
import { crc32 } from '../../../../src/share/link/envelope/checksum.ts';
import { asciiOf, headerOf, unwrap, wrap, wrappedLength } from '../../../../src/share/link/envelope/envelope.ts';

const plain = headerOf({ isEncrypted: false, isLookOnly: false, lacksNotes: false });
const body = Uint8Array.from({ length: 200 }, (_, at) => (at * 37) & 255);
const link = wrap(plain, body);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('base64url as RFC 4648 has it, and only its own form is read', () => {
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => toBase64url(asciiOf(text)))).toEqual(['', 'Zg', 'Zm8', 'Zm9v', 'Zm9vYg', 'Zm9vYmE', 'Zm9vYmFy']);
  expect(toBase64url(Uint8Array.of(251, 255))).toBe('-_8');
  assert(property(uint8Array({ maxLength: 50 }), (bytes) => { expect(fromBase64url(toBase64url(bytes))).toEqual(bytes); }));
  for (const text of ['Z', 'Zh', 'Zm9=', 'Zm9+', 'Zm9v!', 'Zm9vY']) expect(fromBase64url(text)).toBeNull();
});

test('the checksum is CRC-32', () => {
  expect(crc32(asciiOf('123456789'))).toBe(0xcbf4_3926);
  expect(crc32(asciiOf('1234'), asciiOf('56789'))).toBe(0xcbf4_3926);
});

describe('flags', () => {
  test('every combination comes back', () => {
    for (let bits = 0; bits < 8; bits += 1) {
      const flags = { isEncrypted: (bits & 1) > 0, isLookOnly: (bits & 2) > 0, lacksNotes: (bits & 4) > 0 };
      expect(unwrap(wrap(headerOf(flags), body))).toEqual({ ok: true, header: headerOf(flags), flags, body });
    }
    expect(headerOf({ isEncrypted: true, isLookOnly: true, lacksNotes: true })).toBe('1eln.');
  });

  test('one that is not known here is a newer release', () => {
    expect(unwrap(wrap('1x.', body))).toEqual({ ok: false, reason: 'newer' });
    expect(unwrap(wrap('1ne.', body))).toEqual({ ok: false, reason: 'newer' });
  });

  test('a changed flag is an altered link', () => {
    expect(unwrap(link.replace('1.', '1e.'))).toEqual({ ok: false, reason: 'altered' });
    expect(unwrap(wrap('1ln.', body).replace('1ln.', '1n.'))).toEqual({ ok: false, reason: 'altered' });
  });
});

describe('on the way', () => {
  test('cut anywhere it says how much came of how much', () => {
    for (let arrived = 1; arrived < link.length; arrived += 1) {
      expect(unwrap(link.slice(0, arrived))).toEqual({ ok: false, reason: 'cut', arrived, whole: arrived < plain.length + 4 ? null : link.length });
    }
  });

  test('cut with marks in place of the rest', () => {
    for (const mark of ['…', '...', ' […]']) expect(unwrap(`${link.slice(0, 120)}${mark}`)).toEqual({ ok: false, reason: 'cut', arrived: 120, whole: link.length });
  });

  test('any other character anywhere is noticed', () => {
    for (let at = 0; at < link.length; at += 1) {
      for (const other of [...alphabet, '.', '%', ' ', '#', 'é'].filter((one) => one !== link[at])) {
        expect(unwrap(link.slice(0, at) + other + link.slice(at + 1)).ok).toBe(false);
      }
    }
  });

  test('wrapped lines, spaces and marks behind it do no harm', () => {
    const lines = link.match(/.{1,70}/g) ?? [];
    for (const text of [lines.join('\r\n'), lines.join('=\n'), lines.join('%20'), ` ${link} `, `#${link}`, `${link}.`, `${link})`, `${link}>, and so on`]) expect(unwrap(text)).toMatchObject({ ok: true, body });
    expect(unwrap(`${link}A`)).toEqual({ ok: false, reason: 'altered' });
  });
});

describe('other fragments', () => {
  test('are foreign, newer or too large', () => {
    for (const text of ['', '#', 'v1&at=33.3,44.4,14', 'hello', '0.AAAA', '01.AAAA', '1_', '-1.AAAA', '1É.', '%31.AAAA', 'scenario=1.x']) expect(unwrap(text)).toEqual({ ok: false, reason: 'foreign' });
    for (const text of ['2.AAAA', '2x.', '10.AAAA', '37abc.AAAA']) expect(unwrap(text)).toEqual({ ok: false, reason: 'newer' });
    expect(unwrap(`1.${'A'.repeat(10_000_000)}`)).toEqual({ ok: false, reason: 'too-large' });
    expect(unwrap('A'.repeat(10_000_000))).toEqual({ ok: false, reason: 'foreign' });
  });

  test('none makes it throw', () => {
    assert(property(string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(unwrap(text).ok).toBe(false);
      expect(unwrap(`1${text}`).ok).toBe(false);
      expect(unwrap(`1.${text}`).ok).toBe(false);
    }), { numRuns: 300 });
  });
});

test('the length is known without making the link', () => {
  for (const bytes of [0, 1, 2, 3, 100]) expect(wrappedLength(plain, bytes)).toBe(wrap(plain, new Uint8Array(bytes)).length);
});
