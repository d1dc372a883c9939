/** PDF files as their readers find them: searched in both scripts, measured, listened to; and whole whatever the pages say. */
import { array, assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PdfPage, PdfParts } from '../../../../src/export/pdf/writePdf.ts';
import { textOfPages, writePdf } from '../../../../src/export/pdf/writePdf.ts';
import { openTypesetter } from '../../../../src/export/text/openTypesetter.ts';
import { readFace } from '../text/readFace.ts';
import { joined, openPdf, searchableText } from './readPdf.ts';
import { pageOfEverything, pageOfTexts, type SampleText } from './samplePage.ts';

const typesetter = await openTypesetter(readFace, 'Ő');
const { measure } = typesetter;
const mark = { width: 2, height: 1, data: Uint8Array.from([200, 0, 0, 255, 0, 0, 200, 64]) };
const parts: PdfParts = { typesetter, markOf: () => mark, author: 'Planning cell', created: '2020-09-25T10:11:12.345Z' };
const map = { form: 'rgba', widthPixels: 2, heightPixels: 2, pixels: new Uint8Array(16).fill(180) } as const;
const pageOf = (texts: readonly SampleText[], direction: 'ltr' | 'rtl' = 'ltr'): PdfPage => ({ layout: pageOfTexts(texts, measure, direction), maps: [], mapText: '' });
const write = (pages: readonly PdfPage[]) => joined(writePdf(pages, parts));
const everything: PdfPage = { layout: pageOfEverything(measure), maps: [map], mapText: 'The plan on the map: خط شارع يافا' };
/** As it is typed: without the marks that keep figures together. */
const typed = (text: string) => text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').trim();

const english: readonly string[] = [
  'Ring of steel', 'Data as of 25 September 2020', 'Outside closed · Inside leaks', 'QRF 14 → 19 min · 2.1 km shut', 'AVATAR Tower (west), 1:10,000 — ±300 m',
  'Yafa Street line (خط شارع يافا)', 'Held property 4 of 22 (عقار تسيطر عليه ميليشيا 4 من 22), positions not published', 'The Firm’s “Ofﬁce” naïve Őrs\\(x)',
];
const arabic: readonly string[] = [
  'طوق من حديد', 'البيانات حتى \u206625\u2069 أيلول 2020', 'مغلق من الخارج · يتسرب من الداخل', 'لا الأمن لأجل الإغلاق إلى الآن', 'قُرئت الخطةُ دون ملاحظات، جارٍ الحساب', 'الخطوط المنشورة كما هي، ولا شيء منها مرفوع.',
  '22 عقارًا (مواضعها غير منشورة)', 'بوابة كرادة مريم (Assassins’ Gate) في شارع يافا', 'القوة 14 ← 19 دقيقة، وطول ما أُغلق \u20672.1 كم\u2069', '٣٠ مركبة، ٢٥ أيلول ٢٠٢٠',
];

