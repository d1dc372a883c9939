/**
 * What is drawn by hand over a slide: kept on the ground, so that it stays on its place while the map moves. The pen and the eraser take the
 * pointer; without them it goes through to the map.
 */
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { MapHandle } from '../../../../map/mapHandle.ts';
import type { LonLat } from '../../../../geo/types.ts';
import { setStroke, wipeStroke } from '../../../../store/brief/showActs.ts';
import { type InkStroke, showStore } from '../../../../store/brief/showStore.ts';
import styles from '../Stage.module.css';

/** Pixels between two places of a stroke. */
const stepPixels = 3;
/** From the middle of the eraser within which a stroke is wiped off, pixels. */
const eraserPixels = 14;

export function InkLayer({ map }: { readonly map: MapHandle }) {
  const ink = useStore(showStore, (show) => show.ink);
  const tool = useStore(showStore, (show) => show.tool);
  const [, redraw] = useState(0);
  const stroke = useRef<{ readonly id: string; readonly places: LonLat[]; readonly last: readonly [number, number] } | null>(null);
  const hasInk = ink.length > 0;
  useEffect(() => (hasInk ? map.onMove(() => redraw((count) => count + 1)) : undefined), [map, hasInk]);
  const isHeld = tool === 'pen' || tool === 'eraser';
  const placeOf = (event: PointerEvent): { readonly at: LonLat; readonly pixel: readonly [number, number] } => {
    const box = event.currentTarget.getBoundingClientRect();
    const pixel = [event.clientX - box.left, event.clientY - box.top] as const;
    return { at: map.lend((live) => {
      const { lng, lat } = live.unproject([pixel[0], pixel[1]]);
      return [lng, lat];
    }), pixel };
  };
  const rub = (pixel: readonly [number, number]) => {
    for (const { id, places } of showStore.getState().ink) if (isNear(pixels(map, places), pixel)) wipeStroke(id);
  };
  const press = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { at, pixel } = placeOf(event);
    if (tool === 'eraser') rub(pixel);
    else {
      stroke.current = { id: crypto.randomUUID(), places: [at], last: pixel };
      setStroke({ id: stroke.current.id, places: [at] });
    }
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const { at, pixel } = placeOf(event);
    if (tool === 'eraser') {
      if (event.buttons === 1) rub(pixel);
      return;
    }
    const drawn = stroke.current;
    if (!drawn || Math.hypot(pixel[0] - drawn.last[0], pixel[1] - drawn.last[1]) < stepPixels) return;
    const next: InkStroke = { id: drawn.id, places: [...drawn.places, at] };
    stroke.current = { ...next, places: [...next.places], last: pixel };
    setStroke(next);
  };
  return (
    <svg
      className={styles.ink} data-held={isHeld || undefined} data-ink={ink.length} aria-hidden="true"
      onPointerDown={isHeld ? press : undefined} onPointerMove={isHeld ? move : undefined}
      onPointerUp={() => { stroke.current = null; }} onPointerCancel={() => { stroke.current = null; }}
    >
      {ink.map(({ id, places }) => {
        const path = pathOf(pixels(map, places));
        return <g key={id}><path d={path} className={styles.inkCasing} /><path d={path} className={styles.inkLine} /></g>;
      })}
    </svg>
  );
}

type Pixel = readonly [number, number];

function pixels(map: MapHandle, places: readonly LonLat[]): readonly Pixel[] {
  return map.lend((live) => places.map(([lon, lat]) => {
    const { x, y } = live.project([lon, lat]);
    return [x, y] as const;
  }));
}

/** A dot where the hand only touched. */
function pathOf(line: readonly Pixel[]): string {
  const [first, ...others] = line;
  if (!first) return '';
  const said = ([x, y]: Pixel) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${said(first)}${(others.length === 0 ? [first] : others).map((pixel) => `L${said(pixel)}`).join('')}`;
}

function isNear(line: readonly Pixel[], [x, y]: Pixel): boolean {
  return line.some(([ax, ay], index) => {
    const [bx, by] = line[index + 1] ?? [ax, ay];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(ax + part * (bx - ax) - x, ay + part * (by - ay) - y) <= eraserPixels;
  });
}
