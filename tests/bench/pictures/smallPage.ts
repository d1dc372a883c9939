/** A page of A6 with one of everything that a page may have on it: fixed, so that a picture of it changes only where drawing does. */
import type { PageLayout, TextItem } from '../../../src/export/page/pageLayout.ts';

const text = (role: TextItem['role'], content: string, at: readonly [left: number, baseline: number, width: number], sizeMm: number, more: Partial<TextItem> = {}): TextItem => ({
  type: 'text', role, box: { xMm: at[0], yMm: at[1] - sizeMm, widthMm: at[2], heightMm: sizeMm * 1.3 }, sizeMm, weight: 400, color: '#20262c', direction: 'ltr', align: 'start',
  lines: [{ text: content, leftMm: at[0], baselineMm: at[1], widthMm: at[2] }], ...more,
});

const map = { xMm: 5, yMm: 19, widthMm: 105, heightMm: 74 };

export const smallPage: PageLayout = {
  widthMm: 148, heightMm: 105, direction: 'rtl', language: 'ar', title: 'Page',
  items: [
    { type: 'box', role: 'paper', box: { xMm: 0, yMm: 0, widthMm: 148, heightMm: 105 }, radiusMm: 0, fill: '#ffffff', stroke: null },
    { type: 'box', role: 'caveat', box: { xMm: 5, yMm: 4, widthMm: 138, heightMm: 5 }, radiusMm: 0, fill: '#20262c', stroke: null },
    text('caveat', 'تمرين · EXERCISE', [5, 7.6, 138], 3, { color: '#ffffff', weight: 600, direction: 'rtl', align: 'middle' }),
    text('title', 'حلقة الفولاذ · Ring of steel', [5, 16, 138], 5, { weight: 600, direction: 'rtl' }),
    { type: 'map', role: 'map', box: map },
    { type: 'box', role: 'map-frame', box: map, radiusMm: 0, fill: null, stroke: { color: '#20262c', widthMm: 0.3, dashMm: null } },
    { type: 'image', role: 'swatch', box: { xMm: 115, yMm: 21, widthMm: 7.4, heightMm: 7.4 }, image: 'light~facility~1~government~firm' },
    text('legend-label', 'Facility', [124, 26, 19], 3),
    { type: 'path', role: 'swatch', points: [[115, 33], [122, 33]], isClosed: false, fill: null, stroke: { color: '#b3093c', widthMm: 0.8, dashMm: [2, 1] }, clip: null },
    text('legend-label', 'Way in, طريق', [124, 34, 19], 3),
    { type: 'path', role: 'north-arrow', points: [[119, 50], [122, 60], [119, 58], [116, 60]], isClosed: true, fill: '#20262c', stroke: null, clip: null },
    { type: 'qr', role: 'qr', box: { xMm: 115, yMm: 70, widthMm: 22, heightMm: 22 }, modules: Array.from({ length: 21 }, (_, row) => Array.from({ length: 21 }, (__, column) => (row * 7 + column * 3) % 5 < 2)), dark: '#000000', light: '#ffffff' },
    text('sources', 'Źródła, źródło', [5, 99, 138], 3),
  ],
};
