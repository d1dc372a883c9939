/** The gestures Terra Draw knows, set up for this map; kept by name, for the lines can take a corner back. */
import {
  TerraDrawCircleMode, TerraDrawFreehandMode, TerraDrawLineStringMode, TerraDrawPointMode, TerraDrawPolygonMode,
  TerraDrawRectangleMode, TerraDrawSelectMode, type SnapToCustom,
} from 'terra-draw';
import type { Theme } from '../../scenario/view.ts';
import type { Gesture } from '../../sketch/tools.ts';
import { drawingStyles } from './drawingStyles.ts';

/** Terra Draw's name for each gesture. */
export const modeNames: Readonly<Record<Gesture, string>> = {
  line: 'linestring', polygon: 'polygon', rectangle: 'rectangle', circle: 'circle', freehand: 'freehand', point: 'point',
};

/** No key of any keyboard: Terra Draw has no other call that ends a gesture, and Enter places corners here. */
export const finishKey = 'CordonFinish';

/** A press this near to a placed corner, in pixels, means that corner: it ends the gesture. Wider than the pointer snaps. */
const closingPx = 16;
/** Corners of a circle. */
const circleSegments = 48;

/** `snapHandle` says where a dragged corner should come to lie. */
export function createModes(theme: Theme, snapHandle: SnapToCustom) {
  const styles = drawingStyles(theme);
  const keyEvents = { cancel: null, finish: finishKey } as const;
  const line = new TerraDrawLineStringMode({ keyEvents, showCoordinatePoints: true, pointerDistance: closingPx, styles: styles.linestring });
  const polygon = new TerraDrawPolygonMode({ keyEvents, showCoordinatePoints: true, pointerDistance: closingPx, styles: styles.polygon });
  return {
    line, polygon,
    all: [
      line, polygon,
      new TerraDrawRectangleMode({ keyEvents, styles: styles.rectangle }),
      new TerraDrawCircleMode({ keyEvents, segments: circleSegments, styles: styles.circle }),
      new TerraDrawFreehandMode({ keyEvents, minDistance: 6, pointerDistance: closingPx, drawInteraction: 'click-move-or-drag', styles: styles.freehand }),
      new TerraDrawPointMode({ styles: styles.point }),
      new TerraDrawSelectMode({
        allowManualDeselection: false, allowManualSelection: false, styles: styles.select,
        keyEvents: { deselect: null, delete: null, rotate: null, scale: null },
        flags: handleFlags(snapHandle, true),
      }),
    ],
  };
}

/**
 * What may be done to a feature by its handles; one that follows the roads has corners to drag and cannot be dragged as a whole.
 * Corners are taken out by map/selection, which says why where it cannot be.
 */
export function handleFlags(snapHandle: SnapToCustom, draggable: boolean) {
  const handles = {
    feature: { draggable, coordinates: { draggable: true, midpoints: true, deletable: false, snappable: { toCustom: snapHandle } } },
  };
  return { linestring: handles, polygon: handles, point: { feature: { draggable: true } } };
}
