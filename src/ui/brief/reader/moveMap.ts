/** The map where a slide has it: the ground that was looked at when the slide was made, in the room that the map has beside the slides. */
import type { MapHandle } from '../../../map/mapHandle.ts';
import type { SlideView } from '../../../scenario/kinds/slide.ts';
import { zoneBox } from '../../../scene/zoneBox.ts';
import { cameraInFrame } from '../../../store/cameraInFrame.ts';
import { viewStore } from '../../../store/viewStore.ts';

const flightMs = 1200;

/** On a map that is as wide as a hand, room for names: they stand to the right of their places, in either script. CSS pixels. */
const narrowPx = 600;
const namesPx = 48;

/** Whoever asked for less motion sees a jump instead of a flight. */
export function moveMap(map: MapHandle | null, { camera }: SlideView, how: 'fly' | 'jump'): void {
  if (!map) return;
  if (camera === null && map.lend((live) => live.getContainer().clientWidth) < narrowPx) {
    showZoneNarrow(map, how);
    return;
  }
  if (camera === null) {
    if (how === 'fly') map.showZone();
    else viewStore.getState().setCamera(null);
    return;
  }
  map.lend((live) => {
    const { clientWidth, clientHeight } = live.getContainer();
    const names = clientWidth < narrowPx ? namesPx : 0;
    const { center, zoom, bearing, pitch } = cameraInFrame(camera, clientWidth - names, clientHeight);
    const target = { center: [center[0], center[1]] as [number, number], zoom, bearing, pitch, offset: [-names / 2, 0] as [number, number] };
    if (how === 'fly') live.flyTo({ ...target, duration: flightMs });
    else live.easeTo({ ...target, duration: 0 });
  });
}

/** The whole zone, with room for its names and for the tray beside it. */
function showZoneNarrow(map: MapHandle, how: 'fly' | 'jump'): void {
  const [west, south, east, north] = zoneBox(map.input().baseline);
  map.lend((live) => {
    const { clientWidth: width, clientHeight: height } = live.getContainer();
    live.fitBounds([west, south, east, north], { padding: { top: height * 0.16, bottom: height * 0.08, left: width * 0.13, right: width * 0.26 }, bearing: 0, pitch: 0, duration: how === 'fly' ? flightMs : 0 });
  });
}
