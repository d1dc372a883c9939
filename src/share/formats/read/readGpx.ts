/**
 * GPX through togeojson: tracks, routes and waypoints. Points without a place and lines of one point, which that leaves
 * out without a word, are looked for first and refused by name.
 */
import type { Document, Element } from '@xmldom/xmldom';
import { type ForeignFile, type ForeignPlace, type OnProgress, refuseFile } from '../foreign.ts';
import { type Collector, createCollector } from './collect.ts';
import { childText, elementsOf, parseXml, withoutElements } from './parseXml.ts';
import { messageOf } from '../../../scenario/parse/messageOf.ts';

/** In the order in which togeojson gives them. */
const units = [
  { unit: 'track', tag: 'trk', points: 'trkpt' },
  { unit: 'route', tag: 'rte', points: 'rtept' },
  { unit: 'waypoint', tag: 'wpt', points: null },
] as const;

const degrees = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

/** What a device adds: times, colours, and lists with one entry a point. */
const device = /^(_gpxType|coordinateProperties|time|stroke|stroke-.*|links|name|desc|cmt)$/;

export async function readGpx(text: string, onProgress?: OnProgress): Promise<ForeignFile> {
  const xml = await parseXml(text);
  if (!xml.ok) return refuseFile('gpx', xml.reason, xml.detail);
  if (xml.root.localName !== 'gpx') return refuseFile('gpx', 'not-gpx', xml.root.tagName);
  const { gpxGen } = await import('@tmcw/togeojson');
  const collector = createCollector('gpx', 0, onProgress);
  const leftOut = new Set<Element>();
  const kept = keepReadable(xml.document, collector, leftOut);
  try {
    let next = 0;
    for (const feature of gpxGen(withoutElements(xml.document, leftOut))) {
      const found = kept[next];
      next += 1;
      if (!found) break;
      const properties: Record<string, unknown> = { ...feature.properties };
      collector.add({
        unit: found.place.unit, number: found.place.number, name: found.place.name, note: found.note, geometry: feature.geometry,
        properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !device.test(key))),
      });
    }
  } catch (error) {
    return refuseFile('gpx', 'not-gpx', messageOf(error));
  }
  return collector.finish();
}

/** What can be read, in the order it will come; the rest is left out. */
function keepReadable(document: Document, collector: Collector, leftOut: Set<Element>) {
  return units.flatMap(({ unit, tag, points }) => elementsOf(document, tag).flatMap((element, index) => {
    const place: ForeignPlace = { unit, number: index + 1, part: null, name: childText(element, 'name') };
    const corners = points === null ? [element] : elementsOf(element, points);
    const wrong = corners.find((corner) => !isPlaced(corner));
    if (wrong) collector.refuse(place, 'not-a-coordinate', `${wrong.getAttribute('lat') ?? ''} ${wrong.getAttribute('lon') ?? ''}`);
    else if (points !== null && corners.length === 0) collector.refuse(place, 'empty-geometry');
    else if (points !== null && !linesOf(element, tag).some((line) => elementsOf(line, points).length > 1)) collector.refuse(place, 'zero-length');
    else {
      const short = points === null ? 0 : linesOf(element, tag).filter((line) => elementsOf(line, points).length < 2).length;
      if (short > 0) collector.mend(place, 'part-dropped', String(short));
      return [{ place, note: childText(element, 'desc') || childText(element, 'cmt') }];
    }
    leftOut.add(element);
    return [];
  }));
}

function linesOf(element: Element, tag: string): readonly Element[] {
  return tag === 'trk' ? elementsOf(element, 'trkseg') : [element];
}

function isPlaced(point: Element): boolean {
  return ['lat', 'lon'].every((name) => degrees.test((point.getAttribute(name) ?? '').trim()));
}
