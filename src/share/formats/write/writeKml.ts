/** KML 2.2 (OGC 07-147r2): a placemark a feature, what else is known of it as ExtendedData. Text is text, also where viewers show HTML. */
import type { ExportFeature, ExportGeometry, ExportList, Written } from './listExport.ts';
import { xmlText, xmlTextOfHtml } from './xmlText.ts';

export function writeKml({ title, caveat, features, left }: ExportList): Written {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    `<name>${xmlText(title)}</name>`,
    ...(caveat === '' ? [] : [`<description>${xmlTextOfHtml(caveat)}</description>`]),
    ...features.map(placemark),
    '</Document>',
    '</kml>',
    '',
  ];
  return { text: lines.join('\n'), written: features.length, left };
}

function placemark({ id, kind, name, note, geometry, details }: ExportFeature): string {
  const data = Object.entries({ id, kind, ...details }).map(([key, value]) => `<Data name="${xmlText(key)}"><value>${xmlTextOfHtml(String(value))}</value></Data>`);
  const description = note === '' ? '' : `<description>${xmlTextOfHtml(note)}</description>`;
  return `<Placemark><name>${xmlText(name)}</name>${description}<ExtendedData>${data.join('')}</ExtendedData>${shape(geometry)}</Placemark>`;
}

function shape(geometry: ExportGeometry): string {
  switch (geometry.type) {
    case 'Point': return `<Point>${corners([geometry.coordinates])}</Point>`;
    case 'LineString': return `<LineString><tessellate>1</tessellate>${corners(geometry.coordinates)}</LineString>`;
    case 'Polygon': return polygon(geometry.coordinates);
    case 'MultiPolygon': return `<MultiGeometry>${geometry.coordinates.map(polygon).join('')}</MultiGeometry>`;
  }
}

function polygon([outline = [], ...holes]: readonly (readonly (readonly number[])[])[]): string {
  const ring = (tag: string, line: readonly (readonly number[])[]) => `<${tag}><LinearRing>${corners(line)}</LinearRing></${tag}>`;
  return `<Polygon>${ring('outerBoundaryIs', outline)}${holes.map((hole) => ring('innerBoundaryIs', hole)).join('')}</Polygon>`;
}

function corners(line: readonly (readonly number[])[]): string {
  return `<coordinates>${line.map(([lon, lat]) => `${lon},${lat}`).join(' ')}</coordinates>`;
}
