/** The four corners of the picture on the map, to be moved by pointer and by keys; and where it is laid first. */
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { LonLat } from '../../geo/types.ts';
import type { PictureCorners } from '../../share/formats/ground/pictureCorners.ts';

/** Screen pixels an arrow key moves a corner; with Shift, and without. */
const stepPx = { large: 10, small: 1 } as const;
const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** The share of the view that a picture is laid on at first. */
const firstShare = 0.6;

export interface CornerHandles {
  show(corners: PictureCorners): void;
  end(): void;
}

export interface HandleOptions {
  readonly className: string;
  /** Of each corner, in order, to those who do not see it. */
  readonly labels: readonly string[];
  /** False where the corner cannot stand there: it springs back. */
  readonly onMove: (corner: number, to: LonLat) => boolean;
  /** The hand rests. */
  readonly onRest: () => void;
  readonly onEscape: () => void;
}

export function startCornerHandles(map: MapLibreMap, corners: PictureCorners, { className, labels, onMove, onRest, onEscape }: HandleOptions): CornerHandles {
  let shown = corners;
  const markers = corners.map((at, index) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = className;
    element.dataset['groundCorner'] = String(index);
    element.setAttribute('aria-label', labels[index] ?? '');
    const marker = new Marker({ element, draggable: true }).setLngLat([at[0], at[1]]).addTo(map);
    // MapLibre's own words say nothing that this label does not.
    element.setAttribute('aria-label', labels[index] ?? '');
    const move = (to: LonLat) => {
      if (onMove(index, to)) return;
      const [lon, lat] = shown[index] ?? to;
      marker.setLngLat([lon, lat]);
    };
    marker.on('drag', () => {
      const { lng, lat } = marker.getLngLat();
      move([lng, lat]);
    });
    marker.on('dragend', () => {
      const [lon, lat] = shown[index] ?? at;
      marker.setLngLat([lon, lat]);
      onRest();
    });
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') onEscape();
      const arrow = arrows[event.key];
      if (!arrow) return;
      event.preventDefault();
      event.stopPropagation();
      const px = event.shiftKey ? stepPx.large : stepPx.small;
      const from = map.project(marker.getLngLat());
      const { lng, lat } = map.unproject([from.x + arrow[0] * px, from.y + arrow[1] * px]);
      move([lng, lat]);
      onRest();
    });
    return marker;
  });
  return {
    show: (next) => {
      shown = next;
      markers.forEach((marker, index) => {
        const [lon, lat] = next[index] ?? [0, 0];
        marker.setLngLat([lon, lat]);
      });
    },
    end: () => {
      for (const marker of markers) marker.remove();
    },
  };
}

/** The middle of the view in the shape of the picture, upright on the screen. `covered`: pixels under cards at each side. */
export function cornersInView(map: MapLibreMap, widthPixels: number, heightPixels: number, covered: { readonly left: number; readonly right: number; readonly bottom: number }): PictureCorners {
  const { clientWidth, clientHeight } = map.getContainer();
  const [freeWidth, freeHeight] = [Math.max(80, clientWidth - covered.left - covered.right), Math.max(80, clientHeight - covered.bottom)];
  const scale = Math.min((freeWidth * firstShare) / widthPixels, (freeHeight * firstShare) / heightPixels);
  const [halfWidth, halfHeight] = [(widthPixels * scale) / 2, (heightPixels * scale) / 2];
  const [x, y] = [covered.left + freeWidth / 2, freeHeight / 2];
  const at = (dx: number, dy: number): LonLat => {
    const { lng, lat } = map.unproject([x + dx, y + dy]);
    return [lng, lat];
  };
  return [at(-halfWidth, -halfHeight), at(halfWidth, -halfHeight), at(halfWidth, halfHeight), at(-halfWidth, halfHeight)];
}
