/** A page as SVG: well formed whatever was written on it, its text text, its map a picture or a hole. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPage } from '../../../../src/export/page/layOutPage.ts';
import { mapBoxOf } from '../../../../src/export/page/mapBoxOf.ts';
import type { PageRequest } from '../../../../src/export/page/pageRequest.ts';
import { type SvgParts, writeSvg } from '../../../../src/export/write/writeSvg.ts';
import { roughMeasure } from '../../../fixtures/pages/measure.ts';
import { arabic, request, texts } from '../../../fixtures/pages/request.ts';

const nothing: SvgParts = { map: null, imageUrl: () => null, fonts: [] };

function open(asked: PageRequest, parts: SvgParts = nothing): Element {
  const faults: string[] = [];
  const { documentElement } = new DOMParser({ onError: (level, message) => { faults.push(`${level}: ${message}`); } }).parseFromString(writeSvg(layOutPage(asked, roughMeasure), parts), 'image/svg+xml');
  expect(faults).toEqual([]);
  if (!documentElement) throw new Error('No document.');
  return documentElement;
}

const all = (root: Element, name: string): readonly Element[] => Array.from(root.getElementsByTagName(name));
const ofRole = (root: Element, name: string, role: string) => all(root, name).filter((element) => element.getAttribute('data-role') === role);

const hostile = '</text><script>alert(1)</script>&amp; "quoted" \'single\' ]]><!-- <image href="http://x/"/>\u0000\uD800';

test('whatever a planner writes stays text', () => {
  const root = open({
    ...request, texts: { ...texts, title: hostile, subtitle: hostile, caveat: hostile, sources: [hostile], posture: hostile },
    legend: request.legend.map((row, place) => ({ ...row, label: hostile, swatch: place === 0 ? { type: 'icon', image: '"><script>', widthPx: 24, heightPx: 24 } : row.swatch })),
  }, { ...nothing, imageUrl: (image) => `data:image/png,"${image}` });
  expect(all(root, 'script')).toEqual([]);
  expect(all(root, 'image').every((image) => image.getAttribute('href')?.startsWith('data:'))).toBe(true);
  expect(ofRole(root, 'text', 'title')[0]?.textContent).toContain('<script>alert(1)</script>');
  assert(property(string({ unit: 'binary', maxLength: 40 }), (title) => { open({ ...request, texts: { ...texts, title }, legend: [], qr: null, inset: null }); }), { numRuns: 60, seed: 2 });
});

test('an Arabic page says so, and its lines end at their right', () => {
  const root = open(arabic);
  expect(root.getAttribute('xml:lang')).toBe('ar');
  const [title] = ofRole(root, 'text', 'title');
  expect(title?.getAttribute('direction')).toBe('rtl');
  expect(title?.getAttribute('text-anchor') ?? '').toBe('');
  expect(Number(title && all(title, 'tspan')[0]?.getAttribute('x'))).toBeCloseTo(297 - 9, 2);
  expect(title?.textContent).toBe(arabic.texts.title);
});

test('the map is a picture in its place, blank paper or a hole', () => {
  const { xMm, yMm, widthMm, heightMm } = mapBoxOf(layOutPage(request, roughMeasure));
  const [picture] = ofRole(open(request, { ...nothing, map: { url: 'data:image/png;base64,AA==' } }), 'image', 'map');
  expect(['x', 'y', 'width', 'height'].map((name) => Number(picture?.getAttribute(name)))).toEqual([xMm, yMm, widthMm, heightMm]);
  expect(ofRole(open(request), 'rect', 'paper')).toHaveLength(1);
  const holed = open(request, { ...nothing, map: 'hole' });
  expect(ofRole(holed, 'rect', 'paper')).toEqual([]);
  expect(ofRole(holed, 'path', 'paper')[0]?.getAttribute('d')).toContain(`M${xMm} ${yMm}h${widthMm}`);
});

test('fonts travel with it where they are handed in', () => {
  const root = open(request, { ...nothing, fonts: [{ weight: 600, url: 'data:font/woff2;base64,AA==', unicodeRange: 'U+0600-06FF' }] });
  expect(all(root, 'style')[0]?.textContent).toBe('@font-face{font-family:\'IBM Plex Sans\';font-weight:600;src:url("data:font/woff2;base64,AA==");unicode-range:U+0600-06FF}');
});

test('every dark module of the code is drawn, in its place', () => {
  const [code] = ofRole(open(request), 'g', 'qr');
  const rows = Array.from((code && all(code, 'path')[0]?.getAttribute('d'))?.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? []);
  const dark = rows.flatMap(([, x, y, count]) => Array.from({ length: Number(count) }, (_, at) => `${Number(x) + at},${y}`));
  const wanted = (request.qr ?? []).flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
  expect(dark.toSorted()).toEqual(wanted.toSorted());
});
