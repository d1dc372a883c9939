/** How a view is read: that of the document, and those of its slides, which the document keeps as they came. */
import * as v from 'valibot';
import type { UnknownMembers } from '../kinds/common.ts';
import { defaultView, type LayerId, layerIds, locales, type View } from '../view.ts';
import { describeValue } from './json.ts';
import { objectOf, type Reader, type Readers, report, valid } from './readers.ts';

const id = valid(v.pipe(v.string(), v.nonEmpty()));
const degrees = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));

/** Layers this release does not draw are passed over, one by one. */
const hiddenLayers: Reader<View['hiddenLayers']> = (value, place) => {
  if (!Array.isArray(value)) {
    report(place, 'wrong-value', describeValue(value), true);
    return undefined;
  }
  return [...new Set(value as readonly unknown[])].filter((layer): layer is LayerId => layerIds.some((known) => known === layer));
};

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

export const viewReaders: Readers<View> = {
  camera: valid(v.nullable(v.object({
    center: v.strictTuple([degrees(-180, 180), degrees(-90, 90)]),
    zoom: degrees(0, 24),
    bearing: degrees(-180, 180),
    pitch: degrees(0, 60),
  }))),
  hiddenLayers,
  symbols: valid(v.picklist(['pictogram', 'military'])),
  dates: valid(v.nullable(v.object({ from: day, to: day }))),
  selectedId: valid(v.nullable(v.string())),
  locale: valid(v.nullable(v.picklist(locales))),
  postureId: id,
  phaseId: valid(v.nullable(v.pipe(v.string(), v.nonEmpty()))),
};

/** The view and its unknown members apart, as Scenario holds them. */
export interface ReadView {
  readonly view: View;
  readonly rest: UnknownMembers;
}

export const readView: Reader<ReadView> = (value, place) => {
  const read = objectOf<View>(viewReaders, { ...defaultView, postureId: undefined, phaseId: undefined })(value, place);
  if (!read) return undefined;
  const { rest, ...view } = read;
  return { view, rest };
};
