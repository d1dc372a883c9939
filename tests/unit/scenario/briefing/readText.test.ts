import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/scenario/briefing/text/readText.ts';

const plain = { isBold: false, isItalic: false, href: null };

describe('the little Markdown of slides', () => {
  it('reads paragraphs, lists, bold, italic, links and numbers', () => {
    const { blocks, remarks } = readText('One **bold** *word*.\n\n- first {{depth}}\n  - inner\n- second {{ways-in@lockdown}}\n\n3. third\n\n[A](https://example.org/a)');
    expect(remarks).toEqual([]);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'item', 'item', 'item', 'item', 'paragraph']);
    expect(blocks[0]?.spans).toEqual([
      { type: 'text', text: 'One ', ...plain }, { type: 'text', text: 'bold', ...plain, isBold: true }, { type: 'text', text: ' ', ...plain },
      { type: 'text', text: 'word', ...plain, isItalic: true }, { type: 'text', text: '.', ...plain },
    ]);
    expect(blocks[1]).toMatchObject({ number: null, depth: 0, spans: [{ text: 'first ' }, { type: 'field', field: 'depth', postureId: null }] });
    expect(blocks[2]).toMatchObject({ depth: 1 });
    expect(blocks[3]).toMatchObject({ spans: [{ text: 'second ' }, { field: 'ways-in', postureId: 'lockdown' }] });
    expect(blocks[4]).toMatchObject({ number: 3 });
    expect(blocks[5]).toMatchObject({ spans: [{ text: 'A', href: 'https://example.org/a' }] });
  });

  it('shows what is hostile as the text it is, and says so', () => {
    const { blocks, remarks } = readText('<script>alert(1)</script>\n\n![a picture](https://example.org/x.png) [b](javascript:alert(1)) {{no-such}}');
    expect([...remarks].toSorted()).toEqual(['address', 'html', 'image', 'unknown-field']);
    expect(JSON.stringify(blocks)).toContain('<script>alert(1)</script>');
    expect(JSON.stringify(blocks)).not.toContain('javascript:');
    expect(blocks[1]).toMatchObject({ spans: [{ text: 'a picture', href: null }, { text: ' ' }, { text: 'b', href: null }, {}, { field: 'no-such' }] });
  });

  it('is done with a text that is nested beyond all use, and with one that is longer than a slide takes', () => {
    for (const sign of ['>', '*', '[', '![', '- ', '`', '_a ']) expect(readText(sign.repeat(20_000)).blocks.length).toBeGreaterThan(0);
    expect(readText('word '.repeat(40_000)).remarks).toEqual(['too-long']);
  });
});
