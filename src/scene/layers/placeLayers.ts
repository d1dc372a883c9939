/** Facilities, landmarks, checkpoints, located held properties, events and the tray: marks above, labels below them. */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Frame, SceneInput } from '../sceneInput.ts';
import type { LayerId } from '../../scenario/view.ts';
import type { Palette } from '../palette.ts';
import type { PlaceLayer } from '../sources/placeFeatures.ts';
import { bothNames, equals, growing, isIn, oneName, regular, semibold, themedImage } from './expressions.ts';

/** Past this zoom an illustrative point is no longer a mark but a sentence (design: honesty of the map). */
export const illustrativeTextZoom = 15;

/** Held properties that a planner has placed are named from here on: further out their squares would drown in names. */
export const heldLabelZoom = 16;

type VariableAnchors = (string | [number, number])[] & NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']>;

/**
 * Where a label may stand round its mark, the preferred place first; `clear` is the mark's half size in ems. MapLibre
 * takes 7/24 em off above and below, which would push the label into its own mark.
 */
function around(clear: number, frame: Frame): VariableAnchors {
  const upright = clear + 0.42;
  const slant = clear * 0.75;
  const after: VariableAnchors = ['left', [clear, 0]];
  const before: VariableAnchors = ['right', [-clear, 0]];
  const rest: VariableAnchors = [
    'top', [0, upright], 'bottom', [0, -upright],
    'top-right', [-slant, slant + 0.3], 'bottom-right', [-slant, -slant - 0.3], 'top-left', [slant, slant + 0.3], 'bottom-left', [slant, -slant - 0.3],
  ];
  // Where marks crowd, a little further away is better than no name at all.
  const away: VariableAnchors = [
    'left', [clear, 1.3], 'right', [-clear, 1.3], 'left', [clear, -1.3], 'right', [-clear, -1.3], 'top', [0, upright + 1], 'bottom', [0, -upright - 1],
  ];
  // In a narrow window the places of the east bank stand near the edge, which would cut a label behind its mark.
  return frame === 'wide' ? [...after, ...before, ...rest, ...away] : [...before, ...rest, ...after, ...away];
}

/** Illustrative points stop being marks at close zooms; everything else goes on. A filter sees whole zooms only, paper lies between them. */
function markFilter(as: SceneInput['illustrativeAs'], ...conditions: ExpressionSpecification[]): ExpressionSpecification {
  if (as === 'mark') return ['all', ...conditions];
  const isFirm: ExpressionSpecification = ['!', ['get', 'illustrative']];
  return ['all', ...conditions, as === 'text' ? isFirm : ['any', ['<', ['zoom'], illustrativeTextZoom], isFirm]];
}

/** Of the sentences that stand in the marks' place. */
const textFrom = { mark: 24, text: 0 } as const;

const first = ['all', equals('layer', 'facility'), equals('rank', 1)] as ExpressionSpecification;
const second = ['all', equals('layer', 'facility'), equals('rank', 2)] as ExpressionSpecification;

