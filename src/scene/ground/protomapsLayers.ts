/**
 * Tiles of the Protomaps basemap (version 4) in the colours of Cordon. The library knows the schema and its layers; colours, faces and the
 * language of the names are ours, and its pictures stay out: no sprite is fetched.
 */
import { type Flavor, layers, LIGHT } from '@protomaps/basemaps';
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { nameIn } from './groundNames.ts';
import { regular } from '../layers/expressions.ts';
import type { GroundColors } from './groundVariant.ts';

/** The land has its colour from Cordon; shields and arrows are pictures; points of interest and house numbers crowd what is planned. */
const leftOut = new Set(['background', 'roads_shields', 'roads_oneway', 'pois', 'address_label']);

/** `source` is the id of the source. Bottom first, labels last. */
export function protomapsLayers(source: string, palette: Palette, colors: GroundColors, language: string): LayerSpecification[] {
  return layers(source, flavorOf(palette, colors), { lang: language })
    .filter(({ id }) => !leftOut.has(id))
    .map((layer) => {
      const own = { ...layer, id: `${source}:${layer.id}` } as LayerSpecification;
      if (own.type !== 'symbol') return own;
      const { 'icon-image': _image, 'icon-size': _size, 'icon-padding': _padding, ...layout } = own.layout ?? {};
      return {
        ...own,
        layout: { ...layout, 'text-font': regular, 'text-field': nameIn(language), ...(language === 'en' ? {} : { 'text-letter-spacing': 0 }) },
        paint: { ...own.paint, 'text-halo-color': haloOf(own.id, palette), 'text-halo-width': 1.2 },
      };
    });
}

const haloOf = (id: string, palette: Palette) => (id.includes('water') ? palette.water : palette.halo);

function flavorOf(palette: Palette, colors: GroundColors): Flavor {
  const { land, water, waterInk, muted, runway } = palette;
  const { green, wood, sand, built, building, casing, road, track, rail, boundary } = colors;
  const { pois: _, ...base } = LIGHT;
  return {
    ...base,
    background: land, earth: land, park_a: green, park_b: green, hospital: built, industrial: built, school: built, wood_a: wood, wood_b: wood, pedestrian: built,
    scrub_a: green, scrub_b: green, glacier: built, sand, beach: sand, aerodrome: built, runway, water, zoo: green, military: built, pier: built, buildings: building,
    tunnel_other_casing: casing, tunnel_minor_casing: casing, tunnel_link_casing: casing, tunnel_major_casing: casing, tunnel_highway_casing: casing,
    tunnel_other: track, tunnel_minor: track, tunnel_link: track, tunnel_major: track, tunnel_highway: track,
    minor_service_casing: casing, minor_casing: casing, link_casing: casing, major_casing_late: casing, highway_casing_late: casing, major_casing_early: casing, highway_casing_early: casing,
    other: track, minor_service: road, minor_a: road, minor_b: road, link: road, major: road, highway: road, railway: rail, boundaries: boundary,
    bridges_other_casing: casing, bridges_minor_casing: casing, bridges_link_casing: casing, bridges_major_casing: casing, bridges_highway_casing: casing,
    bridges_other: track, bridges_minor: road, bridges_link: road, bridges_major: road, bridges_highway: road,
    roads_label_minor: muted, roads_label_major: muted, ocean_label: waterInk, subplace_label: muted, city_label: muted, state_label: muted, country_label: muted,
    landcover: { barren: sand, farmland: green, forest: wood, glacier: built, grassland: green, scrub: green, urban_area: land },
  };
}
