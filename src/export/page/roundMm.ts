/** Rounds every number of a layout to a micrometre, so that the same page is the same file on every machine. The numbers of a chart are no places, and stay. */
export function roundMm<Value>(value: Value): Value {
  if (typeof value === 'number') return (Math.round(value * 1000) / 1000 + 0) as Value;
  if (Array.isArray(value)) return value.map((part: unknown) => roundMm(part)) as Value;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === 'chart' ? part : roundMm(part as unknown)])) as Value;
  }
  return value;
}
