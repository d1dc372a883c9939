/** Gives one of the unlocated held properties a place. It is then sensitive, and says who claims it and when. */
import { is } from 'valibot';
import type { Scenario } from '../../document.ts';
import { tidyGeometry } from '../../geometry/tidyGeometry.ts';
import type { PlannerSource } from '../../kinds/common.ts';
import type { PointGeometry } from '../../kinds/features.ts';
import { isoDateSchema } from '../../parse/kindReaders.ts';
import { withOverride } from './withOverride.ts';

export interface PlaceHeldProperty {
  readonly id: string;
  readonly geometry: PointGeometry;
  /** Text and date are both required: a place without them is not taken. */
  readonly source: PlannerSource;
}

/** Whether a source names what it is and a date (a day, a month or a year): what the form asks before it places anything. */
export function isCompleteSource({ text, date }: PlannerSource): boolean {
  return text.trim() !== '' && is(isoDateSchema, date);
}

/** Nothing changes without a complete source or with a place that is no coordinate. */
export function placeHeldProperty(scenario: Scenario, { id, geometry, source }: PlaceHeldProperty): Scenario {
  const tidy = tidyGeometry(geometry);
  return tidy && isCompleteSource(source) ? withOverride(scenario, [id], { geometry: tidy, source }) : scenario;
}
