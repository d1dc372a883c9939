/** The dot of the pointer: where the mouse is while the pointer is in hand, or where the other window has it. Moved by the page's own pictures, not by React. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { MapHandle } from '../../../../map/mapHandle.ts';
import { setPointer } from '../../../../store/brief/showActs.ts';
import { type PointerPlace, showStore } from '../../../../store/brief/showStore.ts';
import styles from '../Stage.module.css';

export function PointerDot({ map }: { readonly map: MapHandle | null }) {
  const dot = useRef<HTMLDivElement>(null);
  const isHeld = useStore(showStore, (show) => show.tool === 'pointer');
  useFollowedMouse(isHeld, map, dot);
  useEffect(() => {
    const place = () => {
      const element = dot.current;
      const stage = element?.parentElement;
      if (!element || !stage) return;
      const { pointer } = showStore.getState();
      if (element.hidden !== (pointer === null)) element.hidden = pointer === null;
      if (!pointer) return;
      const [x, y] = pixelOf(pointer, stage, map);
      element.style.translate = `${x}px ${y}px`;
    };
    const stopMap = map?.onMove(place);
    const stopStore = showStore.subscribe((state, before) => {
      if (state.pointer !== before.pointer) place();
    });
    place();
    return () => {
      stopMap?.();
      stopStore();
    };
  }, [map]);
  return <div ref={dot} className={styles.dot} data-pointer-dot aria-hidden="true" hidden />;
}

function pixelOf(pointer: PointerPlace, stage: HTMLElement, map: MapHandle | null): readonly [number, number] {
  if ('part' in pointer) return [pointer.part[0] * stage.clientWidth, pointer.part[1] * stage.clientHeight];
  const [lon, lat] = pointer.at;
  return map?.lend((live) => {
    const { x, y } = live.project([lon, lat]);
    return [x, y] as const;
  }) ?? [0, 0];
}

/** Told once a picture, at most. */
function useFollowedMouse(isHeld: boolean, map: MapHandle | null, dot: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (!isHeld) return;
    let frame = 0;
    let last: PointerEvent | null = null;
    const tell = () => {
      frame = 0;
      const box = dot.current?.parentElement?.getBoundingClientRect();
      if (!last || !box) return;
      const [x, y] = [last.clientX - box.left, last.clientY - box.top];
      const isOverMap = map !== null && last.target instanceof Element && last.target.closest('#map') !== null;
      setPointer(isOverMap ? { at: map.lend((live) => {
        const { lng, lat } = live.unproject([x, y]);
        return [lng, lat];
      }) } : { part: [x / box.width, y / box.height] });
    };
    const follow = (event: PointerEvent) => {
      // A browser also tells of a mouse that rests while the slide changes under it.
      if (last?.clientX === event.clientX && last.clientY === event.clientY) return;
      last = event;
      if (frame === 0) frame = requestAnimationFrame(tell);
    };
    const gone = () => setPointer(null);
    window.addEventListener('pointermove', follow);
    document.documentElement.addEventListener('pointerleave', gone);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', follow);
      document.documentElement.removeEventListener('pointerleave', gone);
    };
  }, [isHeld, map, dot]);
}
