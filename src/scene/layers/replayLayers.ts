/** How a replay is drawn: a mark a vehicle, its nose where the nose is and turned as it drives, and a sign where each line bars the route. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../scenario/view.ts';
import { themedImage } from './expressions.ts';

const isVehicle: ExpressionSpecification = ['in', 'vehicle', ['get', 'mark']];

export function replayLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'replay-vehicle', type: 'symbol', source: 'replay', filter: isVehicle,
      layout: {
        'icon-image': themedImage(theme, 'image'), 'icon-rotate': ['get', 'bearing'], 'icon-rotation-alignment': 'map', 'icon-anchor': 'top', 'icon-allow-overlap': true,
        // A vehicle of six metres is no smaller than can be seen, and no longer than its place in a queue once there is room.
        'icon-ignore-placement': true, 'icon-size': ['interpolate', ['exponential', 1.6], ['zoom'], 12, 0.55, 14, 0.7, 16, 0.95, 18, 2],
      },
    },
    {
      id: 'replay-line', type: 'symbol', source: 'replay', filter: ['!', isVehicle],
      layout: {
        'icon-image': themedImage(theme, 'image'), 'icon-allow-overlap': true, 'icon-ignore-placement': true,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.8, 14, 1.15],
      },
    },
  ];
}
