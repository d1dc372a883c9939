/** A page on a canvas: told by what it asks of the canvas, since Node has none; how it looks is seen in the browser. */
import { expect, test } from 'vitest';
import { layOutPage } from '../../../../src/export/page/layOutPage.ts';
import { mapBoxOf } from '../../../../src/export/page/mapBoxOf.ts';
import { paintPage, type PxBox, toPixels } from '../../../../src/export/paint/paintPage.ts';
import { roughMeasure } from '../../../fixtures/pages/measure.ts';
import { arabic, request } from '../../../fixtures/pages/request.ts';

interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly state: Readonly<Record<string, unknown>>;
}

/** Writes down every call with what was set before it. */
function recorder(): { readonly context: CanvasRenderingContext2D; readonly calls: Call[] } {
  const calls: Call[] = [];
  const state: Record<string, unknown> = {};
  const context = new Proxy(state, {
    get: (_, name) => (...values: unknown[]) => { calls.push({ name: String(name), values, state: { ...state } }); },
    set: (_, name, value) => {
      state[String(name)] = value;
      return true;
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, calls };
}

const pxPerMm = 300 / 25.4;

test('the map is asked for in its order, in whole pixels, after the paper and before what stands on it', () => {
  const layout = layOutPage(request, roughMeasure);
  const { context, calls } = recorder();
  const asked: { readonly box: PxBox; readonly after: number }[] = [];
  paintPage(context, layout, { pxPerMm, fontFamily: 'Plex', imageOf: () => null, paintMap: (box) => { asked.push({ box, after: calls.length }); } });
  expect(asked.map(({ box }) => box)).toEqual([toPixels(mapBoxOf(layout), pxPerMm)]);
  expect(Object.values(asked[0]?.box ?? {}).every(Number.isInteger)).toBe(true);
  const paper = calls.findIndex(({ name, values }) => name === 'rect' && values[2] === Math.round(297 * pxPerMm));
  expect(paper).toBeGreaterThanOrEqual(0);
  expect(paper).toBeLessThan(asked[0]?.after ?? 0);
  expect(calls.findIndex(({ name }) => name === 'fillText')).toBeGreaterThan(asked[0]?.after ?? 0);
});

test('Arabic is set from the right, at its size in pixels', () => {
  const layout = layOutPage(arabic, roughMeasure);
  const { context, calls } = recorder();
  paintPage(context, layout, { pxPerMm, fontFamily: 'Plex', imageOf: () => null });
  const title = calls.find(({ name, values }) => name === 'fillText' && values[0] === arabic.texts.title);
  const item = layout.items.find(({ role }) => role === 'title');
  expect(title?.state).toMatchObject({ direction: 'rtl', textAlign: 'start', font: `600 ${(item?.type === 'text' ? item.sizeMm : 0) * pxPerMm}px Plex` });
  expect(title?.values[1]).toBeCloseTo((297 - 9) * pxPerMm, 1);
});

test('marks are asked for as large as they stand, and the modules of the code leave no gaps', () => {
  const layout = layOutPage(request, roughMeasure);
  const { context, calls } = recorder();
  const marks: (readonly [string, number, number])[] = [];
  paintPage(context, layout, { pxPerMm, fontFamily: 'Plex', imageOf: (...asked) => { marks.push(asked); return null; } });
  expect(marks[0]?.[0]).toBe('light~plan~barrier-up');
  expect(Math.abs((marks[0]?.[1] ?? 0) - 24 * (300 / 96))).toBeLessThanOrEqual(1);
  const modules = calls.filter(({ name, state }) => name === 'fillRect' && state['fillStyle'] === '#000000').map(({ values }) => values as readonly number[]);
  expect(modules).toHaveLength((request.qr ?? []).flat().filter(Boolean).length);
  expect(modules.flat().every(Number.isInteger)).toBe(true);
  // Whatever the pixels of a module, the next one begins where it ends.
  const edges = (from: number, side: number) => modules.map((box) => [box[from] ?? 0, (box[from] ?? 0) + (box[side] ?? 0)] as const);
  for (const [from, side] of [[0, 2], [1, 3]] as const) {
    const starts = new Set(edges(from, side).map(([start]) => start));
    const ends = new Set(edges(from, side).map(([, end]) => end));
    expect([...starts].filter((start) => !ends.has(start))).toHaveLength(1);
  }
});
