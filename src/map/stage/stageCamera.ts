/**
 * The camera of a slide on the live map: beside whatever the slide says lies over it, with as much ground as was looked at when the slide was made,
 * whatever the window's shape. It flies or jumps there, and is interrupted by the next. MapLibre jumps by itself where less motion is asked for: no move here is `essential`.
 */
import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { Bbox } from '../../geo/types.ts';
import type { Camera } from '../../scenario/view.ts';
import { cameraOnStage } from '../../store/brief/cameraOnStage.ts';
import { homePadding } from '../createMap.ts';
import { stageFlightMs } from './stageFlight.ts';

export type StageMove = 'jump' | 'fly';

/** Pixels of the map that lie under something, at each side. */
export type Covered = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

export interface StageCamera {
  /** Null shows `home` whole. Nothing happens where the map is there already. */
  moveTo(camera: Camera | null, covered: Covered, move: StageMove): void;
  /** The map as it was dealt with before the show, but for its camera. */
  end(): void;
}

/** Pixels and parts of a degree within which a camera is the same. */
const samePixels = 0.5;
const sameZoom = 0.002;

export function startStageCamera(map: MapLibreMap, home: Bbox): StageCamera {
  const before = map.getPadding();
  return {
    moveTo: (camera, covered, move) => {
      const target = camera ? onStage(map, camera, covered) : wholeOnStage(map, home, covered);
      if (!target) return;
      if (isThere(map, target)) {
        if (map.isMoving()) map.stop();
        return;
      }
      if (move === 'fly') map.flyTo({ ...target, duration: stageFlightMs });
      else map.jumpTo(target);
    },
    end: () => {
      map.stop();
      map.jumpTo({ padding: { top: before.top ?? 0, right: before.right ?? 0, bottom: before.bottom ?? 0, left: before.left ?? 0 } });
    },
  };
}

interface Target {
  readonly center: [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly padding: PaddingOptions;
}

function onStage(map: MapLibreMap, camera: Camera, covered: Covered): Target {
  const { clientWidth, clientHeight } = map.getContainer();
  const { center, zoom, bearing, pitch } = cameraOnStage(camera, clientWidth - covered.left - covered.right, clientHeight - covered.top - covered.bottom);
  return { center: [center[0], center[1]], zoom, bearing, pitch, padding: { ...covered } };
}

function wholeOnStage(map: MapLibreMap, home: Bbox, covered: Covered): Target | null {
  const { clientWidth, clientHeight } = map.getContainer();
  const free = { width: clientWidth - covered.left - covered.right, height: clientHeight - covered.top - covered.bottom };
  const margin = homePadding({ clientWidth: free.width, clientHeight: free.height });
  const padding = { top: covered.top + margin.top, bottom: covered.bottom + margin.bottom, left: covered.left + margin.left, right: covered.right + margin.right };
  const fitted = map.cameraForBounds([home[0], home[1], home[2], home[3]], { padding, absolutePadding: true, bearing: 0 });
  if (!fitted?.center || fitted.zoom === undefined) return null;
  const { lng, lat } = 'lng' in Object(fitted.center) ? (fitted.center as { lng: number; lat: number }) : { lng: home[0], lat: home[1] };
  return { center: [lng, lat], zoom: fitted.zoom, bearing: 0, pitch: 0, padding };
}

function isThere(map: MapLibreMap, { center, zoom, bearing, pitch, padding }: Target): boolean {
  const now = map.getPadding();
  const isPadded = (['top', 'right', 'bottom', 'left'] as const).every((side) => Math.abs((now[side] ?? 0) - (padding[side] ?? 0)) <= samePixels);
  if (!isPadded || map.isMoving()) return false;
  const { lng, lat } = map.getCenter();
  const one = map.project([lng, lat]);
  const other = map.project(center);
  return Math.hypot(one.x - other.x, one.y - other.y) <= samePixels && Math.abs(map.getZoom() - zoom) <= sameZoom
    && Math.abs(map.getBearing() - bearing) <= 0.05 && Math.abs(map.getPitch() - pitch) <= 0.05;
}
