/** What a page promises: a scale that is true, a north that is north, two caveats, and an Arabic page that is the mirror of the English one. */
import { describe, expect, test } from 'vitest';
import { layOutPage } from '../../../../src/export/page/layOutPage.ts';
import { mapBoxOf } from '../../../../src/export/page/mapBoxOf.ts';
import type { MmBox, PageItem, PageLayout, PageRole, TextItem } from '../../../../src/export/page/pageLayout.ts';
import { pageParts, type PageRequest } from '../../../../src/export/page/pageRequest.ts';
import { mmPerCssPixel } from '../../../../src/export/page/paper.ts';
import { roughMeasure } from '../../../fixtures/pages/measure.ts';
import { extentOf } from '../../../fixtures/pages/overlaps.ts';
import { arabic, qrOf, request, texts } from '../../../fixtures/pages/request.ts';

const lay = (part: Partial<PageRequest> = {}, base: PageRequest = request) => layOutPage({ ...base, ...part }, roughMeasure);
const itemsOf = (layout: PageLayout, role: PageRole): readonly PageItem[] => layout.items.filter((item) => item.role === role);
const textsOf = (layout: PageLayout, role: PageRole): readonly TextItem[] => itemsOf(layout, role).flatMap((item) => (item.type === 'text' ? [item] : []));
const said = (layout: PageLayout, role: PageRole) => textsOf(layout, role).map(({ lines }) => lines.map(({ text }) => text).join(' '));
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('the scale', () => {
  const barOf = (layout: PageLayout): MmBox[] => itemsOf(layout, 'scale-bar').flatMap((item) => (item.type === 'box' && item.radiusMm === 0 ? [item.box] : []));

  test.each([1250, 2500, 10_000, 15_000, 24_000, 50_000, 250_000])('of 1 : %i is true to the paper', (scale) => {
    const layout = lay({ map: { ...request.map, scale } });
    const boxes = barOf(layout);
    const lengthMm = boxes.reduce((sum, { widthMm }) => sum + widthMm, 0);
    const figure = said(layout, 'scale-bar').map((text) => /^([\d.]+) (k?m)$/.exec(text)).find((match) => match !== null);
    const meters = Number(figure?.[1]) * (figure?.[2] === 'km' ? 1000 : 1);
    expect(meters).toBeGreaterThan(0);
    expect(Math.abs(lengthMm / ((meters * 1000) / scale) - 1)).toBeLessThan(0.001);
    expect(said(layout, 'scale-bar')).toContain(`1 : ${scale.toString().replace(/(?=(\d{3})$)/, ',')}`);
  });

  test('of a tilted map is not claimed', () => {
    const layout = lay({ map: { ...request.map, pitch: 20 } });
    expect(said(layout, 'scale-bar')).toEqual(['Tilted view: no scale holds']);
    expect(barOf(layout)).toEqual([]);
  });
});

describe('north', () => {
  /** Clockwise from up: from the notch of the needle to its tip. */
  const turnOf = (layout: PageLayout): number => {
    const [half] = itemsOf(layout, 'north-arrow').flatMap((item) => (item.type === 'path' ? [item] : []));
    const [tip = [0, 0], , notch = [0, 0]] = half?.points ?? [];
    return (Math.atan2(tip[0] - notch[0], notch[1] - tip[1]) * 180) / Math.PI;
  };

  test.each([0, 45, -90, 170])('is where a map turned by %i has it, in either language', (bearing) => {
    for (const base of [request, arabic]) expect(turnOf(lay({ map: { ...request.map, bearing } }, base))).toBeCloseTo(-bearing, 1);
  });

  test('has its letter before its tip', () => {
    const layout = lay({ map: { ...request.map, bearing: 90 } });
    const [letter] = textsOf(layout, 'north-arrow');
    const [needle] = itemsOf(layout, 'north-arrow').flatMap((item) => (item.type === 'path' ? [extentOf(item)] : []));
    expect((letter?.box.xMm ?? 0) + (letter?.box.widthMm ?? 0) / 2).toBeLessThan(needle?.xMm ?? 0);
  });
});