describe('a search', () => {
  test.each(english)('finds in an English page: %s', async (text) => {
    expect(await searchableText(await openPdf(write([pageOf([{ text, direction: 'ltr' }, { text: 'ﬁn', direction: 'ltr', weight: 600 }])])))).toContain(typed(text));
  });

  test.each(arabic)('finds in an Arabic page: %s', async (text) => {
    const found = await searchableText(await openPdf(write([pageOf([{ text, direction: 'rtl', weight: 600 }, { text: 'نهاية', direction: 'rtl' }], 'rtl')])));
    expect(found).toContain(typed(text));
  });

  test('finds what stands on every page, in the order of the layout', async () => {
    const document = await openPdf(write([everything, pageOf(arabic.map((text) => ({ text, direction: 'rtl' })), 'rtl')]));
    expect(document.numPages).toBe(2);
    expect(await searchableText(document, 1)).toBe('Ring of steel\nطوق من حديد');
    expect((await searchableText(document, 2)).split('\n')).toEqual(arabic.map(typed));
  });

  test('goes by letters: nowhere in the file is a presentation form', () => {
    const file = contentsOf(write([pageOf([...arabic].map((text) => ({ text, direction: 'rtl' })))]));
    const letters = [...file.matchAll(/<[\dA-F]{4}> <([\dA-F]+)>/g)].map(([, hex = '']) => hex);
    expect(letters).toContain('0644');
    expect(letters.filter((hex) => !/^[\dA-F]{4}(?:0020)?$/.test(hex) || /^F[BCDE]/.test(hex))).toEqual([]);
  });

  test('is told by every line that is not plain what it says, in the order of reading', () => {
    const file = contentsOf(write([pageOf([{ text: 'Gate بوابة كرادة', direction: 'ltr' }, { text: 'plain', direction: 'ltr' }])]));
    const told = [...file.matchAll(/\/TextLine <<\/ActualText <FEFF([\dA-F]+)>>> BDC/g)].map(([, hex = '']) => fromUtf16(hex));
    expect(told).toEqual(['Gate بوابة كرادة']);
    // PDFium takes lines by it, unless the document has a direction; poppler turns it round under the tag `Span`.
    expect(contentsOf(write([pageOf([], 'rtl')]))).not.toContain('/R2L');
    expect(file).not.toContain('/Span <<');
  });

  test('finds any words of either script: whole lines that read one way, and every piece of lines that read both', async () => {
    const words = { ltr: ['Ring', 'of', 'steel', 'AVATAR', 'Gate', '25', '12.5', 'To,'], rtl: ['طوق', 'من', 'حديد', 'الأمن', 'لا', 'مركبة', 'قُرئ', 'عقارًا', '٢٥'] };
    await assert(asyncProperty(
      array(array(integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), constantFrom('ltr' as const, 'rtl' as const), constantFrom('ltr' as const, 'rtl' as const),
      async (lists, direction, first) => {
        const pieces = lists.map((list, index) => {
          const script = (index % 2 === 0) === (first === 'ltr') ? 'ltr' : 'rtl';
          return `${script === 'ltr' ? 'x ' : ''}${list.map((at) => words[script][at]).join(' ')}${script === 'ltr' ? ' x' : ''}`;
        });
        const found = await searchableText(await openPdf(write([pageOf([{ text: pieces.join(' '), direction }, { text: 'end', direction: 'ltr' }])])));
        if (direction === 'ltr' || pieces.length === 1) expect(found).toContain(pieces.join(' '));
        for (const piece of pieces) expect(found).toContain(piece);
      },
    ), { numRuns: 60, seed: 5 });
  }, 30_000);
});

describe('a file', () => {
  test('has pages of exactly the size of the paper', async () => {
    const page = await (await openPdf(write([everything]))).getPage(1);
    const [left = 1, bottom = 1, right = 0, top = 0] = page.view;
    expect([left, bottom]).toEqual([0, 0]);
    expect(right * 25.4 / 72).toBeCloseTo(297, 4);
    expect(top * 25.4 / 72).toBeCloseTo(210, 4);
  });

  test('carries its fonts, and of them only what it draws', () => {
    const bytes = write([everything]);
    const file = contentsOf(bytes);
    const names = [...file.matchAll(/\/FontName \/([A-Z]{6})\+(IBMPlexSans\S*)/g)].map(([, , name]) => name);
    expect(names).toEqual(['IBMPlexSans-SemiBold']);
    expect(file.match(/\/FontFile2/g)).toHaveLength(1);
    expect(Number(/\/Length1 (\d+)/.exec(file)?.[1])).toBeLessThan(8000);
    expect(bytes.length).toBeLessThan(20_000);
  });

  test('is the same bytes for the same pages', () => {
    expect(write([everything])).toEqual(write([everything]));
    expect(writePdf([everything], { ...parts, created: '2021-01-01T00:00:00Z' })).not.toEqual(writePdf([everything], parts));
  });

  test('says its title, author, language and day', async () => {
    const { info, metadata } = await (await openPdf(write([everything]))).getMetadata();
    expect(info).toMatchObject({ Title: 'Ring of steel', Author: 'Planning cell', Language: 'en', CreationDate: 'D:20200925101112Z' });
    expect(metadata?.get('dc:title')).toBe('Ring of steel');
    expect(metadata?.get('xmp:createdate')).toBe('2020-09-25T10:11:12Z');
  });

  test('tells a screen reader headings, paragraphs and what the map shows', async () => {
    const tree = await (await (await openPdf(write([everything]))).getPage(1)).getStructTree();
    const nodes = (tree?.children ?? []).flatMap((child) => ('children' in child ? child.children : []));
    expect(nodes.map((node) => ('role' in node ? [node.role, 'alt' in node ? node.alt : undefined] : null))).toEqual([['Figure', everything.mapText], ['H1', 'Ring of steel'], ['P', 'طوق من حديد']]);
  });

  test('holds the furniture as shapes: dashes, curves, areas and clips', () => {
    const file = contentsOf(write([everything]));
    expect(file).toContain('[5.66929 2.83465] 0 d');
    expect(file).toMatch(/ c\n/);
    expect(file).toMatch(/re W n/);
    expect(file).toContain('/ca 0.50196');
    expect(file).toContain('/SMask');
    expect(file).toMatch(/f\*/);
  });

  test('takes the map as it comes: JPEG, rows of a PNG, pixels', async () => {
    const forms: readonly PdfPage['maps'][number][] = [
      map, { form: 'png-rows', widthPixels: 1, heightPixels: 1, pieces: [Uint8Array.from([0x78, 0x9c, 0x63]), Uint8Array.from([0x62, 0x62, 0x62, 0x06, 0x00, 0x00, 0x12, 0x00, 0x09])] },
      { form: 'jpeg', widthPixels: 1, heightPixels: 1, bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]) },
    ];
    for (const each of forms) expect((await openPdf(write([{ ...everything, maps: [each] }]))).numPages).toBe(1);
  });
});

