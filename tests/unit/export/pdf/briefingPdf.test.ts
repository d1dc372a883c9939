/** What a PDF of slides has beyond one of pages: bookmarks, links, texts in several faces, one picture on several pages. */
import { expect, test } from 'vitest';
import type { PdfParts } from '../../../../src/export/pdf/writePdf.ts';
import { writePdf } from '../../../../src/export/pdf/writePdf.ts';
import { layOutSlide } from '../../../../src/export/page/briefing/layOutSlide.ts';
import { contentsPages } from '../../../../src/export/page/briefing/paper/contentsPage.ts';
import { openTypesetter } from '../../../../src/export/text/openTypesetter.ts';
import { arabic, slide } from '../../../fixtures/briefing/slides.ts';
import { readFace } from '../text/readFace.ts';
import { joined, openPdf, searchableText } from './readPdf.ts';

const typesetter = await openTypesetter(readFace, '');
const parts: PdfParts = { typesetter, markOf: () => null, author: '', created: '2020-09-25T00:00:00Z' };
const picture = { form: 'rgba', widthPixels: 2, heightPixels: 2, pixels: new Uint8Array(16).fill(180) } as const;

test('bookmarks lead to pages, unfolded, in the order given', async () => {
  const pages = [slide, { ...slide, id: 's-2' }].map((one) => ({ layout: layOutSlide(one, typesetter.measure)[0]?.layout ?? never(), maps: [picture], mapText: '' }));
  const pdf = await openPdf(joined(writePdf(pages, { ...parts, title: 'The briefing', outline: [{ title: 'Today', page: 0, children: [{ title: 'طوق من حديد', page: 1 }] }, { title: 'End', page: 9 }] })));
  const outline = await pdf.getOutline();
  expect(outline.map(({ title, items }) => [title, items.length])).toEqual([['Today', 1], ['End', 0]]);
  expect(outline[0]?.items[0]?.title).toBe('طوق من حديد');
  const [reference] = (outline[1]?.dest ?? []) as [{ num: number; gen: number }];
  expect(await pdf.getPageIndex(reference)).toBe(1);
  const { info } = await pdf.getMetadata();
  expect((info as { readonly Title?: string }).Title).toBe('The briefing');
});

test('links lead out of the document and within it; a page that is not there is no link', async () => {
  const [laid] = layOutSlide(slide, typesetter.measure);
  const [contents] = contentsPages(slide, 'A briefing', [{ title: 'Closed outside', pageId: 's-1', page: 2, isSection: false }, { title: 'Gone', pageId: 'nowhere', page: 3, isSection: false }], typesetter.measure);
  const pdf = await openPdf(joined(writePdf([contents ?? never(), laid ?? never()].map(({ layout }) => ({ layout, maps: [], mapText: '' })), parts)));
  const within = await (await pdf.getPage(1)).getAnnotations();
  expect(within.length).toBeGreaterThan(0);
  for (const { dest } of within) expect(await pdf.getPageIndex((dest as [{ num: number; gen: number }])[0])).toBe(1);
  const out = await (await pdf.getPage(2)).getAnnotations();
  expect(new Set(out.map(({ url }) => String(url)))).toEqual(new Set(['https://example.org/analysis?a=1']));
});

test('a text in several faces is found by a search, line by line, in both scripts', async () => {
  const pages = [slide, arabic].map((one) => ({ layout: layOutSlide(one, typesetter.measure)[0]?.layout ?? never(), maps: [], mapText: '' }));
  const pdf = await openPdf(joined(writePdf(pages, parts)));
  expect((await searchableText(pdf, 1)).replaceAll(/\s+/g, ' ')).toContain('no drivable way leads in from outside');
  const found = (await searchableText(pdf, 2)).replaceAll(/\s+/g, ' ');
  for (const words of ['مع رفع كل الخطوط لا يبقى طريق سالك', 'من الخارج', 'لا شيء', 'مغلق من الخارج، مفتوح من الداخل', 'التحليل', 'PW 3346']) expect(found).toContain(words);
});

test('a picture that stands on several pages is in the file once', () => {
  const [laid] = layOutSlide(slide, typesetter.measure);
  const page = { layout: laid?.layout ?? never(), maps: [picture], mapText: '' };
  const images = (file: Uint8Array) => Buffer.from(file).toString('latin1').split('/Subtype /Image').length - 1;
  expect(images(joined(writePdf([page, page, page], parts)))).toBe(1);
});

function never(): never {
  throw new Error('There is no page.');
}
