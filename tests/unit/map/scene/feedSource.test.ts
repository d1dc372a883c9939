/** A large plan reaches its source in pieces, and what changes meanwhile is not lost. */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, GeoJSONSourceDiff } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { feedSource } from '../../../../src/map/scene/feedSource.ts';

const features = Array.from({ length: 16_000 }, (_, index): Feature => (
  { type: 'Feature', id: `site-${index}`, geometry: { type: 'Point', coordinates: [44, 33] }, properties: {} }));
const collection = (list: readonly Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features: [...list] });

/** Holds what it is told to hold and answers when asked to. */
function createSource() {
  const held = new Map<unknown, Feature>();
  const messages: number[] = [];
  let answer = () => {};
  const told = (count: number) => {
    messages.push(count);
    return new Promise<void>((resolve) => { answer = resolve; });
  };
  const source = {
    setData: (data: FeatureCollection) => {
      held.clear();
      for (const feature of data.features) held.set(feature.id, feature);
      return told(data.features.length);
    },
    updateData: ({ add = [], remove = [] }: GeoJSONSourceDiff) => {
      for (const id of remove) held.delete(id);
      for (const feature of add) held.set(feature.id, feature);
      return told(add.length + remove.length);
    },
  };
  const answerAll = async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      answer();
      // oxlint-disable-next-line no-await-in-loop -- one answer after the other is what is tested.
      await Promise.resolve();
    }
  };
  return { source: source as unknown as GeoJSONSource, held, messages, answerAll };
}

describe('feedSource', () => {
  it('sends thousands in pieces, each once the one before has arrived', async () => {
    const { source, held, messages, answerAll } = createSource();
    void feedSource(source, [], collection(features), () => true);
    expect(messages).toEqual([7000]);
    await answerAll();
    expect(messages).toEqual([7000, 7000, 2000]);
    expect([...held.values()]).toEqual(features);
  });

  it('goes on to what is wanted by then', async () => {
    const { source, held, answerAll } = createSource();
    feedSource(source, [], collection(features), () => true);
    const without = features.filter((_, index) => index !== 10 && index !== 14_000);
    feedSource(source, features, collection(without), () => true);
    await answerAll();
    expect(new Set(held.values())).toEqual(new Set(without));
    feedSource(source, without, collection([]), () => true);
    await answerAll();
    expect(held.size).toBe(0);
  });

  it('is done for everybody when the worker has all of it, and ends where another source has come in its place', async () => {
    const { source, messages, answerAll } = createSource();
    let isThere = true;
    let done = 0;
    const count = () => { done += 1; };
    void feedSource(source, [], collection(features), () => isThere).then(count);
    void feedSource(source, features, collection(features.slice(0, 15_000)), () => isThere).then(count);
    await Promise.resolve();
    expect(done).toBe(0);
    await answerAll();
    expect([messages, done]).toEqual([[7000, 7000, 1000], 2]);
    void feedSource(source, [], collection(features), () => isThere);
    isThere = false;
    await answerAll();
    expect(messages.slice(3)).toEqual([7000]);
  });

  it('sends a small change by itself', () => {
    const { source, messages } = createSource();
    feedSource(source, features, collection(features.slice(1)), () => true);
    expect(messages).toEqual([1]);
  });
});
