/** Keeps callouts at their places while the map moves: measures the texts, finds them room once the map rests, and moves them with every frame between. Writes styles, not React state. */
import { roundCoordinate } from '../../../geo/roundCoordinate.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { leaderEnd, placeCallouts, type Spot, type TextBox } from '../../../scenario/briefing/placeCallouts.ts';

export interface Pinned {
  readonly id: string;
  readonly at: LonLat;
  /** In parts of the map's height; null finds a free place. */
  readonly offset: readonly [number, number] | null;
}

interface Asked {
  readonly prefers: 'right' | 'left';
  /** Those whose place is out of sight stay at the edge, to be got hold of. */
  readonly keepsAll: boolean;
}

export interface CalloutLayout {
  show(pinned: readonly Pinned[], asked: Asked): void;
  /** What a movement by so many CSS pixels makes of a text or of a place, from where they stand now. */
  hold(id: string, what: 'text' | 'place'): (by: readonly [number, number]) => { readonly offset: readonly [number, number] } | { readonly at: LonLat } | undefined;
  stop(): void;
}

/** The map has come to rest, in milliseconds after its last movement. */
const restMs = 140;

export function createCalloutLayout(root: HTMLElement, map: MapHandle, avoid: string | undefined): CalloutLayout {
  let pinned: readonly Pinned[] = [];
  let asked: Asked = { prefers: 'right', keepsAll: false };
  /** Of texts that find their own place, in pixels, kept while the map moves. */
  const free = new Map<string, Spot>();
  const middles = new Map<string, Spot>();
  let rest: ReturnType<typeof setTimeout> | undefined;

  const project = ([lon, lat]: LonLat): Spot => map.lend((live) => {
    const { x, y } = live.project([lon, lat]);
    const box = live.getContainer().getBoundingClientRect();
    const own = root.getBoundingClientRect();
    return { x: x + box.left - own.left, y: y + box.top - own.top };
  });
  const heightOfMap = () => map.lend((live) => live.getContainer().clientHeight) || 1;

  const layOut = (isResting: boolean) => {
    const own = root.getBoundingClientRect();
    if (own.width === 0) return;
    const height = heightOfMap();
    const found = pinned.map(({ id, at, offset }) => {
      const text = root.querySelector<HTMLElement>(`[data-callout="${CSS.escape(id)}"]`);
      const kept = isResting ? undefined : free.get(id);
      return { id, at: project(at), text, width: text?.offsetWidth ?? 0, height: text?.offsetHeight ?? 0, offset: offset ? { x: offset[0] * height, y: offset[1] * height } : kept ?? null, isFree: offset === null };
    });
    const avoided = avoid === undefined ? [] : [...(root.parentElement?.querySelectorAll(avoid) ?? [])].map((element): TextBox => {
      const box = element.getBoundingClientRect();
      return { x: box.left - own.left + box.width / 2, y: box.top - own.top + box.height / 2, width: box.width, height: box.height };
    });
    const spots = placeCallouts(found, { width: own.width, height: own.height, avoid: avoided, prefers: asked.prefers });
    middles.clear();
    for (const [index, { id, at, text, isFree, ...size }] of found.entries()) {
      const middle = spots[index] ?? at;
      if (isFree) free.set(id, { x: middle.x - at.x, y: middle.y - at.y });
      middles.set(id, middle);
      const isOut = at.x < 0 || at.y < 0 || at.x > own.width || at.y > own.height;
      draw(id, text, at, { ...middle, width: size.width, height: size.height }, isOut);
    }
  };
  const draw = (id: string, text: HTMLElement | null, at: Spot, box: TextBox, isOut: boolean) => {
    const isSeen = !isOut || asked.keepsAll;
    if (text) {
      text.style.transform = `translate(${box.x - box.width / 2}px, ${box.y - box.height / 2}px)`;
      text.style.visibility = isSeen ? 'visible' : 'hidden';
      text.toggleAttribute('data-out', isOut);
    }
    const place = root.querySelector<HTMLElement>(`[data-callout-place="${CSS.escape(id)}"]`);
    if (place) place.style.transform = `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`;
    const leader = root.querySelector(`[data-leader="${CSS.escape(id)}"]`);
    if (!leader) return;
    leader.toggleAttribute('data-hidden', !isSeen);
    const end = leaderEnd(at, box);
    for (const line of leader.querySelectorAll('line')) for (const [name, value] of Object.entries({ x1: at.x, y1: at.y, x2: end.x, y2: end.y })) line.setAttribute(name, String(value));
    const dot = leader.querySelector('circle');
    dot?.setAttribute('cx', String(at.x));
    dot?.setAttribute('cy', String(at.y));
  };

  const settle = () => {
    clearTimeout(rest);
    rest = setTimeout(() => layOut(true), restMs);
  };
  const stopMoves = map.onMove(() => {
    layOut(false);
    settle();
  });
  const sizes = new ResizeObserver(() => layOut(true));
  sizes.observe(root);

  return {
    show(next, wanted) {
      const isOther = next.length !== pinned.length || next.some(({ id }, index) => id !== pinned[index]?.id);
      pinned = next;
      asked = wanted;
      for (const id of free.keys()) if (!next.some((one) => one.id === id && one.offset === null)) free.delete(id);
      layOut(isOther);
    },
    hold(id, what) {
      const one = pinned.find((callout) => callout.id === id);
      if (!one) return () => undefined;
      const [at, middle, height] = [project(one.at), middles.get(id), heightOfMap()];
      if (what === 'text') {
        const part = (pixels: number) => Number((pixels / height).toFixed(4));
        return ([x, y]) => (middle ? { offset: [part(middle.x - at.x + x), part(middle.y - at.y + y)] } : undefined);
      }
      return ([x, y]) => ({
        at: map.lend((live) => {
          const box = live.getContainer().getBoundingClientRect();
          const own = root.getBoundingClientRect();
          const { lng, lat } = live.unproject([at.x + x - box.left + own.left, at.y + y - box.top + own.top]);
          return roundCoordinate([lng, lat]);
        }),
      });
    },
    stop() {
      clearTimeout(rest);
      stopMoves();
      sizes.disconnect();
    },
  };
}
