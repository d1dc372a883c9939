/** Links from a hostile world: whatever comes, an answer comes back, at once, and never a document that was not sent. */
import { array, assert, asyncProperty, constantFrom, oneof, property, string, uint8Array } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { readBody, writeBody } from '../../../../src/share/link/body.ts';
import { BitWriter } from '../../../../src/share/link/coder/bitWriter.ts';
import { headerOf, unwrap, wrap } from '../../../../src/share/link/envelope/envelope.ts';
import type { Json } from '../../../../src/share/link/model/plainJson.ts';
import { openLink } from '../../../../src/share/link/openLink.ts';
import { primedModel } from '../../../../src/share/link/primer/primeModel.ts';
import { codeDocument } from '../../../../src/share/link/walk/codeValue.ts';

const folder = 'tests/golden/links/v1';
const links = readdirSync(folder).filter((name) => name.endsWith('.link')).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8').trim()] as const);
const plain = headerOf({ isEncrypted: false, isLookOnly: false, lacksNotes: false });

/** Milliseconds of this processor, as the machine may be busy with others. */
function processorMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe.each(links)('%s', (_, link) => {
  test('cut at every length', () => {
    for (let length = 0; length < link.length; length += 1) {
      const opened = unwrap(link.slice(0, length));
      // Of `#` alone nothing can be known.
      if (opened.ok || opened.reason !== (length < 2 ? 'foreign' : 'cut')) expect(length).toBe('noticed');
    }
  });

  test('every character changed once', () => {
    for (let at = 1; at < link.length; at += 1) {
      const code = link.charCodeAt(at);
      if (unwrap(link.slice(0, at) + String.fromCharCode(code ^ (1 << (at % 8))) + link.slice(at + 1)).ok) expect(at).toBe('noticed');
    }
  });

  test('a length that was changed is no cut: nobody is told of characters that are missing', () => {
    const start = link.indexOf('.') + 1;
    for (let at = start; at < start + 4; at += 1) {
      for (const other of 'ABgx9_-') {
        if (other !== link[at]) expect(unwrap(link.slice(0, at) + other + link.slice(at + 1))).toEqual({ ok: false, reason: 'altered' });
      }
    }
  });

  test('two characters exchanged, one lost, one doubled', () => {
    for (let at = 1; at < link.length - 1; at += 5) {
      const [one = '', other = ''] = [link[at], link[at + 1]];
      const changed = [link.slice(0, at) + link.slice(at + 1), link.slice(0, at) + one + link.slice(at), ...(one === other ? [] : [link.slice(0, at) + other + one + link.slice(at + 2)])];
      if (changed.some((text) => unwrap(text).ok)) expect(at).toBe('noticed');
    }
  });
});

describe('texts', () => {
  const hostile = constantFrom('<script>', '\u202E', '\u0000', '%', '\uD800', '__proto__', '1.', '1e.', '2.', '#', '?', '&', '../', '😀', 'A'.repeat(2000), ' '.repeat(2000));

  test('of whatever characters', { timeout: 60_000 }, async () => {
    await assert(asyncProperty(array(oneof(hostile, string({ unit: 'binary' })), { maxLength: 5 }), async (parts) => {
      for (const start of ['', '1.', '1e.', '#1n.']) expect((await openLink(start + parts.join(''), { password: 'x' })).ok).toBe(false);
    }), { seed: 2020, numRuns: 100 });
  });

  test('of ten million characters are refused at once', () => {
    const texts = ['1.', '1e.', '#', '1', '%20', ' ', '1.AAAA', '\u200B'].map((start) => start.repeat(2) + 'A'.repeat(10_000_000));
    for (const text of [...texts, '1.'.repeat(5_000_000), ' '.repeat(10_000_000), `1.${'%20'.repeat(3_000_000)}`]) {
      expect(processorMs(() => { expect(unwrap(text).ok).toBe(false); })).toBeLessThan(200);
    }
  });
});

