/**
 * Cards in a row or a column: which of them is being read, and how another is brought there. Both ways of reading, scrolling and stepping, meet here: a card that was
 * brought stays where it is, whatever grows above it, until a hand scrolls.
 */
import { type RefObject, useEffect, useRef } from 'react';

/** A hand that scrolls on passes over cards: only where it rests is read, milliseconds. */
const restMs = 140;
/** Above a card that was brought. */
const marginPx = 12;

const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** What a hand scrolls with. */
const hands = ['wheel', 'touchstart', 'pointerdown', 'focusin'] as const;
const scrollKeys: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', ' ']);

/**
 * `index`: the card that is read. `onRest` hears of another that was scrolled to; cards beyond the slides (`count` and more) are told as the last. Returns how a card is
 * brought into reading again, for a step past the last slide.
 */
export function useCardScroll(scroller: RefObject<HTMLElement | null>, index: number, count: number, onRest: (index: number) => void): (card: number) => void {
  const read = useRef<number | null>(null);
  /** The card that was brought and stays; null once a hand has scrolled. */
  const pinned = useRef<number | null>(null);
  const told = useRef(onRest);
  useEffect(() => {
    told.current = onRest;
  });

  useEffect(() => {
    const isFirst = read.current === null;
    if (read.current !== index && scroller.current) {
      pinned.current = index;
      bringCard(scroller.current, index, !isFirst);
    }
    read.current = index;
  }, [scroller, index]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    let timer = 0;
    const rest = () => {
      clearTimeout(timer);
      if (pinned.current !== null) return;
      const card = Math.min(cardInSight(box), count - 1);
      if (card < 0 || card === read.current) return;
      read.current = card;
      told.current(card);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = window.setTimeout(rest, restMs);
    };
    const takeHold = (event?: Event) => {
      // The keyboard on the list itself scrolls nothing yet.
      if (event?.type !== 'focusin' || event.target !== box) pinned.current = null;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (scrollKeys.has(key)) takeHold();
    };
    // Numbers and charts come later than words.
    const grown = new ResizeObserver(() => {
      if (pinned.current !== null) bringCard(box, pinned.current, false);
    });
    for (const card of cardsOf(box)) grown.observe(card);
    grown.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('keydown', onKey, true);
    for (const type of hands) box.addEventListener(type, takeHold, { passive: true });
    return () => {
      clearTimeout(timer);
      grown.disconnect();
      box.removeEventListener('scroll', onScroll);
      document.removeEventListener('keydown', onKey, true);
      for (const type of hands) box.removeEventListener(type, takeHold);
    };
  }, [scroller, count]);

  return (card) => {
    pinned.current = card;
    if (scroller.current) bringCard(scroller.current, card, true);
  };
}

const cardsOf = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('[data-card]')];

const isAcross = (box: HTMLElement) => getComputedStyle(box).overflowY === 'hidden';

function bringCard(box: HTMLElement, card: number, isSmooth: boolean): void {
  const element = cardsOf(box)[card];
  if (!element) return;
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  // From where it is by how far it is off, which is the same in both directions of writing; to a place and not by a length, for that would stop at every card on the way.
  const to = isAcross(box) ? { left: box.scrollLeft + inner.left + inner.width / 2 - outer.left - outer.width / 2 } : { top: box.scrollTop + inner.top - outer.top - marginPx };
  box.scrollTo({ ...to, behavior: isSmooth && !lessMotion.matches ? 'smooth' : 'instant' });
}

/** The card on the line where the eye reads: the middle of a row, the upper third of a column. */
function cardInSight(box: HTMLElement): number {
  const outer = box.getBoundingClientRect();
  const isRow = isAcross(box);
  const line = isRow ? outer.left + outer.width / 2 : outer.top + Math.min(outer.height / 3, 260);
  const distances = cardsOf(box).map((card) => {
    const { left, right, top, bottom } = card.getBoundingClientRect();
    const [from, to] = isRow ? [left, right] : [top, bottom];
    return Math.max(0, from - line, line - to);
  });
  return distances.indexOf(Math.min(...distances));
}
