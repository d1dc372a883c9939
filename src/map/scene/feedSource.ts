/** Hands a source what it should hold: by difference where it can, and what thousands have grown by in pieces, for copying it all to the worker holds the page. */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { sourceDiff } from './sourceDiff.ts';

/** Features in one message: some 80 ms of copying (measured). */
const mostAtOnce = 7000;

/** What a source that is fed in pieces should hold in the end. */
const wantedBy = new WeakMap<GeoJSONSource, FeatureCollection>();

/** `before` is what the source was told to hold last. While pieces are under way, what is wanted meanwhile follows them. Resolves when the worker has all of it. */
export function feedSource(source: GeoJSONSource, before: readonly Feature[], wanted: FeatureCollection): Promise<unknown> {
  if (!wantedBy.has(source)) return feed(source, before, wanted);
  wantedBy.set(source, wanted);
  return Promise.resolve();
}

function feed(source: GeoJSONSource, sent: readonly Feature[], wanted: FeatureCollection): Promise<unknown> {
  const { features } = wanted;
  if (features.length - sent.length <= mostAtOnce || !sent.every((feature, index) => feature === features[index])) {
    wantedBy.delete(source);
    const diff = sourceDiff(sent, features);
    return diff ? source.updateData(diff) : source.setData(wanted);
  }
  const part = features.slice(0, sent.length + mostAtOnce);
  wantedBy.set(source, wanted);
  const told = sent.length === 0 ? source.setData({ ...wanted, features: part }) : source.updateData({ add: part.slice(sent.length) });
  const goOn = () => feed(source, part, wantedBy.get(source) ?? wanted);
  return told.then(goOn, goOn);
}