describe('hostile text', () => {
  test.each([
    ['brackets and backslashes', ')) Tj ET \\( <</Type /Catalog>> endstream endobj %%EOF \\377 <feff>'],
    ['control characters', 'a\u0000b\u0007c\u001B[0m\u009Fd\r\ne'], ['emoji', '👩‍🚒🏳️‍🌈 roof 😀'], ['halves of pairs', '\uD83D x \uDE00'],
    ['marks of direction', '\u202Eevil\u202C \u2067طوق\u2066 gate \u2069\u2069 \u200F12'], ['markup', '<script>alert(1)</script>&amp;]]>'],
    ['marks on nothing', '\u0301\u064B\u0651 \u0301'], ['ten thousand characters', 'طوق من حديد (Ring of steel) 12.5 '.repeat(300)], ['nothing', ''],
  ])('%s', async (_, text) => {
    const page = pageOf([{ text, direction: 'rtl' }, { text, direction: 'ltr', weight: 600 }, { text: 'The end', direction: 'ltr' }]);
    const hostile: PdfPage = { layout: { ...page.layout, title: text, language: 'en' }, maps: [map], mapText: text };
    const document = await openPdf(joined(writePdf([hostile], { ...parts, author: text })));
    expect(await searchableText(document)).toContain('The end');
    expect(textOfPages([hostile.layout])).toContain(text);
    expect(Object.keys(await document.getMetadata())).toContain('info');
  });
});

/** The file with its streams inflated, byte for character. */
function contentsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replaceAll(/(<<[^\n]*\/FlateDecode[^\n]*)\nstream\n([\s\S]*?)\nendstream/g, (_, head: string, body: string) => `${head}\n${Buffer.from(unzlibSync(Buffer.from(body, 'latin1'))).toString('latin1')}`);
}

const fromUtf16 = (hex: string) => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
