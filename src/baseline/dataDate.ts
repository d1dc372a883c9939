/** How old the baseline is: the one date every screen and page prints. */
import type { Baseline } from './baseline.ts';

/** The latest day that an event or a tally of the baseline speaks of, as exact as stated; null where there is none. */
export function dataDate({ incidents, figures }: Pick<Baseline, 'incidents' | 'figures'>): string | null {
  const dates = [...incidents.map((incident) => incident.properties.date), ...figures.map((figure) => figure.asOf)];
  // ISO dates sort as text; `2020-09` before `2020-09-25`.
  return dates.sort().at(-1) ?? null;
}
