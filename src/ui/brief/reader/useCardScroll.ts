/** Cards in a row or a column: which of them is being read, and how another is brought there. Both ways of reading, scrolling and stepping, meet here. */
import { type RefObject, useEffect, useRef } from 'react';

/** A hand that scrolls on passes over cards: only where it rests is read, milliseconds. */
const restMs = 140;
/** A smooth scroll that tells of no end has come to one by now. */
const longestScrollMs = 1500;
/** Above a card that was brought. */
const marginPx = 12;

const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/**
 * `index`: the card that is read. `onRest` hears of another that was scrolled to; cards beyond the slides (`count` and more) are told as the last. Returns how a card is
 * brought into reading again, for a step past the last slide.
 */
export function useCardScroll(scroller: RefObject<HTMLElement | null>, index: number, count: number, onRest: (index: number) => void): (card: number) => void {
  const read = useRef<number | null>(null);
  const isAiming = useRef(false);
  const told = useRef(onRest);
  useEffect(() => {
    told.current = onRest;
  });

  useEffect(() => {
    const isFirst = read.current === null;
    if (read.current !== index && scroller.current) isAiming.current = bringCard(scroller.current, index, !isFirst);
    read.current = index;
  }, [scroller, index]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let timer = 0;
    const rest = () => {
      clearTimeout(timer);
      const wasAiming = isAiming.current;
      isAiming.current = false;
      if (wasAiming) return;
      const card = Math.min(cardInSight(box), count - 1);
      if (card < 0 || card === read.current) return;
      read.current = card;
      told.current(card);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = window.setTimeout(rest, isAiming.current ? longestScrollMs : restMs);
    };
    // Whoever takes hold of the cards means what they do.
    const takeHold = () => { isAiming.current = false; };
    box.addEventListener('scroll', onScroll, { passive: true });
    box.addEventListener('scrollend', rest);
    for (const type of ['wheel', 'touchstart', 'pointerdown'] as const) box.addEventListener(type, takeHold, { passive: true });
    return () => {
      clearTimeout(timer);
      box.removeEventListener('scroll', onScroll);
      box.removeEventListener('scrollend', rest);
      for (const type of ['wheel', 'touchstart', 'pointerdown'] as const) box.removeEventListener(type, takeHold);
    };
  }, [scroller, count]);

  return (card) => {
    if (scroller.current) isAiming.current = bringCard(scroller.current, card, true);
  };
}

/** False where there is no such card. */
function bringCard(box: HTMLElement, card: number, isSmooth: boolean): boolean {
  const element = cardsOf(box)[card];
  if (!element) return false;
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  // From where it is by how far it is off, which is the same in both directions of writing; to a place and not by a length, for that would stop at every card on the way.
  const to = isAcross(box) ? { left: box.scrollLeft + inner.left + inner.width / 2 - outer.left - outer.width / 2 } : { top: box.scrollTop + inner.top - outer.top - marginPx };
  box.scrollTo({ ...to, behavior: isSmooth && !lessMotion.matches ? 'smooth' : 'instant' });
  return true;
}

const cardsOf = (box: HTMLElement) => [...box.querySelectorAll<HTMLElement>('[data-card]')];

const isAcross = (box: HTMLElement) => getComputedStyle(box).overflowY === 'hidden';

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
