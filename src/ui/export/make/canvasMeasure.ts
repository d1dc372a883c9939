/** How wide the browser sets a text, by the fonts of the page. */
import { fontFamily } from '../../../export/write/writeSvg.ts';
import type { MeasureText } from '../../../export/page/pageLayout.ts';

/** Large enough that no hinting shows. */
const emPx = 100;

export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, sizeMm, weight) => {
    if (!context) return text.length * sizeMm * 0.5;
    const key = `${weight}${text}`;
    let em = known.get(key);
    if (em === undefined) {
      context.font = `${weight} ${emPx}px '${fontFamily}'`;
      em = context.measureText(text).width / emPx;
      known.set(key, em);
    }
    return em * sizeMm;
  };
}
