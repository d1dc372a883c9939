/** A barrier as it was drawn becomes the line it was offered; where it crosses several roads, one line for each. */
import { addFeatures } from '../scenario/commands/features/addFeatures.ts';
import { changeProperties } from '../scenario/commands/features/changeProperties.ts';
import { replaceGeometry } from '../scenario/commands/features/replaceGeometry.ts';
import { createFeature } from '../scenario/createFeature.ts';
import type { Scenario } from '../scenario/document.ts';
import type { BarrierEnd } from '../scenario/kinds/barrier.ts';
import { findFeature } from '../scenario/questions/findFeature.ts';
import type { OfferedLine } from './squareOffer.ts';

export interface TakeSquareOffer {
  readonly barrierId: string;
  /** Null leaves it where it was drawn and sets its ends alone. */
  readonly lines: readonly OfferedLine[] | null;
  /** Of every line, in the direction in which the barrier was drawn. */
  readonly ends: readonly [BarrierEnd, BarrierEnd];
  /** Of the lines beyond the first; unique, and as many as it takes. */
  readonly newIds: readonly string[];
}

/** The others have what the first has, save a name and what it stands in for. The same scenario where the barrier is gone. */
export function takeSquareOffer(scenario: Scenario, { barrierId, lines, ends, newIds }: TakeSquareOffer): Scenario {
  const place = scenario.features.findIndex(({ id }) => id === barrierId);
  const barrier = findFeature(scenario, barrierId);
  if (barrier?.properties.kind !== 'barrier') return scenario;
  const [first, ...others] = lines ?? [];
  if (!first) return changeProperties(scenario, { ids: [barrierId], kind: 'barrier', changes: { ends } });
  const squared = changeProperties(replaceGeometry(scenario, { id: barrierId, geometry: { type: 'LineString', coordinates: first.coordinates } }), {
    ids: [barrierId], kind: 'barrier', changes: { ends, carriagewayMeters: first.carriagewayMeters },
  });
  const { kind: _, ...kept } = barrier.properties;
  const added = others.flatMap(({ coordinates, carriagewayMeters }, index) => {
    const id = newIds[index];
    return id === undefined ? [] : [createFeature('barrier', id, { type: 'LineString', coordinates }, { ...kept, name: '', substitute: null, ends, carriagewayMeters })];
  });
  return added.length === 0 ? squared : addFeatures(squared, { features: added, atIndex: place + 1 });
}
