/** Everything a picture of the map depends on. The same input always gives the same scene. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Baseline } from '../baseline/baseline.ts';
import type { LonLat } from '../geo/types.ts';
import type { CheckOverlay } from './check/overlay.ts';
import type { ReplayOverlay } from './check/replayOverlay.ts';
import type { Palette } from './palette.ts';
import type { ShownPlan } from './shownPlan.ts';
import type { Locale, Theme, View } from '../scenario/view.ts';

/** Whether the window is wider than tall: says on which side of the zone the tray stands. */
export type Frame = 'wide' | 'tall';

export interface SceneInput {
  readonly baseline: Baseline;
  readonly view: View;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly frame: Frame;
  /** On paper, which has one scale, an illustrative point is a mark or a sentence; absent on the screen, where the zoom says. */
  readonly illustrativeAs?: 'mark' | 'text';
  /** The open scenario as it is shown; null where none is open. */
  readonly plan: ShownPlan | null;
  /** What the planner has selected beside `view.selectedId`; absent on paper and in pictures. */
  readonly selection?: HandSelection;
  /** What a check found of the plan as it is shown; absent where none is drawn. */
  readonly check?: CheckOverlay;
  /** A moment of a column that is replayed; absent where none is. The plan is then drawn in the posture as far as that has risen. */
  readonly replay?: ReplayOverlay;
  /** Draws the two; they come together, on demand. */
  readonly answerLayers?: AnswerLayers;
  /** Another ground, or another dress of the embedded one, as this device has chosen; absent is the embedded ground as it is. */
  readonly ground?: SceneGround;
  /** Words that stand on the map itself, in the language of the picture. */
  readonly words: SceneWords;
}

/** What a chosen ground does to a scene (`ground/sceneGround.ts`). */
export interface SceneGround {
  /** Paper is light on a dark screen too. */
  theme(theme: Theme): Theme;
  palette(theme: Theme): Palette;
  /** Whose work it is; '' where it is the embedded one. */
  readonly credit: string;
  /** Beside those of the scene, under ids of their own. */
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** The layers of the scene with those of the ground under them. */
  lay(layers: readonly LayerSpecification[], theme: Theme, locale: Locale): readonly LayerSpecification[];
}

export type AnswerLayers = (palette: Palette, theme: Theme) => readonly LayerSpecification[];

export interface HandSelection {
  /** Other features of the plan. */
  readonly companions: readonly string[];
  /** The chosen corner, or the place where a line would be split. */
  readonly corner: LonLat | null;
}

export interface SceneWords {
  /** "22 properties, positions not published" */
  readonly tray: string;
  /** "illustrative: somewhere within 700 m", with {name} and {meters} to be filled in */
  readonly illustrativePoint: string;
  /** "Zone", before the number of one that has no name. */
  readonly zone: string;
  /** "Property", before the number of a held one that has no name. */
  readonly property: string;
  /** What the map is called to those who cannot see it. */
  readonly mapName: string;
}