test('the caveat stands at the top and at the bottom, the data date with the answers and for itself', () => {
  const layout = lay();
  const [top, bottom] = textsOf(layout, 'caveat');
  expect(said(layout, 'caveat')).toEqual([texts.caveat, texts.caveat]);
  expect(top?.box.yMm).toBeLessThan(20);
  expect(bottom?.box.yMm).toBeGreaterThan(layout.heightMm - 20);
  expect(said(layout, 'data-date')).toEqual([texts.dataDate]);
  expect(said(layout, 'figures').at(-1)).toBe('On the 9 roads drawn. · Data as of 2020-09-25');
});

describe('the Arabic page', () => {
  test.each(['portrait', 'landscape'] as const)('has everything on the other side, %s', (orientation) => {
    const roles: readonly PageRole[] = ['title', 'legend-title', 'posture', 'sources', 'data-date', 'note', 'qr', 'inset'];
    const [en, ar] = [lay({ orientation }), lay({ orientation }, arabic)];
    const middleOf = (layout: PageLayout, role: PageRole) => {
      const boxes = itemsOf(layout, role).map((item) => (item.type === 'text' ? item.lines[0] ?? { leftMm: 0, widthMm: 0 } : { leftMm: extentOf(item).xMm, widthMm: extentOf(item).widthMm }));
      const left = Math.min(...boxes.map(({ leftMm }) => leftMm));
      return (left + Math.max(...boxes.map(({ leftMm, widthMm }) => leftMm + widthMm))) / 2 - layout.widthMm / 2;
    };
    expect(ar.direction).toBe('rtl');
    for (const role of roles) expect(Math.sign(middleOf(ar, role)), role).toBe(-Math.sign(middleOf(en, role)));
  });

  test('is set from the right, and its legend has the swatches there', () => {
    const layout = lay({}, arabic);
    const [title] = textsOf(layout, 'title');
    const mapRight = mapBoxOf(layout).xMm + mapBoxOf(layout).widthMm;
    expect(title?.direction).toBe('rtl');
    expect((title?.lines[0]?.leftMm ?? 0) + (title?.lines[0]?.widthMm ?? 0)).toBeCloseTo(mapRight, 2);
    const label = textsOf(layout, 'legend-label')[0];
    const swatch = itemsOf(layout, 'swatch')[0];
    expect(swatch && extentOf(swatch).xMm).toBeGreaterThan((label?.box.xMm ?? 0) + (label?.box.widthMm ?? 0) - 0.01);
  });

  test('leaves a title in the other script its own direction, at the side where the page begins', () => {
    const [title] = textsOf(lay({ texts: { ...arabic.texts, title: 'Nine junctions' } }, arabic), 'title');
    expect(title).toMatchObject({ direction: 'ltr', align: 'end' });
    expect((title?.lines[0]?.leftMm ?? 0) + (title?.lines[0]?.widthMm ?? 0)).toBeCloseTo(297 - 9, 2);
  });

  test('does not mirror the inset: what lies west stays left', () => {
    // From left to right, as a part of the width of each area: no two corners of the zone are as far from its left as from its right.
    const shapes = (layout: PageLayout) => itemsOf(layout, 'inset').flatMap((item) => {
      if (item.type !== 'path' || item.fill === null) return [];
      const { xMm, widthMm } = extentOf(item);
      return [item.points.map(([x]) => Math.round(((x - xMm) / widthMm) * 50) / 50)];
    });
    expect(shapes(lay({}, arabic)).length).toBeGreaterThan(1);
    expect(shapes(lay({}, arabic))).toEqual(shapes(lay()));
  });
});

test('the inset shows the frame where the map is: east is right and north is up, in either language', () => {
  const frameOf = (part: Partial<PageRequest['map']>, base: PageRequest) => {
    const areas = itemsOf(lay({ map: { ...base.map, ...part } }, base), 'inset').flatMap((item) => (item.type === 'path' ? [extentOf(item)] : []));
    const [zone, frame] = [areas[0], areas.at(-1)];
    if (!zone || !frame) throw new Error('No inset.');
    return [frame.xMm + frame.widthMm / 2 - zone.xMm - zone.widthMm / 2, frame.yMm + frame.heightMm / 2 - zone.yMm - zone.heightMm / 2];
  };
  for (const base of [request, arabic]) {
    expect(frameOf({ center: [44.41, 33.305] }, base)[0]).toBeGreaterThan(2);
    expect(frameOf({ center: [44.36, 33.305] }, base)[0]).toBeLessThan(-2);
    expect(frameOf({ center: [44.385, 33.33] }, base)[1]).toBeLessThan(-2);
  }
});

