/** Pages as the writers take them, small and with everything on them. */
import type { PageItem, PageLayout, TextDirection, TextItem, TextWeight } from '../../../../src/export/page/pageLayout.ts';
import type { Typesetter } from '../../../../src/export/text/openTypesetter.ts';

export interface SampleText {
  readonly text: string;
  readonly direction: TextDirection;
  readonly weight?: TextWeight;
  readonly role?: TextItem['role'];
}

/** One line a text from the top down, at the start of a page that is wide enough. */
export function pageOfTexts(texts: readonly SampleText[], measure: Typesetter['measure'], direction: TextDirection = 'ltr', widthMm = 600): PageLayout {
  const [sizeMm, leadingMm] = [4, 8];
  const items = texts.map(({ text, direction: own, weight = 400, role = 'note' }, index): TextItem => {
    const lineMm = measure(text, sizeMm, weight, own);
    const leftMm = own === 'rtl' ? widthMm - 10 - lineMm : 10;
    const top = 10 + index * leadingMm;
    return {
      type: 'text', role, box: { xMm: 10, yMm: top, widthMm: widthMm - 20, heightMm: leadingMm }, sizeMm, weight, color: '#1A1A1A', direction: own, align: 'start',
      lines: [{ text, leftMm, baselineMm: top + 6, widthMm: lineMm }],
    };
  });
  return { widthMm, heightMm: 20 + texts.length * leadingMm, direction, language: direction === 'rtl' ? 'ar' : 'en', title: 'Ring of steel', items };
}

/** A page with one thing of each kind. */
export function pageOfEverything(measure: Typesetter['measure']): PageLayout {
  const texts = pageOfTexts([
    { text: 'Ring of steel', direction: 'ltr', weight: 600, role: 'title' }, { text: 'طوق من حديد', direction: 'rtl', weight: 600, role: 'subtitle' },
  ], measure, 'ltr', 297);
  const stroke = { color: '#7A1F1F', widthMm: 0.5, dashMm: [2, 1] };
  const furniture: readonly PageItem[] = [
    { type: 'box', role: 'paper', box: { xMm: 0, yMm: 0, widthMm: 297, heightMm: 210 }, radiusMm: 0, fill: '#FFFFFF', stroke: null },
    { type: 'map', role: 'map', box: { xMm: 10, yMm: 40, widthMm: 100, heightMm: 80 } },
    { type: 'box', role: 'map-frame', box: { xMm: 10, yMm: 40, widthMm: 100, heightMm: 80 }, radiusMm: 3, fill: null, stroke },
    { type: 'path', role: 'north-arrow', points: [[150, 60], [160, 90], [140, 90]], isClosed: true, fill: '#00000080', stroke: null, clip: { xMm: 140, yMm: 60, widthMm: 20, heightMm: 20 } },
    { type: 'path', role: 'swatch', points: [[150, 100], [170, 100]], isClosed: false, fill: null, stroke, clip: null },
    { type: 'image', role: 'swatch', box: { xMm: 180, yMm: 60, widthMm: 10, heightMm: 10 }, image: 'light~beads' },
    { type: 'qr', role: 'qr', box: { xMm: 200, yMm: 60, widthMm: 30, heightMm: 30 }, modules: [[true, false, true], [false, true, true], [true, true, true]], dark: '#000000', light: '#FFFFFF' },
  ];
  return { ...texts, widthMm: 297, heightMm: 210, items: [...furniture, ...texts.items] };
}
