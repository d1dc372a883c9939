/** What became of a foreign file, as English sentences for stderr. */
import type { FileRefusal, ForeignPlace, ImportCounts, ImportProblem, ImportReason } from '../share/formats/foreign.ts';
import type { PersonalAttribute } from '../share/formats/import/personalAttributes.ts';
import type { PersonalReason } from '../share/formats/inventory/personalColumns.ts';
import type { LeftReason } from '../share/formats/write/listExport.ts';
import { geometrySentences } from './geometrySentences.ts';

const sentences: Readonly<Record<ImportReason, string>> = {
  ...geometrySentences,
  split: 'it holds several geometries, each of which became a feature',
  'part-dropped': 'parts of it that are no shape were left out',
  'name-refused': 'an attribute with a name that programs reserve was left out',
  'wrong-value': 'a value could not be taken over, so its default stands',
  'encoding-guessed': 'the file does not say its encoding, which was guessed',
  'attributes-missing': 'its attributes are missing or cannot be read',
  'attributes-left-out': 'it has more than 500 attributes, and not all of them were read',
  reprojected: 'its coordinates were in another system and were turned into WGS84',
  'not-a-feature': 'it is not a GeoJSON feature',
  'too-deep': 'it is nested too deeply',
  unreadable: 'it cannot be read',
  overlay: 'pictures laid over the map are not imported',
  'network-link': 'it points to another file, which is not fetched',
  truncated: 'the file ends in the middle of it',
  'too-many-features': 'a file is read up to 50,000 features; so many more were not read',
  'not-chosen': 'no kind was chosen for it',
  'id-taken': 'its id is taken',
};

const refusals: Readonly<Record<FileRefusal, string>> = {
  'picture-kind': 'only PNG pictures carry a plan, and this one is of another kind',
  'picture-without-plan': 'it is a picture without a plan inside',
  'picture-cut': 'the picture was cut off before its plan was complete',
  'picture-altered': 'the plan inside the picture was altered and is not opened',
  'picture-too-large': 'the plan inside the picture would unpack to far more than a plan has',
  'unknown-format': 'it is in no format that can be read',
  'is-scenario': 'it is a scenario, which is opened and not imported',
  'too-large': 'it is larger than 100 MB, or stands for more than can be read at once',
  'not-json': 'it is not valid JSON',
  'not-geojson': 'it is JSON, but not GeoJSON',
  'not-topojson': 'it calls itself a topology and lacks objects or arcs',
  'wrong-crs': 'its coordinates are in another system than WGS84; save it again in WGS84 (EPSG:4326)',
  'not-xml': 'it is not well-formed XML',
  entities: 'it declares XML entities, which can be made to fill the memory; remove the DOCTYPE',
  'too-deep': 'it is nested too deeply',
  'not-kml': 'it is XML, but not KML',
  'not-gpx': 'it is XML, but not GPX',
  'no-coordinates': 'no column says where things are; title them lat and lon, mgrs, or wkt',
  'not-wkt': 'it holds no well-known text',
  'zip-unreadable': 'the zip archive cannot be read',
  'zip-too-large': 'the zip archive would unpack to far more than it should',
  'zip-nothing': 'the zip archive holds neither a .kml nor a .shp file',
  'not-shapefile': 'its .shp file cannot be read',
  'no-projection': 'it has no .prj file and its coordinates are not degrees',
  'wrong-projection': 'its coordinate system is not on the WGS84 datum or cannot be read; save it again in WGS84 (EPSG:4326)',
};

const leftSentences: Readonly<Record<LeftReason, string>> = {
  illustrative: 'illustrative (ask for them with --include-illustrative)',
  hidden: 'hidden in the plan',
  sensitive: 'sensitive',
  'no-geometry': 'without a place',
  'unknown-kind': 'of a kind this release does not know',
  'not-in-format': 'areas, which the format has no place for',
};

const looks: Readonly<Record<PersonalReason, string>> = { person: 'persons', home: 'homes', contact: 'ways to reach somebody' };

const inBrackets = (detail: string) => (detail === '' ? '' : ` (${detail})`);

/** `plan.kml, placemark 3 "Gate": its outline crosses itself; left out.` */
export function describeImport(file: string, { at, reason, detail, isMended }: ImportProblem): string {
  const place = at ? `${file}, ${describePlace(at)}` : file;
  return `${place}: ${sentences[reason]}${inBrackets(detail)}${isMended ? '' : '; left out'}.`;
}

export function describeRefusal(file: string, reason: FileRefusal, detail: string): string {
  return `${file}: ${refusals[reason]}${inBrackets(detail)}.`;
}

/** `plan.kml: 12 read, 3 of them mended, 1 refused.` */
export function describeCounts(file: string, { read, mended, refused }: ImportCounts): string {
  return `${file}: ${read} read, ${mended} of them mended, ${refused} refused.`;
}

/** `plan.csv: attribute "owner" looks like persons; left out (…).` */
export function describePersonal(file: string, { of, key, reason }: PersonalAttribute): string {
  const what = of === 'attribute' ? `attribute ${JSON.stringify(key)} looks` : of === 'name' ? 'names look' : 'remarks look';
  return `${file}: ${what} like ${looks[reason]}; left out (keep it with --keep-personal).`;
}

/** `out.kml: 3 features left out: illustrative (…).` */
export function describeLeft(file: string, reason: LeftReason, count: number): string {
  return `${file}: ${count === 1 ? '1 feature' : `${count} features`} left out: ${leftSentences[reason]}.`;
}

function describePlace({ unit, number, part, name }: ForeignPlace): string {
  return `${unit} ${number}${part === null ? '' : `, part ${part}`}${name === '' ? '' : ` ${JSON.stringify(name)}`}`;
}
