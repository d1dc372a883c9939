/** GPX 1.1: points as waypoints, lines as tracks, the kind as `type`. Areas have no place in GPX and are left out. */
import { type ExportFeature, type ExportList, withLeft, type Written } from './listExport.ts';
import { xmlText } from './xmlText.ts';

export function writeGpx(list: ExportList): Written {
  const { title, caveat, features, left } = withLeft(list, ({ type }) => type === 'Point' || type === 'LineString');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Cordon" xmlns="http://www.topografix.com/GPX/1/1">',
    `<metadata><name>${xmlText(title)}</name>${caveat === '' ? '' : `<desc>${xmlText(caveat)}</desc>`}</metadata>`,
    // The schema wants all waypoints before the first track.
    ...features.filter(({ geometry }) => geometry.type === 'Point').map(waypoint),
    ...features.filter(({ geometry }) => geometry.type === 'LineString').map(track),
    '</gpx>',
    '',
  ];
  return { text: lines.join('\n'), written: features.length, left };
}

/** In the order the schema asks for. */
function words({ kind, name, note }: ExportFeature): string {
  return `<name>${xmlText(name)}</name>${note === '' ? '' : `<desc>${xmlText(note)}</desc>`}<type>${xmlText(kind)}</type>`;
}

function waypoint(feature: ExportFeature): string {
  const [lon, lat] = feature.geometry.coordinates as readonly number[];
  return `<wpt lat="${lat}" lon="${lon}">${words(feature)}</wpt>`;
}

function track(feature: ExportFeature): string {
  const line = feature.geometry.coordinates as readonly (readonly number[])[];
  return `<trk>${words(feature)}<trkseg>${line.map(([lon, lat]) => `<trkpt lat="${lat}" lon="${lon}"/>`).join('')}</trkseg></trk>`;
}
