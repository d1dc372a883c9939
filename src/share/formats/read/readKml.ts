/**
 * KML through togeojson. What that leaves out without a word (a coordinate that is no number, a ring of two corners)
 * is looked for first and refused by name; pictures and links to elsewhere are listed, never followed.
 */
import type { Document, Element } from '@xmldom/xmldom';
import { type ForeignFile, type ImportReason, mostAttributes, type OnProgress, refuseFile } from '../foreign.ts';
import { createCollector } from './collect.ts';
import { childText, elementsOf, parseXml, textIn, withoutElements } from './parseXml.ts';
import { textOfHtml } from './properties.ts';
import { messageOf } from '../../../scenario/parse/messageOf.ts';

/** `lon,lat` or `lon,lat,height`. */
const tuple = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?,[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?(,[-+]?[\d.]*(e[-+]?\d+)?)?,?$/i;

/** How a feature looked elsewhere, and lists with one entry a corner. */
const styling = /^(styleUrl|styleHash|styleMapHash|stroke|stroke-.*|fill|fill-.*|icon|icon-.*|label-.*|visibility|open|coordinateProperties|@geometry-type|description|name)$/;

export async function readKml(text: string, format: 'kml' | 'kmz', onProgress?: OnProgress): Promise<ForeignFile> {
  const xml = await parseXml(text);
  if (!xml.ok) return refuseFile(format, xml.reason, xml.detail);
  if (xml.root.localName !== 'kml') return refuseFile(format, 'not-kml', xml.root.tagName);
  const { kmlGen } = await import('@tmcw/togeojson');
  const placemarks = elementsOf(xml.document, 'Placemark');
  const collector = createCollector(format, placemarks.length, onProgress);
  const leftOut = new Set<Element>();
  listUnread(xml.document, leftOut, (unit, number, name) => collector.refuse({ unit, number, part: null, name }, unit === 'link' ? 'network-link' : 'overlay'));
  const folders = new Map<Element, string>();
  const kept: { readonly number: number; readonly name: string; readonly layer: string }[] = [];
  for (const [index, placemark] of placemarks.entries()) {
    const place = { unit: 'placemark', number: index + 1, part: null, name: childText(placemark, 'name') } as const;
    // Looked through once: each list of its own would be another walk.
    const inside = elementsOf(placemark, '*');
    const trouble = isInAnother(placemark) ? { reason: 'unreadable', detail: '' } as const : troubleOf(inside);
    if (trouble) {
      collector.refuse(place, trouble.reason, trouble.detail);
      leftOut.add(placemark);
    } else {
      const dropped = countEmptyShapes(inside) + dropSecondPlaces(inside);
      if (dropped > 0) collector.mend(place, 'part-dropped', String(dropped));
      if (dropAttributes(inside)) collector.mend(place, 'attributes-left-out');
      else for (const name of blankReservedNames(inside)) collector.mend(place, 'name-refused', name);
      kept.push({ ...place, layer: folderOf(placemark, folders) });
    }
  }
  try {
    let next = 0;
    for (const feature of kmlGen(withoutElements(xml.document, leftOut, ['Style', 'StyleMap']))) {
      const place = kept[next];
      next += 1;
      if (!place) break;
      const properties: Record<string, unknown> = { ...feature.properties };
      collector.add({
        unit: 'placemark', number: place.number, name: place.name, layer: place.layer, note: textOfHtml(descriptionOf(properties['description'])),
        geometry: feature.geometry, properties: attributesOf(properties),
      });
    }
  } catch (error) {
    return refuseFile(format, 'not-kml', messageOf(error));
  }
  return collector.finish();
}

/** No viewer draws a mark that stands within another, and each would be read as often as it is deep. */
function isInAnother(placemark: Element): boolean {
  for (let node = placemark.parentNode; node; node = node.parentNode) if (node.nodeName === 'Placemark') return true;
  return false;
}

/** Names of the folders round it, the outermost first. `known` keeps the name of each, for a folder may hold thousands. */
function folderOf(placemark: Element, known: Map<Element, string>): string {
  const names: string[] = [];
  for (let node = placemark.parentNode; node; node = node.parentNode) {
    if (node.nodeName !== 'Folder') continue;
    const folder = node as Element;
    const name = known.get(folder) ?? childText(folder, 'name');
    known.set(folder, name);
    names.unshift(name);
  }
  return names.filter((name) => name !== '').join(' / ');
}

/** Viewers show values as HTML, so they are written as such; here they become text. */
function attributesOf(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties)
    .filter(([key]) => key !== '' && !styling.test(key))
    .map(([key, value]) => [key, typeof value === 'string' ? textOfHtml(value) : value]));
}

