/** How Terra Draw paints what is under the pen. */
import type { HexColor } from 'terra-draw';
import type { Theme } from '../../scenario/view.ts';
import { palettes } from '../../scene/palette.ts';

/** Colours of the draft and of the handles: the map's own selection colour, so that a draft is never taken for a feature. */
export function drawingStyles(theme: Theme) {
  const color = palettes[theme].selection as HexColor;
  const ground = palettes[theme].markGround as HexColor;
  const corners = {
    closingPointColor: ground, closingPointOutlineColor: color, closingPointOutlineWidth: 2, closingPointWidth: 5,
    coordinatePointColor: ground, coordinatePointOutlineColor: color, coordinatePointOutlineWidth: 2, coordinatePointWidth: 3.5,
  };
  const line = { lineStringColor: color, lineStringWidth: 3, ...corners };
  const area = { fillColor: color, fillOpacity: 0.14, outlineColor: color, outlineWidth: 2 };
  return {
    linestring: line,
    polygon: { ...area, ...corners },
    rectangle: area, circle: area,
    freehand: { ...area, closingPointColor: ground, closingPointOutlineColor: color, closingPointOutlineWidth: 2, closingPointWidth: 5 },
    point: { pointColor: color, pointWidth: 5, pointOutlineColor: ground, pointOutlineWidth: 2 },
    select: {
      selectedLineStringColor: color, selectedLineStringWidth: 1.5, selectedPolygonColor: color, selectedPolygonFillOpacity: 0.14,
      selectedPolygonOutlineColor: color, selectedPolygonOutlineWidth: 2, selectedPointColor: color, selectedPointOutlineColor: ground,
      selectedPointOutlineWidth: 2, selectedPointWidth: 6, selectionPointColor: ground, selectionPointOutlineColor: color,
      selectionPointOutlineWidth: 2, selectionPointWidth: 5, midPointColor: color, midPointOutlineColor: ground, midPointOutlineWidth: 1, midPointWidth: 4,
    },
  };
}
