/**
 * Tiles of a schema nobody told us of: areas, lines and names from the list of their layers, drawn so quietly that a plan stands out. What a layer holds
 * is guessed from its name; a wrong guess costs a tint and nothing else.
 */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { TileLayer } from '../../share/formats/tiles/readTileMetadata.ts';
import { growing, regular } from '../layers/expressions.ts';
import type { Palette } from '../palette.ts';
import { nameIn } from './groundNames.ts';
import type { GroundColors } from './groundVariant.ts';

const sorts = [
  // In drawing order of their areas, bottom first. A layer is of the first sort whose words its name holds.
  ['boundary', /bound|admin|border|limit/i],
  ['name', /label|(^|_)place|poi|settlement|name/i],
  ['building', /build|structure|house/i],
  ['water', /water|ocean|river|lake|hydro|sea\b|canal|stream/i],
  ['road', /road|street|transport|highway|path|track|bridge/i],
  ['rail', /rail|transit|tram|metro/i],
  ['green', /park|green|land_?cover|veget|wood|forest|grass|garden|nature/i],
  ['built', /land_?use|aeroway|airport|urban|site|industr/i],
] as const;
type Sort = (typeof sorts)[number][0] | 'other';

/** Areas of these lie on one another in this order, whatever the file says. */
const areaOrder: readonly Sort[] = ['built', 'green', 'other', 'water', 'building'];

export const sortOf = (id: string): Sort => sorts.find(([, words]) => words.test(id))?.[0] ?? 'other';

const isArea: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: FilterSpecification = ['==', ['geometry-type'], 'LineString'];
const isPoint: FilterSpecification = ['==', ['geometry-type'], 'Point'];

/** Bottom first: areas, lines, names. A file of other people may list a hundred layers; each is drawn. */
export function quietLayers(source: string, tileLayers: readonly TileLayer[], palette: Palette, colors: GroundColors, language: string): LayerSpecification[] {
  const sorted = tileLayers.map((layer) => ({ ...layer, sort: sortOf(layer.id) }));
  const base = (id: string, part: string) => ({ id: `${source}:${id}:${part}`, source, 'source-layer': id });
  const fills: Readonly<Record<Sort, string | null>> = {
    built: colors.built, green: colors.green, other: colors.built, water: palette.water, building: colors.building, road: colors.road, rail: null, boundary: null, name: null,
  };
  const areas = areaOrder.concat('road').flatMap((sort) => sorted.filter((layer) => layer.sort === sort)).map(({ id, sort }): LayerSpecification => ({
    ...base(id, 'area'), type: 'fill', filter: isArea,
    paint: { 'fill-color': fills[sort] ?? colors.built, 'fill-opacity': sort === 'other' ? 0.55 : 1, ...(sort === 'building' ? { 'fill-outline-color': colors.casing } : {}) },
  }));
  const lines = sorted.filter(({ sort }) => sort !== 'name' && sort !== 'building').flatMap(({ id, sort }): LayerSpecification[] => {
    if (sort === 'road') {
      return [
        { ...base(id, 'casing'), type: 'line', filter: isLine, minzoom: 12, layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': colors.casing, 'line-width': growing(1, 3, 13) } },
        { ...base(id, 'line'), type: 'line', filter: isLine, layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': colors.road, 'line-width': growing(0.7, 2, 11) } },
      ];
    }
    const [color, width, dash] = sort === 'water' ? [palette.water, growing(0.8, 2, 8), null] as const
      : sort === 'rail' ? [colors.rail, growing(0.5, 1, 3), [3, 2]] as const
      : sort === 'boundary' ? [colors.boundary, growing(0.6, 1, 1.6), [4, 3]] as const : [colors.rail, growing(0.4, 0.8, 2), null] as const;
    return [{ ...base(id, 'line'), type: 'line', filter: isLine, layout: { 'line-join': 'round' }, paint: { 'line-color': color, 'line-width': width, ...(dash ? { 'line-dasharray': [...dash] } : {}) } }];
  });
  const dots = sorted.filter(({ sort }) => sort === 'other').map(({ id }): LayerSpecification => ({
    ...base(id, 'dot'), type: 'circle', filter: isPoint, minzoom: 13, paint: { 'circle-color': colors.boundary, 'circle-radius': growing(1, 1.6, 3.5), 'circle-opacity': 0.7 },
  }));
  return [...areas, ...lines, ...dots, ...sorted.filter(({ hasName }) => hasName).flatMap(({ id, sort }) => namesOf(base, id, sort))];

  function namesOf(own: typeof base, id: string, sort: Sort): LayerSpecification[] {
    if (sort === 'boundary') return [];
    const isWater = sort === 'water';
    const text = { 'text-field': nameIn(language), 'text-font': regular, 'text-size': growing(9.5, 11, 14), 'text-padding': 6, 'text-max-width': 8 } as const;
    const paint = { 'text-color': isWater ? palette.waterInk : palette.muted, 'text-halo-color': isWater ? palette.water : palette.halo, 'text-halo-width': 1.2 };
    const along: LayerSpecification = { ...own(id, 'name-along'), type: 'symbol', minzoom: 14, filter: isLine, layout: { ...text, 'symbol-placement': 'line', 'symbol-spacing': 420 }, paint };
    const at: LayerSpecification = { ...own(id, 'name'), type: 'symbol', minzoom: sort === 'building' || sort === 'other' ? 15 : 10, filter: isPoint, layout: text, paint };
    return sort === 'road' || isWater ? [along, at] : [at];
  }
}
