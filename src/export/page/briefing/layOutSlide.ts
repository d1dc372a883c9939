/**
 * Lays out a slide as a page of 16:9 in millimetres, and as further pages what has no room on it: nothing is lost, and no page is blank.
 * Pure, so that PDF, presentation, pictures and tests have the same pages.
 */
import type { MeasureText, PageLayout } from '../pageLayout.ts';
import { roundMm } from '../roundMm.ts';
import { fill } from '../words/fill.ts';
import { plainText } from '../words/plainText.ts';
import type { Arranged, Body } from './arranged.ts';
import { comparisonSlide } from './comparisonSlide.ts';
import { mapSlide, mapTextSlide } from './mapSlides.ts';
import { figuresSlide, furtherPage, sourcesSlide, titleSlide } from './plainSlides.ts';
import { slideFurniture } from './slideFurniture.ts';
import type { MapFrame, SlideRequest } from './slideRequest.ts';
import { type SlideSetting, slideSetting } from './slideSetting.ts';

export interface SlidePage {
  readonly layout: PageLayout;
  /** By the index of the maps on the page. */
  readonly maps: readonly MapFrame[];
  /** From 1; 2 and more are continued from the page before. */
  readonly part: number;
}

/** At least one page. Text of a slide ends at a hundred thousand characters, so pages do end; this is against a mistake. */
const mostPages = 200;

export function layOutSlide(request: SlideRequest, measure: MeasureText): readonly SlidePage[] {
  const setting = slideSetting(request, measure);
  const { items: _, ...body } = slideFurniture(setting, request.number);
  const pages: SlidePage[] = [];
  let arranged = arrange(setting, body);
  for (let part = 1; ; part += 1) {
    // A further page has a number of its own, and a foot of the same height.
    const { items: furniture } = slideFurniture(setting, part === 1 ? request.number : fill(request.words.continued, { title: request.number, number: String(part) }));
    pages.push({ layout: layoutOf(setting, [...arranged.items, ...furniture], part), maps: arranged.maps, part });
    if (arranged.rest.length === 0 || part >= mostPages) return pages;
    arranged = furtherPage(setting, arranged.rest, body, part + 1);
  }
}

/** A slide whose layout needs a map that it lacks says what it says all the same. */
function arrange(setting: SlideSetting, body: Body): Arranged {
  const { layout, maps } = setting.slide;
  const [map] = maps;
  switch (layout) {
    case 'title': return titleSlide(setting, body);
    case 'figures': return figuresSlide(setting, body);
    case 'sources': return sourcesSlide(setting, body);
    case 'map': return map ? mapSlide(setting, map, body) : figuresSlide(setting, body);
    case 'comparison': return maps.length > 1 ? comparisonSlide(setting, body) : map ? mapTextSlide(setting, map, body) : figuresSlide(setting, body);
    case 'map-text': return map ? mapTextSlide(setting, map, body) : figuresSlide(setting, body);
  }
}

function layoutOf(setting: SlideSetting, items: Arranged['items'], part: number): PageLayout {
  const { slide, widthMm, heightMm, ground, direction } = setting;
  const title = plainText(slide.title);
  return roundMm({
    id: part === 1 ? slide.id : `${slide.id}#${part}`, widthMm, heightMm, direction, language: slide.locale,
    title: part === 1 ? title : fill(slide.words.continued, { title, number: String(part) }),
    items: [{ type: 'box' as const, role: 'paper' as const, box: { xMm: 0, yMm: 0, widthMm, heightMm }, radiusMm: 0, fill: ground, stroke: null }, ...items],
  });
}
