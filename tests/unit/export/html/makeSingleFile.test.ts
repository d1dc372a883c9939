import { describe, expect, it } from 'vitest';
import { makeSingleFile } from '../../../../src/export/html/makeSingleFile.ts';
import { emptyPlanBlock } from '../../../../src/share/inPage/planBlock.ts';

const script = `<script type="module">const own = '<script type="application/json" id="cordon-plan">of another page\\x3C/script>';</script>`;
const page = `<!doctype html>\n<html lang="en" dir="ltr"><head><title>Cordon</title></head><body>${emptyPlanBlock}\n${script}</body></html>`;
const plan = { text: '{"title":"One"}', id: 'one', locale: 'en', lacksNotes: false, title: 'One' } as const;

const make = (markup: string, more: Partial<Parameters<typeof makeSingleFile>[1]> = {}) => {
  const parts = makeSingleFile(markup, { ...plan, ...more });
  if (!parts) throw new Error('This is no page to put a plan in.');
  return parts.join('');
};

/** The text of the first block, and how its tag reads. */
const blockOf = (markup: string) => /<script type="application\/json" id="cordon-plan"([^>]*)>([^<]*)<\/script>/.exec(markup)?.slice(1) ?? [];

describe('makeSingleFile', () => {
  it('puts the plan, its language and its title into the page and changes nothing else', () => {
    const made = make(page, { locale: 'ar', lacksNotes: true });
    expect(made).toBe(page.replace('lang="en"', 'lang="ar"').replace('<title>Cordon', '<title>One')
      .replace(emptyPlanBlock, '<script type="application/json" id="cordon-plan" data-document="one" data-language="ar" data-lacks="notes">{"title":"One"}</script>'));
  });

  it('keeps a hostile plan as text that reads back to the letter', () => {
    const text = JSON.stringify({ title: '</script><script>alert(1)</script>', note: '<!-- <script> ]]> $& $1 \u2028 \u0000', author: `${emptyPlanBlock}` });
    const made = make(page, { text, id: '"><img onerror=x> \uD800 é', title: '</title><script>alert(1)</script> & $&' });
    const [tag = '', inside = ''] = blockOf(made);
    expect(JSON.parse(inside)).toEqual(JSON.parse(text));
    expect(tag).toBe(' data-document="%22%3E%3Cimg%20onerror%3Dx%3E%20%EF%BF%BD%20%C3%A9" data-language="en" data-lacks=""');
    expect(made).toContain('<title>&lt;/title>&lt;script>alert(1)&lt;/script> &amp; $&amp;</title>');
    expect(made.match(/<script/g)).toHaveLength(page.match(/<script/g)?.length ?? 0);
    expect(made.slice(-script.length - 14)).toBe(page.slice(-script.length - 14));
  });

  it('makes the same file of a page that holds another plan already', () => {
    expect(make(make(page, { text: '{"title":"Another"}', id: 'other', title: 'Another' }))).toBe(make(page));
  });

  it('refuses a page that is not the single file', () => {
    expect(makeSingleFile('<!doctype html><html lang="en"><title>Cordon</title></html>', plan)).toBeNull();
  });
});
