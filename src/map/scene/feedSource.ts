/** Hands a source what it should hold: by difference where it can, and what thousands have grown by in pieces, for copying it all to the worker holds the page. */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { sourceDiff } from './sourceDiff.ts';

/** Features in one message: some 40 ms of copying (measured). */
const mostAtOnce = 3500;

/** What a source that is fed in pieces should hold in the end. */
const wantedBy = new WeakMap<GeoJSONSource, FeatureCollection>();

/** `before` is what the source was told to hold last. While pieces are under way, what is wanted meanwhile follows them. */
export function feedSource(source: GeoJSONSource, before: readonly Feature[], wanted: FeatureCollection): void {
  const isFed = wantedBy.has(source);
  if (isFed) wantedBy.set(source, wanted);
  else feed(source, before, wanted);
}

function feed(source: GeoJSONSource, sent: readonly Feature[], wanted: FeatureCollection): void {
  const { features } = wanted;
  if (features.length - sent.length <= mostAtOnce || !sent.every((feature, index) => feature === features[index])) {
    wantedBy.delete(source);
    const diff = sourceDiff(sent, features);
    void (diff ? source.updateData(diff) : source.setData(wanted));
    return;
  }
  const part = features.slice(0, sent.length + mostAtOnce);
  wantedBy.set(source, wanted);
  const told = sent.length === 0 ? source.setData({ ...wanted, features: part }) : source.updateData({ add: part.slice(sent.length) });
  const goOn = () => feed(source, part, wantedBy.get(source) ?? wanted);
  told.then(goOn, goOn);
}
