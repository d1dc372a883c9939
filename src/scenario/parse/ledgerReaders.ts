/** How weapons, the planner's own inventory, unit costs and the rules of suggestions are read. */
import * as v from 'valibot';
import { heldStatuses } from '../document.ts';
import { mendGeometry } from '../geometry/mendGeometry.ts';
import type { PointGeometry } from '../kinds/features.ts';
import type { InventoryEntry, Weapons } from '../kinds/ledger.ts';
import { defaultSuggestRules, suggestMeasures, type SuggestRules } from '../kinds/suggestRules.ts';
import type { UnitCosts } from '../kinds/unitCosts.ts';
import { plannerSourceSchema } from './kindReaders.ts';
import { listOf, objectOf, type Reader, type Readers, report, valid } from './readers.ts';

const word = v.pipe(v.string(), v.nonEmpty());
const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));

const weaponsSchema: v.GenericSchema<unknown, Weapons> = v.looseObject({
  type: word,
  count: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  source: plannerSourceSchema,
});

export const weapons = listOf(valid(weaponsSchema));

const cost = v.optional(v.nullable(v.pipe(v.object({ low: notNegative, high: notNegative }), v.check(({ low, high }) => low <= high))), null);

export const unitCostsSchema: v.GenericSchema<unknown, UnitCosts> = v.looseObject({
  currency: v.optional(v.string(), ''), risingBollard: cost, fixedBollard: cost, wallMeter: cost, gate: cost,
});

export const suggestSchema: v.GenericSchema<unknown, SuggestRules> = v.looseObject({
  least: v.optional(v.picklist(suggestMeasures), defaultSuggestRules.least),
  standOffMeters: v.optional(notNegative, defaultSuggestRules.standOffMeters),
  excludedRoads: v.optional(v.array(word), []),
});

/** A place that no scenario may hold leaves the entry unlocated. */
const point: Reader<PointGeometry | null> = (value, place) => {
  if (value === null) return null;
  const mended = mendGeometry(value, ['Point']);
  if (!mended.ok) {
    report(place, mended.reason, mended.detail, false);
    return undefined;
  }
  for (const mend of mended.mends) report(place, mend, '', true);
  return mended.geometry as PointGeometry;
};

type Members = Omit<InventoryEntry, 'rest'>;

const entryReaders: Readers<Members> = {
  id: valid(word),
  name: valid(v.string()),
  status: valid(v.picklist(heldStatuses)),
  phase: valid(v.nullable(word)),
  neighbourhood: valid(v.nullable(word)),
  weapons,
  note: valid(v.string()),
  geometry: point,
  source: valid(plannerSourceSchema),
};

export const inventoryReader = listOf(objectOf<Members>(entryReaders, {
  name: '', status: 'held', phase: null, neighbourhood: null, weapons: [], note: '', geometry: null, source: { text: '', date: null },
}));
