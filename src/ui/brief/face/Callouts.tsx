/**
 * The callouts of a slide over the map: a word, the place it is pinned to, a line between them. They follow the map through every movement of its camera. While a
 * briefing is worked on, text and place are moved by the pointer and by the arrow keys. Stands in whatever covers the map; passes the pointer through where no text is.
 */
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { LonLat } from '../../../geo/types.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Callout } from '../../../scenario/kinds/slide.ts';
import { calloutPlace } from '../../../scene/briefing/calloutPlace.ts';
import { useMap, useSession, useText } from '../../useStores.ts';
import styles from './Callouts.module.css';
import { type CalloutLayout, createCalloutLayout } from './calloutLayout.ts';
import { type FieldFace, SlideTextView } from './SlideTextView.tsx';
import { isRightToLeft } from '../../../scenario/view.ts';

/** What a hand did to a callout; `isDone` when it lets go. */
export interface CalloutMove {
  readonly id: string;
  readonly at?: LonLat;
  readonly offset?: readonly [number, number];
  readonly isDone: boolean;
}

interface CalloutsProps {
  readonly callouts: readonly Callout[];
  readonly scenario: Scenario | null;
  /** How a number in a text is shown. */
  readonly field?: FieldFace | undefined;
  /** Rectangles of the screen that texts keep clear of: the caption. Elements within the same parent. */
  readonly avoid?: string | undefined;
  /** Given where they may be moved; null where a movement is given up. */
  readonly onMove?: ((move: CalloutMove | null) => void) | undefined;
}

/** Of an arrow key, in CSS pixels; with Shift ten times that. */
const nudgePx = 4;
const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

interface PinnedCallout {
  readonly callout: Callout;
  readonly at: LonLat;
}

export function Callouts({ callouts, scenario, ...rest }: CalloutsProps) {
  const baseline = useSession((session) => session.baseline);
  const pinned = useMemo(() => callouts.flatMap((callout): readonly PinnedCallout[] => {
    const at = calloutPlace(callout, scenario, baseline);
    return at ? [{ callout, at }] : [];
  }), [callouts, scenario, baseline]);
  return pinned.length === 0 ? null : <PinnedCallouts pinned={pinned} {...rest} />;
}

function PinnedCallouts({ pinned, field, avoid, onMove }: Pick<CalloutsProps, 'field' | 'avoid' | 'onMove'> & { readonly pinned: readonly PinnedCallout[] }) {
  const t = useText();
  const map = useMap();
  const locale = useSession((session) => session.locale);
  const root = useRef<HTMLDivElement>(null);
  const layout = useRef<CalloutLayout | null>(null);
  const isEditable = onMove !== undefined;

  useLayoutEffect(() => {
    if (!map || !root.current) return undefined;
    const made = createCalloutLayout(root.current, map, avoid);
    layout.current = made;
    return () => {
      layout.current = null;
      made.stop();
    };
  }, [map, avoid]);
  useLayoutEffect(() => layout.current?.show(pinned.map(({ callout: { id, offset }, at }) => ({ id, at, offset: offset ?? null })), { prefers: isRightToLeft(locale) ? 'left' : 'right', keepsAll: isEditable }));

  const drag = (id: string, what: 'text' | 'place') => (event: PointerEvent<HTMLElement>) => {
    if (!onMove || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    const start = layout.current?.hold(id, what);
    const [x, y] = [event.clientX, event.clientY];
    let isMoved = false;
    const follow = (now: globalThis.PointerEvent, isDone: boolean) => {
      const by = [now.clientX - x, now.clientY - y] as const;
      isMoved ||= Math.hypot(...by) > 2;
      const moved = isMoved ? start?.(by) : undefined;
      if (moved) onMove({ id, ...moved, isDone });
    };
    const move = (now: globalThis.PointerEvent) => follow(now, false);
    const letGo = new AbortController();
    const end = (isKept: boolean) => (now: Event) => {
      letGo.abort();
      if (isKept && isMoved) follow(now as globalThis.PointerEvent, true);
      else onMove(null);
    };
    const { signal } = letGo;
    handle.addEventListener('pointermove', move, { signal });
    handle.addEventListener('pointerup', end(true), { signal });
    handle.addEventListener('pointercancel', end(false), { signal });
    handle.addEventListener('keydown', (key: globalThis.KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      end(false)(key);
    }, { signal });
  };
  const nudge = (id: string, what: 'text' | 'place') => (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (!onMove || !arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const by = nudgePx * (event.shiftKey ? 10 : 1);
    const moved = layout.current?.hold(id, what)([arrow[0] * by, arrow[1] * by]);
    if (moved) onMove({ id, ...moved, isDone: true });
  };

  return (
    <div ref={root} className={styles.callouts} data-callouts={pinned.length} data-editable={isEditable || undefined}>
      <svg className={styles.lines} aria-hidden="true">
        {pinned.map(({ callout: { id } }) => <g key={id} data-leader={id}><line className={styles.halo} /><line className={styles.leader} /><circle className={styles.dot} r="4" /></g>)}
      </svg>
      {pinned.map(({ callout: { id, text } }) => {
        const label = text.trim() === '' ? t('brief.callout.empty') : text;
        return (
          <div key={id} className={styles.pair}>
            {isEditable ? <button type="button" className={styles.place} data-callout-place={id} aria-label={t('brief.callout.placeOf', { text: label })} title={t('brief.callout.dragPlace')} onPointerDown={drag(id, 'place')} onKeyDown={nudge(id, 'place')} /> : null}
            {isEditable
              ? <button type="button" className={styles.text} data-callout={id} aria-label={t('brief.callout.textOf', { text: label })} title={t('brief.callout.dragText')} onPointerDown={drag(id, 'text')} onKeyDown={nudge(id, 'text')}><SlideTextView markdown={label} field={field} /></button>
              : <div className={styles.text} data-callout={id}><SlideTextView markdown={text} field={field} /></div>}
          </div>
        );
      })}
    </div>
  );
}
