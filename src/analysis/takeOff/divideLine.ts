/** A line into what it stands on, in order: footway, carriageway, median, carriageway, footway. */

export type PartName = 'first-footway' | 'carriageway' | 'median' | 'last-footway';

export interface Part {
  readonly part: PartName;
  /** Whole millimetres, more than 0. */
  readonly clearMm: number;
}

/** Overlapping and touching carriageways joined, sorted, cut off where the line ends; those less than `apartMm` apart are one. */
function joinCarriageways(lengthMm: number, carriagewaysMm: readonly (readonly [from: number, to: number])[], apartMm: number): readonly (readonly [number, number])[] {
  const clip = (value: number) => Math.max(0, Math.min(lengthMm, Math.round(value)));
  const sorted = carriagewaysMm.map(([a, b]) => [clip(Math.min(a, b)), clip(Math.max(a, b))] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: (readonly [number, number])[] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from - last[1] < apartMm) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/**
 * `carriagewaysMm` null or empty: all of it is carriageway. A footway too narrow for a bollard and a median too narrow
 * for two are closed with the carriageway beside them.
 */
export function divideLine(lengthMm: number, carriagewaysMm: readonly (readonly [from: number, to: number])[] | null, diameterMm: number): readonly Part[] {
  const joined = joinCarriageways(lengthMm, carriagewaysMm ?? [], 2 * diameterMm);
  const [first] = joined;
  const last = joined.at(-1);
  if (!first || !last) return [{ part: 'carriageway', clearMm: lengthMm }];
  const widened = joined.map(([from, to]) => [
    from === first[0] && from < diameterMm ? 0 : from,
    to === last[1] && lengthMm - to < diameterMm ? lengthMm : to,
  ] as const);
  const parts = widened.flatMap(([from, to], index): readonly Part[] => [
    { part: index === 0 ? 'first-footway' : 'median', clearMm: from - (widened[index - 1]?.[1] ?? 0) },
    { part: 'carriageway', clearMm: to - from },
  ]);
  return [...parts, { part: 'last-footway', clearMm: lengthMm - (widened.at(-1)?.[1] ?? 0) } as const].filter(({ clearMm }) => clearMm > 0);
}
