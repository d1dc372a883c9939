/** What a planner leaves out of a link to make it shorter, or to keep it: a scenario in, a smaller one out. */
import { isKnown, type Scenario } from '../../../scenario/document.ts';
import { withoutRaw } from './withoutRaw.ts';

export const leavable = ['notes', 'slides'] as const;
export type Leavable = (typeof leavable)[number];

/** Where a newer document may hold each of them once more. */
const raw = { notes: ['overrides', 'inventory', 'slides', 'note', 'notes'], slides: ['slides'] } as const;

/** The same object where nothing is left out. */
export function leaveOut(whole: Scenario, parts: readonly Leavable[]): Scenario {
  const { scenario } = withoutRaw(whole, parts.flatMap((part) => raw[part]));
  const short = parts.includes('slides') && scenario.slides.length > 0 ? { ...scenario, slides: [] } : scenario;
  return parts.includes('notes') ? withoutNotes(short) : short;
}

/** The notes of features, slides, properties and overrides; the text of a note on the map is what it shows, and stays. */
function withoutNotes(scenario: Scenario): Scenario {
  const { features, slides, inventory, overrides } = scenario;
  const hasNote = ({ note }: { readonly note?: string }) => note !== undefined && note !== '';
  const found = features.some((feature) => isKnown(feature) && hasNote(feature.properties)) || slides.some(({ notes }) => notes !== '')
    || inventory.some(hasNote) || Object.values(overrides).some(hasNote);
  if (!found) return scenario;
  return {
    ...scenario,
    features: features.map((feature) => (isKnown(feature) && hasNote(feature.properties) ? { ...feature, properties: { ...feature.properties, note: '' } } as typeof feature : feature)),
    slides: slides.map((slide) => ({ ...slide, notes: '' })),
    inventory: inventory.map((entry) => ({ ...entry, note: '' })),
    overrides: Object.fromEntries(Object.entries(overrides).map(([id, override]) => {
      const { note: _, ...others } = override;
      return [id, others];
    })),
  };
}