export function placeLayers(input: SceneInput, palette: Palette): LayerSpecification[] {
  const { theme, locale, view, words, illustrativeAs } = input;
  const image = themedImage(theme, view.symbols === 'military' ? 'military' : 'pictogram');
  const mark = (id: string, filter: ExpressionSpecification, minzoom: number, size: ExpressionSpecification): LayerSpecification => ({
    id, type: 'symbol', source: 'places', minzoom, filter: markFilter(illustrativeAs, filter),
    layout: { 'icon-image': image, 'icon-allow-overlap': true, 'icon-padding': 1, 'icon-size': size, 'symbol-sort-key': ['get', 'rank'] },
  });
  const label = (id: string, filter: ExpressionSpecification, minzoom: number, font: string[], size: ExpressionSpecification, offset: number, color: string, maxWidth = 9): LayerSpecification => ({
    id, type: 'symbol', source: 'places', minzoom, filter: markFilter(illustrativeAs, filter),
    layout: {
      'text-field': ['step', ['zoom'], oneName(locale), 12.6, bothNames(locale, palette.muted)], 'text-font': font, 'text-size': size,
      'text-variable-anchor-offset': around(offset, input.frame), 'text-justify': 'auto', 'text-max-width': maxWidth, 'text-line-height': 1.18, 'text-padding': 3,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': color, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
  });
  const size = (at11: number, at15: number): ExpressionSpecification => ['interpolate', ['linear'], ['zoom'], 11, at11, 15, at15];
  return [
    mark('facility-first', first, 0, size(0.72, 1.05)),
    mark('facility-second', second, 12, size(0.7, 1.05)),
    mark('landmark', equals('layer', 'landmark'), 12.7, size(0.7, 1.05)),
    mark('checkpoint', equals('layer', 'checkpoint'), 11.5, size(0.75, 1.05)),
    mark('held', equals('layer', 'held'), 11.5, size(0.75, 1.05)),
    label('facility-label-first', first, 11.4, semibold, growing(11.5, 13.5, 17), 1.35, palette.ink, input.frame === 'wide' ? 13 : 8),
    label('facility-label-second', second, 12.9, regular, growing(10.5, 12, 16), 1.2, palette.ink),
    label('checkpoint-label', equals('layer', 'checkpoint'), 12.6, regular, growing(10.5, 12, 16), 1.2, palette.checkpoint),
    label('landmark-label', equals('layer', 'landmark'), 13.3, regular, growing(10, 11.5, 15), 1.05, palette.muted),
    {
      // A planner's placing, in the style of the plan's labels. An entry without a name is called by its number.
      id: 'held-label', type: 'symbol', source: 'places', minzoom: heldLabelZoom, filter: equals('layer', 'held'),
      layout: {
        'text-field': ['case', ['!=', ['get', locale], ''], ['get', locale], ['concat', words.property, ' ', ['get', 'number']]],
        'text-font': regular, 'text-size': 12, 'text-max-width': 12, 'text-variable-anchor-offset': around(1.2, input.frame), 'text-justify': 'auto', 'text-padding': 3,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
    {
      id: 'illustrative-text', type: 'symbol', source: 'places', minzoom: illustrativeAs ? textFrom[illustrativeAs] : illustrativeTextZoom,
      filter: ['all', equals('illustrative', true), ['!', isIn('layer', hiddenFamilies(view.hiddenLayers))]],
      layout: {
        'text-field': illustrativeText(locale, words.illustrativePoint), 'text-font': regular, 'text-size': 13, 'text-max-width': 14,
        'text-line-height': 1.3, 'text-padding': 4, 'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.muted, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
    },
    {
      id: 'incident', type: 'symbol', source: 'incidents', filter: markFilter(illustrativeAs),
      layout: {
        'icon-image': themedImage(theme, 'pictogram'), 'icon-allow-overlap': true, 'icon-offset': ['array', 'number', 2, ['get', 'offset']], 'icon-padding': 0,
        'icon-size': size(0.75, 1),
      },
    },
    {
      id: 'tray', type: 'symbol', source: 'tray', minzoom: 10.5,
      layout: { 'icon-image': themedImage(theme, 'pictogram'), 'icon-allow-overlap': true, 'icon-size': size(0.6, 1.08), 'icon-padding': 4 },
    },
    {
      id: 'tray-label', type: 'symbol', source: 'tray', minzoom: 10.5,
      layout: {
        'text-field': words.tray, 'text-font': semibold, 'text-size': size(11, 13), 'text-anchor': 'top', 'text-offset': [0, 2.4],
        'text-max-width': 16, 'text-allow-overlap': true, 'text-line-height': 1.25,
      },
      paint: { 'text-color': palette.held, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
    },
  ];
}

/** Families of marks whose layers are switched off. */
function hiddenFamilies(hidden: readonly LayerId[]): PlaceLayer[] {
  const families: readonly (readonly [LayerId, PlaceLayer])[] = [['facilities', 'facility'], ['landmarks', 'landmark'], ['checkpoints', 'checkpoint'], ['held-properties', 'held']];
  return families.flatMap(([layer, family]) => (hidden.includes(layer) ? [family] : []));
}

/** `{name}` and `{meters}` of the sentence, filled by the map from each feature. */
function illustrativeText(locale: string, sentence: string): ExpressionSpecification {
  const parts = sentence.split(/(\{name\}|\{meters\})/).map((part): string | ExpressionSpecification => {
    if (part === '{name}') return ['get', locale];
    return part === '{meters}' ? ['to-string', ['get', 'meters']] : part;
  });
  return ['concat', ...parts.filter((part) => part !== '')];
}