describe('the legend', () => {
  test('shows marks and lines as large as the map does', () => {
    const layout = lay();
    const [mark] = layout.items.flatMap((item) => (item.type === 'image' ? [item.box] : []));
    expect(mark?.widthMm).toBeCloseTo(24 * mmPerCssPixel, 3);
    const strokes = itemsOf(layout, 'swatch').flatMap((item) => (item.type === 'path' && item.stroke ? [item.stroke] : []));
    expect(strokes.map(({ widthMm }) => widthMm)).toEqual([8, 6.4, 2].map((px) => Math.round(px * mmPerCssPixel * 1000) / 1000));
    expect(strokes.at(-1)?.dashMm).toEqual([6, 4].map((px) => Math.round(px * mmPerCssPixel * 1000) / 1000));
  });

  const many = (count: number) => Array.from({ length: count }, (_, place) => request.legend.map((row) => ({ ...row, label: `${row.label} ${place}` })) ).flat();
  const sizeOf = (layout: PageLayout) => textsOf(layout, 'legend-label')[0]?.sizeMm ?? 0;
  const columnsOf = (layout: PageLayout) => new Set(textsOf(layout, 'legend-label').map(({ box }) => box.xMm)).size;

  test('goes into columns, then into smaller type, then says how many are left out', () => {
    const [few, more, most] = [lay(), lay({ legend: many(3) }), lay({ legend: many(12) })];
    expect(columnsOf(few)).toBe(1);
    expect(columnsOf(more)).toBeGreaterThan(1);
    expect(said(more, 'legend-label')).toHaveLength(18);
    expect(sizeOf(most)).toBeLessThan(sizeOf(few));
    const rows = said(most, 'legend-label');
    expect(rows.at(-1)).toBe(`and ${72 - rows.length + 1} more`);
  });
});

test('long sources are cut to whole ones, with the number of the others', () => {
  const sources = Array.from({ length: 40 }, (_, place) => `Source ${place} of some length, with a title and a publisher, 2020`);
  const [line = ''] = said(lay({ texts: { ...texts, sources } }), 'sources');
  const shown = plain(line).match(/Source \d+ of some length, with a title and a publisher, 2020/g)?.length ?? 0;
  expect(shown).toBeGreaterThan(2);
  expect(plain(line)).toMatch(new RegExp(`; … and ${40 - shown} more$`));
});

test('a code that could not be read off the page gives way to a sentence', () => {
  expect(lay().items.filter(({ type }) => type === 'qr')).toHaveLength(1);
  for (const qr of [null, qrOf(177)]) {
    const layout = lay({ qr });
    expect(layout.items.filter(({ type }) => type === 'qr')).toEqual([]);
    expect(said(layout, 'qr')).toEqual([request.words.qrTooLong]);
  }
  // On larger paper the same code is larger.
  expect(lay({ paper: 'a2', qr: qrOf(177) }).items.filter(({ type }) => type === 'qr')).toHaveLength(1);
});

test.each(pageParts)('%s can be left off, and nothing else goes with it', (part) => {
  const rolesOf: Readonly<Record<string, PageRole>> = { title: 'title', subtitle: 'subtitle', figures: 'figures', legend: 'legend-title', 'scale-bar': 'scale-bar', 'north-arrow': 'north-arrow', inset: 'inset', qr: 'qr', made: 'made' };
  const rolesIn = (layout: PageLayout) => [...new Set(layout.items.map(({ role }) => role))].filter((role) => !['swatch', 'legend-label'].includes(role)).toSorted();
  expect(rolesIn(lay({ hiddenParts: [part] }))).toEqual(rolesIn(lay()).filter((role) => role !== rolesOf[part]));
});

test('a title that has no room shrinks, breaks, and is cut at last', () => {
  const titled = (words: number) => textsOf(lay({ texts: { ...texts, title: 'barriers '.repeat(words) } }), 'title')[0];
  expect(titled(2)?.lines).toHaveLength(1);
  expect(titled(12)?.lines).toHaveLength(2);
  expect(titled(22)?.sizeMm).toBeLessThan(titled(2)?.sizeMm ?? 0);
  expect(titled(60)?.lines.at(-1)?.text).toMatch(/barriers…$/);
});
