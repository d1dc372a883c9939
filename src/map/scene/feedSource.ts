/** Hands a source what it should hold: by difference where it can, and what thousands have grown by in pieces, for copying it all to the worker holds the page. */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource } from 'maplibre-gl';
import { sourceDiff } from './sourceDiff.ts';

/** Features in one message: some 80 ms of copying (measured). */
const mostAtOnce = 7000;

/** A source that is fed in pieces: what it should hold in the end, and when it does. */
interface Feeding {
  wanted: FeatureCollection;
  done: Promise<unknown>;
}

const underWay = new WeakMap<GeoJSONSource, Feeding>();

/**
 * `before` is what the source was told to hold last. While pieces are under way, what is wanted meanwhile follows them. Resolves when the worker has
 * all of it. A source that is no longer `there` is told no more: the worker would take it for the one that has come in its place.
 */
export function feedSource(source: GeoJSONSource, before: readonly Feature[], wanted: FeatureCollection, isThere: () => boolean): Promise<unknown> {
  const running = underWay.get(source);
  if (running) {
    running.wanted = wanted;
    return running.done;
  }
  const feeding = { wanted, done: Promise.resolve() as Promise<unknown> };
  feeding.done = feed(source, before, feeding, isThere);
  return feeding.done;
}

function feed(source: GeoJSONSource, sent: readonly Feature[], feeding: Feeding, isThere: () => boolean): Promise<unknown> {
  const { wanted } = feeding;
  const { features } = wanted;
  if (features.length - sent.length <= mostAtOnce || !sent.every((feature, index) => feature === features[index])) {
    underWay.delete(source);
    const diff = sourceDiff(sent, features);
    return diff ? source.updateData(diff) : source.setData(wanted);
  }
  const part = features.slice(0, sent.length + mostAtOnce);
  underWay.set(source, feeding);
  const told = sent.length === 0 ? source.setData({ ...wanted, features: part }) : source.updateData({ add: part.slice(sent.length) });
  const goOn = () => {
    if (isThere()) return feed(source, part, feeding, isThere);
    underWay.delete(source);
    return undefined;
  };
  return told.then(goOn, goOn);
}
