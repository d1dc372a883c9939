/** What a planner chooses for a page or a picture. Plain values: kept for the session, and what is a habit on the device. */
import type { GroundVariant, Locale, Theme } from '../../../scenario/view.ts';
import { pageParts, type PagePart } from '../../../export/page/pageRequest.ts';
import { type Orientation, type PaperId, uhdDpi } from '../../../export/page/paper.ts';
import { noLegendEdits, type LegendEdits } from './legendEdits.ts';

/** Pictures of the page, then documents, then the map alone for GIS. */
export const fileKinds = ['png', 'jpeg', 'webp', 'svg', 'pdf', 'geotiff', 'world'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Only the map area, with its place on the earth: nothing of the page is in it. */
export const isForGis = (kind: FileKind): boolean => kind === 'geotiff' || kind === 'world';

/** Dots an inch that are offered: a screen's, a draft's, print. */
export const offeredDpi = [96, 150, 300] as const;
export const dpiRange = { least: 36, most: 1200 } as const;

export const papersWithPages = ['a4', 'a3', 'a2', 'letter'] as const satisfies readonly PaperId[];
export const isSlide = (paper: PaperId): boolean => paper === 'wide' || paper === 'uhd';

/** Round scales a planner reads distances at, N of 1 : N. */
export const roundScales = [2500, 5000, 10_000, 15_000, 20_000, 25_000, 50_000] as const;

export interface PageSettings {
  readonly paper: PaperId;
  readonly orientation: Orientation;
  readonly kind: FileKind;
  readonly dpi: number;
  /** Of the page, whatever language the interface has. */
  readonly locale: Locale;
  /** Slides may be dark; paper is light. */
  readonly theme: Theme;
  /** The dress of the ground; null as on the screen. */
  readonly ground: GroundVariant | null;
  /** Null says what the plan is called. */
  readonly title: string | null;
  /** Null says the author, where there is one. */
  readonly subtitle: string | null;
  readonly hiddenParts: readonly PagePart[];
  readonly legend: LegendEdits;
  /** What is too sensitive for a picture goes in, after a warning that names it. */
  readonly hasSensitive: boolean;
  /** A PNG opens to the plan. */
  readonly hasScenario: boolean;
}

export function firstSettings(locale: Locale): PageSettings {
  return {
    paper: 'a4', orientation: 'landscape', kind: 'png', dpi: 150, locale, theme: 'light', ground: null, title: null, subtitle: null,
    hiddenParts: [], legend: noLegendEdits, hasSensitive: false, hasScenario: true,
  };
}

/** Paper is light and stands as one likes; a slide lies, and that of a 4K screen has its pixels. */
export function choosePaper(settings: PageSettings, paper: PaperId): PageSettings {
  if (!isSlide(paper)) return { ...settings, paper, theme: 'light' };
  return { ...settings, paper, orientation: 'landscape', dpi: paper === 'uhd' ? uhdDpi : settings.dpi };
}

/** What is remembered on the device: habits, nothing of a plan. */
export type Habits = Pick<PageSettings, 'paper' | 'orientation' | 'kind' | 'dpi' | 'theme' | 'hiddenParts' | 'hasScenario'>;

export function habitsOf({ paper, orientation, kind, dpi, theme, hiddenParts, hasScenario }: PageSettings): Habits {
  return { paper, orientation, kind, dpi, theme, hiddenParts, hasScenario };
}

/** `stored` is whatever the device kept; what does not fit is left as it is at first. */
export function withHabits(settings: PageSettings, stored: unknown): PageSettings {
  if (typeof stored !== 'object' || stored === null) return settings;
  const { paper, orientation, kind, dpi, theme, hiddenParts, hasScenario } = stored as Record<string, unknown>;
  const known = papers.find((one) => one === paper) ?? settings.paper;
  return choosePaper({
    ...settings,
    orientation: orientation === 'portrait' || orientation === 'landscape' ? orientation : settings.orientation,
    kind: fileKinds.find((one) => one === kind) ?? settings.kind,
    dpi: isDpi(dpi) ? dpi : settings.dpi,
    theme: theme === 'dark' && isSlide(known) ? 'dark' : 'light',
    hiddenParts: Array.isArray(hiddenParts) ? pageParts.filter((part) => hiddenParts.includes(part)) : settings.hiddenParts,
    hasScenario: hasScenario !== false,
  }, known);
}

export const isDpi = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= dpiRange.least && value <= dpiRange.most;

const papers: readonly PaperId[] = [...papersWithPages, 'wide', 'uhd'];

