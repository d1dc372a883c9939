/** How Terra Draw paints what is under the pen. */
import type { HexColor } from 'terra-draw';
import type { Theme } from '../../scenario/view.ts';
import { palettes } from '../../scene/palette.ts';

/** Colours of the draft and of the handles: the map's own selection colour, so that a draft is never taken for a feature. */
export function drawingStyles(theme: Theme) {
  const color = palettes[theme].selection as HexColor;
  const ground = palettes[theme].markGround as HexColor;
  const line = { lineStringColor: color, lineStringWidth: 3, closingPointColor: ground, closingPointOutlineColor: color, closingPointOutlineWidth: 2, closingPointWidth: 4, snappingPointColor: color, snappingPointWidth: 5, snappingPointOutlineColor: ground, snappingPointOutlineWidth: 2 };
  const area = { fillColor: color, fillOpacity: 0.14, outlineColor: color, outlineWidth: 2 };
  return {
    linestring: line,
    polygon: { ...area, closingPointColor: ground, closingPointOutlineColor: color, closingPointOutlineWidth: 2, closingPointWidth: 4, snappingPointColor: color, snappingPointWidth: 5, snappingPointOutlineColor: ground, snappingPointOutlineWidth: 2 },
    rectangle: area, circle: area,
    point: { pointColor: color, pointWidth: 5, pointOutlineColor: ground, pointOutlineWidth: 2 },
    select: {
      selectedLineStringColor: color, selectedLineStringWidth: 1.5, selectedPolygonColor: color, selectedPolygonFillOpacity: 0.14,
      selectedPolygonOutlineColor: color, selectedPolygonOutlineWidth: 2, selectedPointColor: color, selectedPointOutlineColor: ground,
      selectedPointOutlineWidth: 2, selectedPointWidth: 6, selectionPointColor: ground, selectionPointOutlineColor: color,
      selectionPointOutlineWidth: 2, selectionPointWidth: 5, midPointColor: color, midPointOutlineColor: ground, midPointOutlineWidth: 1, midPointWidth: 4,
    },
  };
}
