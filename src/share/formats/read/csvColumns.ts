/** Which columns of a table hold what, by the many names they go by in English and Arabic. Names are compared folded. */
import { foldText } from '../../../baseline/search/foldText.ts';
import { nameKeys, noteKeys } from './properties.ts';

/** Places in the header, from 0. */
export interface CsvColumns {
  readonly place:
    | { readonly by: 'degrees'; readonly lat: number; readonly lon: number }
    | { readonly by: 'pair'; readonly column: number }
    | { readonly by: 'mgrs'; readonly column: number }
    | { readonly by: 'wkt'; readonly column: number };
  readonly name: number | null;
  readonly note: number | null;
}

const latNames = ['lat', 'latitude', 'lat dd', 'latitude dd', 'lat wgs84', 'y', 'lat y', 'y lat', 'point y', 'ycoord', 'latitude n', 'gps latitude', 'خط العرض', 'العرض', 'دايره العرض', 'دائره العرض', 'عرض', 'عرض جغرافیایی'];
const lonNames = ['lon', 'long', 'lng', 'longitude', 'lon dd', 'longitude dd', 'long dd', 'lon wgs84', 'x', 'lon x', 'x lon', 'point x', 'xcoord', 'longitude e', 'gps longitude', 'خط الطول', 'الطول', 'طول', 'طول جغرافیایی'];
const pairNames = ['lat lon', 'lat long', 'lat lng', 'latlon', 'latlong', 'latlng', 'latitude longitude', 'coordinates', 'coordinate', 'coords', 'location', 'gps', 'الاحداثيات', 'احداثيات', 'الموقع', 'مختصات', 'موقعیت'];
const mgrsNames = ['mgrs', 'mgrs grid', 'grid', 'grid reference', 'grid ref', 'mgr', 'usng', 'mgrs coordinate', 'military grid', 'احداثيات عسكريه', 'الشبكه العسكريه', 'مرجع الشبكه', 'نشانی شبکه', 'نشانی mgrs', 'شبکه نظامی'];
const wktNames = ['wkt', 'geometry', 'geom', 'the geom', 'wkt geom', 'wkt geometry', 'shape', 'geometry wkt'];

/** Where a name and a note stand, whatever is known of the places. */
export function columnsFor(header: readonly string[]): Pick<CsvColumns, 'name' | 'note'> {
  const find = finder(header);
  const optional = (index: number) => (index >= 0 ? index : null);
  return { name: optional(find(nameKeys)), note: optional(find(noteKeys)) };
}

/** Null where no column says where things are. Degrees are preferred to a grid square, and whole shapes to both. */
export function findColumns(header: readonly string[]): CsvColumns | null {
  const find = finder(header);
  const [wkt, lat, lon, mgrs, pair] = [find(wktNames), find(latNames), find(lonNames), find(mgrsNames), find(pairNames)];
  const place: CsvColumns['place'] | null = wkt >= 0 ? { by: 'wkt', column: wkt }
    : lat >= 0 && lon >= 0 ? { by: 'degrees', lat, lon }
      : mgrs >= 0 ? { by: 'mgrs', column: mgrs }
        : pair >= 0 ? { by: 'pair', column: pair } : null;
  return place && { place, ...columnsFor(header) };
}

/** Place of the first title that is one of the names, -1 where none is. */
function finder(header: readonly string[]): (names: readonly string[]) => number {
  const folded = header.map((title) => (title.length > 100 ? '' : foldText(title)));
  return (names) => {
    for (const name of names) {
      // Names are folded as the titles are, so that ئ and ي or ة and ه do not part them.
      const index = folded.indexOf(foldText(name));
      if (index >= 0) return index;
    }
    return -1;
  };
}