function listUnread(document: Document, leftOut: Set<Element>, tell: (unit: 'overlay' | 'link', number: number, name: string) => void): void {
  for (const tag of ['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'NetworkLink']) {
    for (const [index, element] of elementsOf(document, tag).entries()) {
      tell(tag === 'NetworkLink' ? 'link' : 'overlay', index + 1, childText(element, 'name'));
      leftOut.add(element);
    }
  }
}

/** Takes out the lists of attributes where they are more than are read: togeojson goes through each several times. Whether it did. */
function dropAttributes(inside: readonly Element[]): boolean {
  if (named(inside, 'Data', 'SimpleData').length <= mostAttributes) return false;
  for (const list of named(inside, 'ExtendedData')) list.parentNode?.removeChild(list);
  return true;
}

/** Attributes whose names every object has already (`constructor`, `__proto__`): togeojson keeps them in plain objects. Left without a name they are passed over. */
function blankReservedNames(inside: readonly Element[]): readonly string[] {
  const refused: string[] = [];
  for (const element of named(inside, 'Data', 'SimpleData')) {
    const name = element.getAttribute('name') ?? '';
    if (!(name in {})) continue;
    refused.push(name);
    element.setAttribute('name', '');
  }
  return refused;
}

const named = (elements: readonly Element[], ...tags: readonly string[]) => elements.filter(({ nodeName }) => tags.includes(nodeName));

/** Corners each kind of shape needs; a ring may leave out the one that closes it. */
const fewest: ReadonlyMap<string, number> = new Map([['Point', 1], ['LineString', 2], ['LinearRing', 3]]);
const shapes = new Set([...fewest.keys(), 'Polygon', 'Model']);

/** Writes each list of corners anew with one space between corners alone: togeojson parts corners, and the parts of one in a track, at every space. */
function troubleOf(inside: readonly Element[]): { readonly reason: ImportReason; readonly detail: string } | null {
  for (const element of named(inside, 'coordinates')) {
    const text = textIn(element);
    const tuples = tuplesOf(text);
    if (tuples.length === 0) return { reason: 'empty-geometry', detail: '' };
    const wrong = tuples.find((one) => !tuple.test(one));
    if (wrong !== undefined) return { reason: 'not-a-coordinate', detail: wrong.slice(0, 80) };
    if (tuples.length < (fewest.get(shapeRound(element)) ?? 0)) return { reason: 'zero-length', detail: '' };
    if (/\s,|,\s/.test(text)) element.textContent = tuples.join(' ');
  }
  for (const element of named(inside, 'gx:coord')) {
    const text = textIn(element);
    const plain = text.trim().replace(/\s+/g, ' ');
    if (plain !== text) element.textContent = plain;
  }
  // An area of holes alone would come out as the first of them.
  const hollow = named(inside, 'Polygon').some((area) => elementsOf(area, 'innerBoundaryIs').length > 0 && elementsOf(area, 'outerBoundaryIs').length === 0);
  return hollow ? { reason: 'empty-geometry', detail: '' } : null;
}

const shapeRound = ({ parentNode }: Element) => String(parentNode?.nodeName);

function tuplesOf(text: string): readonly string[] {
  return text.replace(/\s*,\s*/g, ',').split(/\s+/).filter((one) => one !== '');
}

/** Of a list of shapes those without a place, and solids, which togeojson passes over without a word. How many. */
function countEmptyShapes(inside: readonly Element[]): number {
  return named(inside, 'MultiGeometry').flatMap((list) => Array.from(list.childNodes)).filter(({ nodeName }) => shapes.has(nodeName))
    .filter((shape) => elementsOf(shape as Element, 'coordinates').length === 0).length;
}

/** A point has one place. togeojson would take the figures of several for those of one. How many were dropped. */
function dropSecondPlaces(inside: readonly Element[]): number {
  let dropped = 0;
  for (const element of named(inside, 'coordinates')) {
    const [first, ...more] = tuplesOf(textIn(element));
    if (shapeRound(element) !== 'Point' || more.length === 0) continue;
    element.textContent = String(first);
    dropped += more.length;
  }
  return dropped;
}

function descriptionOf(description: unknown): string {
  if (typeof description === 'string') return description;
  return typeof description === 'object' && description !== null && 'value' in description ? String(description.value) : '';
}
