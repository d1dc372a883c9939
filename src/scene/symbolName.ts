/**
 * Names of map images. A name says everything needed to draw the image, so that an image can be made on demand for
 * the screen and again, larger, for paper. `theme~shape~detail…`; nothing is drawn here.
 */
import type { FacilityCategory } from '../baseline/kinds/facility.ts';
import { facilityCategories } from '../baseline/kinds/facility.ts';
import { type PlanMark, planMarks } from './planMark.ts';
import { type HeldStatus, heldStatuses } from '../scenario/document.ts';
import type { SymbolSet, Theme } from '../scenario/view.ts';

/** How firmly a mark stands: a solid ring, a ring with gaps, or an outline only. */
export type MarkStanding = 'firm' | 'illustrative';

const replayShapes = ['vehicle', 'vehicle-stopped', 'line-held', 'line-rising'] as const;
export type ReplayShape = (typeof replayShapes)[number];

export type Symbol =
  | { readonly shape: 'facility'; readonly rank: 1 | 2 | 3; readonly category: FacilityCategory; readonly standing: MarkStanding }
  | { readonly shape: 'military'; readonly category: FacilityCategory; readonly rank: 1 | 2 | 3; readonly standing: MarkStanding }
  | { readonly shape: 'checkpoint'; readonly standing: MarkStanding; readonly staffed: boolean }
  | { readonly shape: 'held'; readonly status: HeldStatus }
  /** The tray: how many properties there are and how many of them are already on the map. */
  | { readonly shape: 'tray'; readonly total: number; readonly located: number }
  | { readonly shape: 'incident'; readonly count: number; readonly standing: MarkStanding }
  /** With `wings` the row is longer, so that it shows on both sides of a sign that says the state. */
  | { readonly shape: 'beads'; readonly raised: boolean; readonly wings: boolean }
  | { readonly shape: 'plan'; readonly mark: PlanMark }
  /** Of a check: the hatch of a cut, an arrow along a way in, its number on a disc. */
  | { readonly shape: 'cut' | 'way-arrow' }
  /** Of a replay: a vehicle that drives and one that is stopped, a line that its loop holds down and one on its way up. */
  | { readonly shape: ReplayShape }
  | { readonly shape: 'way-number'; readonly number: number };

/** Categories that MIL-STD-2525 has an installation symbol for; the others keep their pictogram in either set. */
const militaryCategories: readonly FacilityCategory[] = [
  'government', 'parliament', 'palace', 'diplomatic', 'military', 'hospital', 'airport', 'station',
];

/** The symbol of a facility in the chosen set. */
export function facilitySymbol(set: SymbolSet, facility: { readonly rank: 1 | 2 | 3; readonly category: FacilityCategory; readonly standing: MarkStanding }): Symbol {
  const { rank, category, standing } = facility;
  return { shape: set === 'military' && militaryCategories.includes(category) ? 'military' : 'facility', rank, category, standing };
}

const separator = '~';

/** The name of an image; `parseSymbolName` reads it back. */
export function symbolName(theme: Theme, symbol: Symbol): string {
  switch (symbol.shape) {
    case 'facility':
    case 'military':
      return [theme, symbol.shape, symbol.rank, symbol.category, symbol.standing].join(separator);
    case 'checkpoint':
      return [theme, symbol.shape, symbol.standing, ...(symbol.staffed ? ['staffed'] : [])].join(separator);
    case 'held':
      return [theme, symbol.shape, symbol.status].join(separator);
    case 'tray':
      return [theme, symbol.shape, symbol.total, symbol.located].join(separator);
    case 'incident':
      return [theme, symbol.shape, symbol.count, symbol.standing].join(separator);
    case 'beads':
      return [theme, symbol.shape, symbol.raised ? 'raised' : 'lowered', ...(symbol.wings ? ['wings'] : [])].join(separator);
    case 'plan':
      return [theme, symbol.shape, symbol.mark].join(separator);
    case 'cut':
    case 'way-arrow':
    case 'vehicle':
    case 'vehicle-stopped':
    case 'line-held':
    case 'line-rising':
      return [theme, symbol.shape].join(separator);
    case 'way-number':
      return [theme, symbol.shape, symbol.number].join(separator);
  }
}

/** The part of a name behind the theme, which the layers put in front. */
export function bareName(symbol: Symbol): string {
  return symbolName('light', symbol).slice('light'.length);
}

/** What a name stands for, or null where it is not one of ours. */
export function parseSymbolName(name: string): { readonly theme: Theme; readonly symbol: Symbol } | null {
  const [theme, shape, ...details] = name.split(separator);
  if (theme !== 'light' && theme !== 'dark') return null;
  const symbol = parseSymbol(shape, details);
  return symbol && { theme, symbol };
}

function parseSymbol(shape: string | undefined, details: readonly string[]): Symbol | null {
  const [first, second, third] = details;
  switch (shape) {
    case 'facility':
    case 'military': {
      const category = facilityCategories.find((known) => known === second);
      const rank = first === '1' ? 1 : first === '2' ? 2 : 3;
      return category ? { shape, rank, category, standing: parseStanding(third) } : null;
    }
    case 'checkpoint':
      return { shape, standing: parseStanding(first), staffed: second === 'staffed' };
    case 'held': {
      const status = heldStatuses.find((known) => known === first);
      return status ? { shape, status } : null;
    }
    case 'tray':
      return { shape, total: Number(first), located: Number(second) };
    case 'incident':
      return { shape, count: Number(first), standing: parseStanding(second) };
    case 'beads':
      return { shape, raised: first === 'raised', wings: second === 'wings' };
    case 'plan': {
      const mark = planMarks.find((known) => known === first);
      return mark ? { shape, mark } : null;
    }
    case 'cut':
    case 'way-arrow':
      return { shape };
    case 'way-number':
      return { shape, number: Number(first) };
    default: {
      const replayed = replayShapes.find((known) => known === shape);
      return replayed ? { shape: replayed } : null;
    }
  }
}

function parseStanding(text: string | undefined): MarkStanding {
  return text === 'illustrative' ? 'illustrative' : 'firm';
}
