/** The tools of the planner's table: what each draws, and by which gesture. */
import type { ScenarioKind } from '../scenario/document.ts';
import type { LineGeometry, PointGeometry, PolygonGeometry } from '../scenario/kinds/features.ts';

export const toolIds = [
  'barrier', 'closure', 'movement', 'zone', 'zone-rectangle', 'zone-circle', 'site', 'checkpoint', 'note', 'measure',
] as const;
/** Also `property`, which gives a property of the ledger its place: armed from there and not from the bar. */
export type ToolId = (typeof toolIds)[number] | 'property';

export type Gesture = 'line' | 'polygon' | 'rectangle' | 'circle' | 'point';

/** What a gesture leaves behind. */
export type DrawnGeometry = LineGeometry | PolygonGeometry | PointGeometry;

interface Tool {
  readonly gesture: Gesture;
  /** Null for what adds no feature. */
  readonly kind: ScenarioKind | null;
}

export const tools: Readonly<Record<ToolId, Tool>> = {
  barrier: { gesture: 'line', kind: 'barrier' },
  closure: { gesture: 'line', kind: 'closure' },
  movement: { gesture: 'line', kind: 'movement' },
  zone: { gesture: 'polygon', kind: 'zone' },
  'zone-rectangle': { gesture: 'rectangle', kind: 'zone' },
  'zone-circle': { gesture: 'circle', kind: 'zone' },
  site: { gesture: 'point', kind: 'site' },
  checkpoint: { gesture: 'point', kind: 'checkpoint' },
  note: { gesture: 'point', kind: 'note' },
  measure: { gesture: 'line', kind: null },
  property: { gesture: 'point', kind: null },
};
