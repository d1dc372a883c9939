/** The bench judges each bar the right way round, and says so where a comparison is not to be had. */
import { expect, test } from 'vitest';
import type { LoadedFile } from '../size/measureFirstLoad.ts';
import type { StartFigures } from './measureStart.ts';
import { median } from './median.ts';
import { startFigures, type Runs } from './startReport.ts';

const start = (part: Partial<StartFigures>): StartFigures => ({
  firstFrameMs: 100, idleMs: 100, blockingMs: 100, heapMegabytes: 1, requests: 1, offOriginRequests: [], consoleErrors: [], ...part,
});

const file = (kind: LoadedFile['kind'], kilobytes: number): LoadedFile => ({ name: kind, kind, gzipBytes: kilobytes * 1000 });

const even: Runs = {
  starts: { app: [start({})], bare: [start({})] },
  frames: { app: [10], bare: [10] },
  files: { app: [file('script', 180)], bare: [file('maplibre', 430), file('script', 4)] },
  pictureDifference: 0,
};

const missed = (runs: Partial<Runs>) => startFigures({ ...even, ...runs }).figures.filter(({ kept }) => kept === false).map(({ name }) => name);

test('two pages alike keep every bar', () => {
  expect(missed({})).toEqual([]);
});

test.each<[string, Partial<Runs>]>([
  ['cold start to map idle', { starts: { app: [start({ idleMs: 121 })], bare: [start({})] } }],
  ['total blocking time', { starts: { app: [start({ blockingMs: 201 })], bare: [start({})] } }],
  ['total blocking time', { starts: { app: [start({ blockingMs: 1 })], bare: [start({ blockingMs: 0 })] } }],
  ['frames while rotating, all layers', { frames: { app: [8.9], bare: [10] } }],
  ["first-load script beyond MapLibre's", { files: { app: [file('script', 180.1)], bare: even.files.bare } }],
  ['off-origin requests', { starts: { app: [start({ offOriginRequests: ['https://example.org/'] })], bare: [start({})] } }],
  ['console errors', { starts: { app: [start({ consoleErrors: ['no'] })], bare: [start({})] } }],
  ['bare page: its script', { files: { app: even.files.app, bare: [file('maplibre', 380)] } }],
  ['bare page: picture unlike the app', { pictureDifference: 0.05 }],
])('%s is missed when it is missed, and nothing else', (name, runs) => {
  expect(missed(runs)).toEqual([name]);
});

test('one slow run of three does not move a figure', () => {
  const slow = [start({}), start({ idleMs: 900 }), start({})];
  expect(missed({ starts: { app: slow, bare: [start({}), start({}), start({})] } })).toEqual([]);
});

test('what slows a pair of runs alike does not move their ratio', () => {
  const app = [start({ idleMs: 120 }), start({ idleMs: 1200 }), start({ idleMs: 600 })];
  const bare = [start({ idleMs: 100 }), start({ idleMs: 1000 }), start({ idleMs: 500 })];
  const figure = startFigures({ ...even, starts: { app, bare } }).figures.find(({ name }) => name === 'cold start to map idle');
  expect(figure?.ratio).toBeCloseTo(1.2);
});

test('the median of none is no number, of two their mean', () => {
  expect(median([])).toBeNaN();
  expect(median([4, 1])).toBe(2.5);
  expect(median([9, 1, 4])).toBe(4);
});
