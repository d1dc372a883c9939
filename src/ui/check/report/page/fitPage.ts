/** Sets a page as small as it takes to fit one sheet; below what can be read it runs on to the next one. */

/** A4 less its margins and the caveats above and below, as the stylesheet has them: 297 − 2·10 − 2·5 mm. */
const roomMm = 267;
/** As wide as A4 less its margins. */
const widthMm = 186;
const pixelsPerMm = 96 / 25.4;
/** 7.5 pt times this is 5.6 pt, the least that prints legibly (assumption). */
const leastScale = 0.75;
const steps = 10;

/** Measured as wide as it is printed, whatever the window; what is shown keeps its width. */
export function fitPage(page: HTMLElement): void {
  const { style } = page;
  style.inlineSize = `${widthMm}mm`;
  style.maxInlineSize = 'none';
  page.dataset['measuring'] = '';
  for (let step = 0; step <= steps; step += 1) {
    style.setProperty('--page-scale', String(1 - (step * (1 - leastScale)) / steps));
    if (page.getBoundingClientRect().height <= roomMm * pixelsPerMm) break;
  }
  delete page.dataset['measuring'];
  style.removeProperty('inline-size');
  style.removeProperty('max-inline-size');
}
