/** What a planner has drawn: areas, lines along the roads, barriers closed or open, and the marks that say which state. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { ScenarioKind } from '../../scenario/document.ts';
import type { Theme } from '../../scenario/view.ts';
import type { Palette } from '../palette.ts';
import type { SceneWords } from '../sceneInput.ts';
import { growing, regular, themedImage } from './expressions.ts';

const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const ofKind = (kind: ScenarioKind): ExpressionSpecification => ['==', ['get', 'kind'], kind];
const linesOf = (kind: ScenarioKind): FilterSpecification => ['all', isLine, ofKind(kind)];
const barriers = (closed: boolean): FilterSpecification => ['all', isLine, ofKind('barrier'), ['==', ['get', 'closed'], closed]];
const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isHighlight: ExpressionSpecification = ['has', 'highlight'];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const hasMark: ExpressionSpecification = ['!=', ['get', 'mark'], ''];

/** Names of a dense plan that wait for a closer zoom are not in the tiles of the others. */
const hasRoom: ExpressionSpecification = ['>=', ['zoom'], ['coalesce', ['get', 'namedFrom'], 0]];

/** Zones that the tools have made; a foreign id says nothing that could be read out. */
const isUnnamedZone: ExpressionSpecification = ['all', isArea, ['!', isHighlight], ['!', ['has', 'named']], ['==', ['get', 'label'], ''], ['==', ['slice', ['get', 'id'], 0, 'zone-'.length], 'zone-']];

/**
 * Where a name may stand, in ems: in the middle of an area; above or below a line that runs across the screen and beside one
 * that runs up it, clear of the line, of its handles and of its mark, of which the interlocked pair's is wider.
 */
const besideMark: ExpressionSpecification = [
  'case',
  isArea, ['literal', ['center', [0, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]]],
  ['has', 'flat'], ['literal', ['top', [0, 1.5], 'bottom', [0, -1.5]]],
  ['==', ['get', 'mark'], '~plan~barrier-pair'], ['literal', ['left', [1.75, 0], 'right', [-1.75, 0], 'top', [0, 1.5], 'bottom', [0, -1.5]]],
  ['literal', ['left', [1.3, 0], 'right', [-1.3, 0], 'top', [0, 1.5], 'bottom', [0, -1.5]]],
];

/** `named` are the names that the baseline's own labels give; a site of the plan that bears one of them needs no second label. */
export function sketchLayers(palette: Palette, theme: Theme, words: Pick<SceneWords, 'zone'>, named: readonly string[]): LayerSpecification[] {
  const isNamedAlready: ExpressionSpecification = ['all', ofKind('site'), ['in', ['get', 'label'], ['literal', [...named]]]];
  return [
    { id: 'sketch-highlight', type: 'fill', source: 'sketch', filter: ['all', isArea, isHighlight], paint: { 'fill-color': palette.highlight, 'fill-opacity': 0.42 } },
    { id: 'sketch-zone-fill', type: 'fill', source: 'sketch', filter: ['all', isArea, ['!', isHighlight]], paint: { 'fill-color': palette.plan, 'fill-opacity': 0.14 } },
    {
      id: 'sketch-zone-line', type: 'line', source: 'sketch', filter: ['all', isArea, ['!', isHighlight]],
      layout: { 'line-join': 'round' }, paint: { 'line-color': palette.plan, 'line-width': 2 },
    },
    {
      id: 'sketch-movement', type: 'line', source: 'sketch', filter: linesOf('movement'),
      layout: { 'line-join': 'round' }, paint: { 'line-color': palette.planMovement, 'line-width': growing(2.5, 3.5, 7), 'line-dasharray': [2.5, 0.8] },
    },
    {
      id: 'sketch-closure', type: 'line', source: 'sketch', filter: linesOf('closure'),
      paint: { 'line-color': palette.ink, 'line-width': growing(4, 6, 14), 'line-dasharray': [0.45, 0.45] },
    },
    {
      id: 'sketch-note-line', type: 'line', source: 'sketch', filter: linesOf('note'),
      layout: { 'line-cap': 'round' }, paint: { 'line-color': palette.ink, 'line-width': 2.5 },
    },
    {
      id: 'sketch-barrier-casing', type: 'line', source: 'sketch', filter: linesOf('barrier'),
      layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.barrierCasing, 'line-width': growing(5, 7, 14) },
    },
    {
      id: 'sketch-barrier-closed', type: 'line', source: 'sketch', filter: barriers(true),
      layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': palette.barrier, 'line-width': growing(3, 4, 8) },
    },
    {
      id: 'sketch-barrier-open', type: 'line', source: 'sketch', filter: barriers(false),
      paint: { 'line-color': palette.barrier, 'line-width': growing(1.6, 2.2, 4), 'line-dasharray': [1.6, 1.4] },
    },
    {
      id: 'sketch-label', type: 'symbol', source: 'sketch',
      filter: ['all', hasRoom, ['any', ['all', ['!=', ['get', 'label'], ''], ['any', isArea, isPoint], ['!', isNamedAlready]], isUnnamedZone]],
      layout: {
        // A zone without a name is called as in the list: by its number.
        'text-field': ['case', ['!=', ['get', 'label'], ''], ['get', 'label'], ['concat', words.zone, ' ', ['slice', ['get', 'id'], 'zone-'.length]]],
        'text-font': regular, 'text-size': 12, 'text-max-width': 12, 'text-optional': true, 'text-variable-anchor-offset': besideMark,
      },
      paint: {
        'text-color': ['case', ['!=', ['get', 'label'], ''], palette.ink, palette.muted], 'text-halo-color': palette.halo, 'text-halo-width': 1.6,
      },
    },
    {
      id: 'sketch-mark', type: 'symbol', source: 'sketch', filter: ['all', hasMark, ['!', ['has', 'turn']]],
      layout: { 'icon-image': themedImage(theme, 'mark'), 'icon-allow-overlap': true, 'icon-padding': 1, 'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.7, 14, 1] },
      // While a line has handles, the one in its middle lies where its mark is.
      paint: { 'icon-opacity': ['case', ['boolean', ['feature-state', 'handled'], false], 0, 1] },
    },
    {
      id: 'sketch-arrow', type: 'symbol', source: 'sketch', filter: ['has', 'turn'],
      layout: {
        'icon-image': themedImage(theme, 'mark'), 'icon-allow-overlap': true, 'icon-ignore-placement': true,
        'icon-rotate': ['get', 'turn'], 'icon-rotation-alignment': 'map',
      },
    },
  ];
}
