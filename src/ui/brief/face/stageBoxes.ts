/**
 * Where the words of a slide stand over the map, and what of the map is left: known from the window alone, before anything is drawn, so that the camera
 * can leave in the very task of the key. The style sheet takes these lengths; nothing is measured.
 */
import type { Slide, SlideLayout } from '../../../scenario/kinds/slide.ts';

export interface StageSize {
  /** CSS pixels of the map's cell. */
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
}

export interface StageBoxes {
  /** Beside the map where reading begins, below it in a narrow window, or a plate on its lower edge. */
  readonly place: 'side' | 'sheet' | 'plate';
  /** Type size of running text, CSS pixels: legible from the back of a room. */
  readonly unit: number;
  /** Of the words: width of a panel beside the map, height of a sheet below it, most width of a plate. */
  readonly extent: number;
  /** A second map takes the half of the free part where reading ends. */
  readonly twin: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null;
  /** Pixels of the map that lie under something: the camera shows its place beside them. */
  readonly covered: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

/** Parts of the width a panel beside the map takes, and of the height a sheet does: by how much there is to read. */
const shares: Readonly<Record<SlideLayout, { readonly side: number; readonly sheet: number; readonly widest: number }>> = {
  title: { side: 0.46, sheet: 0.54, widest: 44 },
  'map-text': { side: 0.34, sheet: 0.46, widest: 26 },
  map: { side: 0, sheet: 0, widest: 34 },
  comparison: { side: 0.62, sheet: 0.62, widest: 60 },
  figures: { side: 0.54, sheet: 0.62, widest: 52 },
  sources: { side: 0.6, sheet: 0.66, widest: 60 },
};

const smallestUnit = 15;
const largestUnit = 36;
/** In units: head room of a comparison, its cells, a plate, and the rim that keeps names off the edges. */
const comparisonHead = 4.4;
const comparisonFoot = 8.2;
const plateHeight = 6.2;
const rim = 1;
/** In units, beside a map that is as wide as a hand: names stand to the right of their places, in either script. */
const nameRoom = 4;

export function stageUnit({ width, height }: Pick<StageSize, 'width' | 'height'>): number {
  return Math.min(largestUnit, Math.max(smallestUnit, Math.min(width * 0.019, height * 0.027)));
}

export const isNarrow = ({ width, height }: Pick<StageSize, 'width' | 'height'>): boolean => width < 700 || width < height * 0.9;

/** `states` counts those of a comparison, the slide's own included. */
export function stageBoxes(layout: NonNullable<Slide['layout']>, states: number, size: StageSize): StageBoxes {
  const { width, height, isRightToLeft } = size;
  const unit = stageUnit(size);
  const edge = rim * unit;
  const narrow = isNarrow(size);
  if (layout === 'map') {
    return { place: 'plate', unit, extent: Math.min(width - 2 * edge, shares.map.widest * unit), twin: null, covered: { top: edge, right: edge, left: edge, bottom: plateHeight * unit + edge } };
  }
  if (layout === 'comparison' && states === 2 && !narrow) {
    const half = Math.floor(width / 2);
    const top = comparisonHead * unit;
    const twin = { left: isRightToLeft ? 0 : width - half, top: 0, width: half, height };
    const covered = { top, bottom: comparisonFoot * unit, left: (isRightToLeft ? half : 0) + edge, right: (isRightToLeft ? 0 : half) + edge };
    return { place: 'plate', unit, extent: width, twin, covered };
  }
  const { side, sheet, widest } = shares[layout];
  if (narrow) {
    const extent = Math.round(height * sheet);
    return { place: 'sheet', unit, extent, twin: null, covered: { top: edge, right: nameRoom * unit, left: edge, bottom: extent + edge } };
  }
  const extent = Math.round(Math.min(width * side, widest * unit));
  return { place: 'side', unit, extent, twin: null, covered: { top: edge, bottom: edge, left: (isRightToLeft ? 0 : extent) + edge, right: (isRightToLeft ? extent : 0) + edge } };
}
