/** The view: what the screen shows. Saved with a scenario, a slide and a link; never part of undo. */
import type { LonLat } from '../geo/types.ts';

/** What the layer panel switches, in the order it lists them. */
export const layerIds = [
  'facilities', 'landmarks', 'held-properties', 'checkpoints', 'bollard-lines', 'incidents',
  'zone', 'neighbourhoods', 'roads', 'connectors', 'uncertainty', 'scenario',
] as const;
export type LayerId = (typeof layerIds)[number];

/** Layers a newcomer does not see until asked for. */
export const layersHiddenAtFirst: readonly LayerId[] = ['connectors'];

/** The languages of the interface, of pages and of documents, in the order in which they are offered. */
export const locales = ['en', 'ar', 'fa'] as const;
export type Locale = (typeof locales)[number];
export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
/** Everything but English is written from right to left. */
export const isRightToLeft = (locale: Locale): boolean => locale !== 'en';

export type SymbolSet = 'pictogram' | 'military';
/** What a picture is drawn for: paper and bright rooms, or dim rooms. A preference of the device, not part of a view. */
export type Theme = 'light' | 'dark';
/** The dress of the ground: as the theme has it, nearly grey, pale for paper. Of the device as well. */
export const groundVariants = ['plain', 'muted', 'print'] as const;
export type GroundVariant = (typeof groundVariants)[number];

export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
  /** Degrees clockwise from north, -180 to 180. */
  readonly bearing: number;
  /** Degrees from straight down, 0 to 60. */
  readonly pitch: number;
}

/** Both days included, ISO dates. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export interface View {
  /** Null means "the whole zone, fitted to the window". */
  readonly camera: Camera | null;
  readonly hiddenLayers: readonly LayerId[];
  readonly symbols: SymbolSet;
  /** Incidents within these days; null shows all. */
  readonly dates: DateRange | null;
  /** Id of the feature the inspector shows. */
  readonly selectedId: string | null;
  /** Null follows the browser. */
  readonly locale: Locale | null;
  /** The posture that is shown; absent leaves it open. Of a saved view only, as is the phase: the screen has them in its session. */
  readonly postureId?: string;
  /** The plan as far as this phase, null before the first; absent shows all of it. */
  readonly phaseId?: string | null;
}

export const defaultView: View = {
  camera: null,
  hiddenLayers: layersHiddenAtFirst,
  symbols: 'pictogram',
  dates: null,
  selectedId: null,
  locale: null,
};
