/**
 * Between Terra Draw and the map: every place a gesture takes goes through here, so that a press comes to lie on what it
 * snaps to, or on a place that was typed, whatever the gesture.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { LonLat } from '../../geo/types.ts';
import { showLayers } from '../scene/showLayers.ts';

export interface PenAdapter {
  readonly adapter: TerraDrawMapLibreGLAdapter<MapLibreMap>;
  /** Presses `at`, as a pointer would that could point so exactly. */
  pressExactly(at: LonLat): void;
  /** Moves to, or presses, a pixel of the map, as a pointer would. */
  point(at: { readonly x: number; readonly y: number }, press: boolean): void;
}

/** Of Terra Draw: hidden while the pen holds nothing, as `layersToDraw` has it. */
const penLayers = ['td-polygon', 'td-polygon-outline', 'td-linestring', 'td-point', 'td-point-marker'] as const;

/** Pixels outside the map, far from any corner: Terra Draw tells by the pixel whether a press means a corner that is there. */
const aside = { x: -4000, y: -4000 };

/** `correct` takes a place under the pointer to where it should lie. */
export function createPenAdapter(map: MapLibreMap, correct: (at: LonLat) => LonLat): PenAdapter {
  let exact: LonLat | null = null;
  let hasMissed = false;
  /** Not while the map has lost its context, and with it every source. */
  const isThere = (): boolean => {
    const there = map.getSource('td-point') !== undefined;
    hasMissed ||= !there;
    return there;
  };
  class Adapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
    override getLngLatFromEvent(event: PointerEvent | MouseEvent) {
      const { lng, lat } = exact ? { lng: exact[0], lat: exact[1] } : super.getLngLatFromEvent(event);
      const [lon, north] = exact ?? correct([lng, lat]);
      return { lng: lon, lat: north };
    }
    override register(...given: Parameters<TerraDrawMapLibreGLAdapter<MapLibreMap>['register']>) {
      super.register(...given);
      showLayers(map, penLayers, false);
    }
    override render(...given: Parameters<TerraDrawMapLibreGLAdapter<MapLibreMap>['render']>) {
      if (!isThere()) return;
      const [{ created, updated, unchanged }] = given;
      showLayers(map, penLayers, created.length + updated.length + unchanged.length > 0);
      super.render(...given);
    }
    override clear() {
      if (!isThere()) return;
      showLayers(map, penLayers, false);
      super.clear();
    }
  }
  const adapter = new Adapter({ map, coordinatePrecision: 9 });
  // Comes back as it was when it was lost.
  map.on('style.load', () => {
    if (hasMissed) adapter.clear();
    hasMissed = false;
  });
  const send = (type: string, { x, y }: { readonly x: number; readonly y: number }, button: number) => {
    const { left, top } = map.getContainer().getBoundingClientRect();
    map.getCanvas().dispatchEvent(new PointerEvent(type, {
      clientX: left + x, clientY: top + y, button, buttons: type === 'pointerdown' ? 1 : 0, isPrimary: true, pointerType: 'mouse', bubbles: true, cancelable: true,
    }));
  };
  const point: PenAdapter['point'] = (at, press) => {
    send('pointermove', at, -1);
    if (!press) return;
    send('pointerdown', at, 0);
    send('pointerup', at, 0);
  };
  return {
    adapter,
    point,
    pressExactly: (at) => {
      exact = at;
      point(aside, true);
      exact = null;
    },
  };
}