describe('bodies with a good checksum', () => {
  primedModel();

  test('of random bytes give a document or a reason', { timeout: 60_000 }, () => {
    assert(property(uint8Array({ maxLength: 3000 }), (bytes) => {
      let read: ReturnType<typeof readBody> | undefined;
      const passed = processorMs(() => { read = readBody(bytes); });
      if (read?.ok === false) expect(['unreadable', 'too-large', 'newer']).toContain(read.reason);
      expect(passed).toBeLessThan(400);
    }), { seed: 2020, numRuns: 30 });
  });

  /** The model expects a scenario, so some bytes that nobody wrote are one. */
  test('of random bytes in a link end in a refusal, or in a scenario that can be written', { timeout: 60_000 }, async () => {
    await assert(asyncProperty(uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
      const opened = await openLink(wrap(plain, bytes));
      if (opened.ok) expect(parseScenario(writeScenario(opened.scenario))).toMatchObject({ ok: true });
      else expect(['altered', 'too-large', 'newer', 'not-a-scenario']).toContain(opened.reason);
    }), { seed: 2020, numRuns: 30, examples: [[Uint8Array.from([125, 58, 125, 0])]] });
  });

  test('of a real link with one bit changed never throw', { timeout: 60_000 }, () => {
    const envelope = unwrap(links.find(([name]) => name.startsWith('everything'))?.[1] ?? '');
    if (!envelope.ok) throw new Error(envelope.reason);
    for (let at = 0; at < envelope.body.length; at += 20) {
      const changed = envelope.body.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(readBody(changed)).toHaveProperty('ok');
    }
  });
});

describe('bombs', () => {
  /** A document as bytes, however large it is. */
  const bytesOf = (document: Json): Uint8Array => {
    const model = primedModel();
    const writer = new BitWriter();
    model.direct(writer, Infinity, Infinity);
    codeDocument(model, document);
    return writer.finish();
  };
  const nested = (depth: number): Json => (depth === 0 ? 'x' : [nested(depth - 1)]);
  const doubled = (depth: number): Json => {
    let value: Json = 'x'.repeat(200);
    for (let level = 0; level < depth; level += 1) value = [value, value];
    return value;
  };
  const bombs: readonly (readonly [string, () => Json])[] = [
    ['one letter, half a million times', () => ({ note: 'a'.repeat(500_000) })],
    ['one phrase again and again', () => ({ note: 'open every gate; '.repeat(30_000) })],
    ['one long text in every feature', () => ({ features: Array.from({ length: 40_000 }, () => 'y'.repeat(250)) })],
    ['a list of a hundred thousand zeros', () => Array.from({ length: 100_000 }, () => 0)],
    ['one place a hundred thousand times', () => ({ coordinates: Array.from({ length: 100_000 }, () => [44.388, 33.306]) })],
    ['lists doubled fourteen times', () => doubled(14)],
  ];

  test.each(bombs)('%s: a few bytes, refused in time', { timeout: 60_000 }, (_, make) => {
    const bytes = bytesOf(make());
    expect(bytes.length).toBeLessThan(3000);
    primedModel();
    let read: ReturnType<typeof readBody> | undefined;
    const passed = Math.min(...[1, 2, 3].map(() => processorMs(() => { read = readBody(bytes); })));
    expect(read).toEqual({ ok: false, reason: 'too-large' });
    expect(passed).toBeLessThan(200);
  });

  test('what is nested deeper than any document is refused, and never written', () => {
    expect(readBody(bytesOf(nested(105))).ok).toBe(false);
    expect(writeBody({ deep: nested(3000) })).toEqual({ ok: false, reason: 'too-large' });
  });

  test('what is refused when read is not written either', () => {
    expect(writeBody({ note: 'a'.repeat(500_000) })).toEqual({ ok: false, reason: 'too-large' });
  });
});
