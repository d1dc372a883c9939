/** The tools of the planner's table: what each draws, and by which gesture. */
import type { ScenarioKind } from '../scenario/document.ts';
import type { LineGeometry, NoteProperties, PointGeometry, PolygonGeometry } from '../scenario/kinds/features.ts';

/** In the order of the toolbar. */
export const toolIds = [
  'barrier', 'closure', 'movement', 'site', 'checkpoint',
  'zone', 'zone-rectangle', 'zone-circle', 'zone-freehand',
  'note', 'arrow', 'highlight', 'measure', 'measure-area',
] as const;
/** Also `property`, which gives a property of the ledger its place: armed from there and not from the bar. */
export type ToolId = (typeof toolIds)[number] | 'property';

/** Those that add a feature. */
export type DrawingToolId = Exclude<ToolId, 'measure' | 'measure-area' | 'property'>;

export type Gesture = 'line' | 'polygon' | 'rectangle' | 'circle' | 'freehand' | 'point';

/** What a gesture leaves behind. */
export type DrawnGeometry = LineGeometry | PolygonGeometry | PointGeometry;

interface Tool {
  readonly gesture: Gesture;
  /** Null for what adds no feature. */
  readonly kind: ScenarioKind | null;
  /** What sort of note it makes; of notes only. */
  readonly form?: NoteProperties['form'];
}

export const tools: Readonly<Record<ToolId, Tool>> = {
  barrier: { gesture: 'line', kind: 'barrier' },
  closure: { gesture: 'line', kind: 'closure' },
  movement: { gesture: 'line', kind: 'movement' },
  site: { gesture: 'point', kind: 'site' },
  checkpoint: { gesture: 'point', kind: 'checkpoint' },
  zone: { gesture: 'polygon', kind: 'zone' },
  'zone-rectangle': { gesture: 'rectangle', kind: 'zone' },
  'zone-circle': { gesture: 'circle', kind: 'zone' },
  'zone-freehand': { gesture: 'freehand', kind: 'zone' },
  note: { gesture: 'point', kind: 'note', form: 'text' },
  arrow: { gesture: 'line', kind: 'note', form: 'arrow' },
  highlight: { gesture: 'polygon', kind: 'note', form: 'highlight' },
  measure: { gesture: 'line', kind: null },
  'measure-area': { gesture: 'polygon', kind: null },
  property: { gesture: 'point', kind: null },
};
