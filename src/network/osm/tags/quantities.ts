/** Speeds, widths and lanes as OpenStreetMap writes them: numbers with units in several spellings. Null: not stated; NaN: stated, and not to be read. */

const kmhPerUnit: Readonly<Record<string, number>> = { '': 1, 'km/h': 1, kmh: 1, kph: 1, mph: 1.609_344, knots: 1.852 };
const metersPerUnit: Readonly<Record<string, number>> = { '': 1, m: 1, km: 1000, cm: 0.01, mi: 1609.344, ft: 0.3048 };

/** Words that state no number: a limit by law of the place, by a sign that changes, or none at all. */
const noNumber = /^(none|signals|variable|implicit|walk|[a-z]{2}(-[a-z]+)?:[a-z_:.]+)$/i;

function read(text: string, units: Readonly<Record<string, number>>): number {
  const [, digits, unit = ''] = /^(\d{1,7}(?:[.,]\d{1,6})?)\s*([a-z/]*)$/i.exec(text.trim()) ?? [];
  const factor = Object.hasOwn(units, unit.toLowerCase()) ? units[unit.toLowerCase()] ?? Number.NaN : Number.NaN;
  return digits === undefined ? Number.NaN : Number(digits.replace(',', '.')) * factor;
}

const within = (value: number, low: number, high: number) => (value >= low && value <= high ? value : Number.NaN);

/** Kilometres an hour, 1 to 400. "none" and the like state no number. */
export function readSpeed(text: string | undefined): number | null {
  if (text === undefined || noNumber.test(text.trim())) return null;
  return within(read(text, kmhPerUnit), 1, 400);
}

/** Metres, 0.5 to 200; also feet and inches as 19'6". */
export function readWidth(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, feet, inches = '0'] = /^(\d{1,4})'\s*(?:(\d{1,2}(?:\.\d+)?)")?$/.exec(text.trim()) ?? [];
  const meters = feet === undefined ? read(text, metersPerUnit) : (Number(feet) * 12 + Number(inches)) * 0.0254;
  return within(Math.round(meters * 1000) / 1000, 0.5, 200);
}

/** Both directions together, 1 to 30, whole. */
export function readLanes(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d{1,2}$/.test(text.trim()) ? within(Number(text), 1, 30) : Number.NaN;
}

/** Whole, from -99 to 99. Where not stated 0 on the ground, and as OpenStreetMap takes it 1 for a bridge, -1 for a tunnel. */
export function readLayer(text: string | undefined, isBridge: boolean, isTunnel: boolean): number {
  if (text !== undefined && /^[+-]?\d{1,2}$/.test(text.trim())) return Number(text);
  return isBridge ? 1 : isTunnel ? -1 : 0;
}
