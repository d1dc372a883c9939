/** Members that are numbers: their unit, what fits, and values that a document names. */

export type NumberMember = 'vehicles' | 'spacingMeters' | 'vehicleLengthMeters' | 'speedKmh' | 'capacity' | 'headcount' | 'precisionMeters' | 'bollardDiameterMeters' | 'riseSeconds'
  | 'seenAtMeters' | 'pocketMeters' | 'pocketVehicles';
export type Unit = 'meters' | 'seconds' | 'kmh';
/** Worded under `form.fits`. The document's readers decide; this says in a sentence what they take. */
export type NumberFit = 'positive' | 'notNegative' | 'count' | 'vehicles' | 'speed' | 'pocket';

interface NumberTraits {
  readonly unit: Unit | null;
  readonly fits: NumberFit;
  /** In the sentence that says what fits. */
  readonly example: string;
  /** An empty field says "not stated". */
  readonly isNullable: boolean;
  readonly presets: readonly { readonly value: string; readonly source: NumberPreset }[];
}

/** Worded under `form.preset`, with the document that says so. */
export type NumberPreset = 'ufgsDiameter' | 'ufgsEmergency' | 'ufgsFastest' | 'ufgsSlowest' | 'clickedOnMap' | 'guestHouseRooms';

const plain = { unit: null, isNullable: false, presets: [] } as const;

export const numberMembers: Readonly<Record<NumberMember, NumberTraits>> = {
  vehicles: { ...plain, fits: 'vehicles', example: '30' },
  spacingMeters: { ...plain, unit: 'meters', fits: 'positive', example: '25' },
  vehicleLengthMeters: { ...plain, unit: 'meters', fits: 'positive', example: '6' },
  speedKmh: { ...plain, unit: 'kmh', fits: 'speed', example: '40' },
  // 58 rooms: facts of the baseline, pw3346.
  capacity: { ...plain, fits: 'count', example: '58', isNullable: true, presets: [{ value: '58', source: 'guestHouseRooms' }] },
  headcount: { ...plain, fits: 'count', example: '40', isNullable: true },
  precisionMeters: { ...plain, unit: 'meters', fits: 'notNegative', example: '25', presets: [{ value: '25', source: 'clickedOnMap' }] },
  // UFGS 02840: at least 0.2 m.
  bollardDiameterMeters: { ...plain, unit: 'meters', fits: 'positive', example: '0.25', isNullable: true, presets: [{ value: '0.2', source: 'ufgsDiameter' }] },
  seenAtMeters: { ...plain, unit: 'meters', fits: 'notNegative', example: '400', isNullable: true },
  pocketMeters: { ...plain, unit: 'meters', fits: 'positive', example: '12', isNullable: true },
  pocketVehicles: { ...plain, fits: 'pocket', example: '2', isNullable: true },
  // UFGS 02840: 3 to 15 s as a rule, at most 2.5 s in an emergency.
  riseSeconds: {
    unit: 'seconds', fits: 'notNegative', example: '2.5', isNullable: true,
    presets: [{ value: '2.5', source: 'ufgsEmergency' }, { value: '3', source: 'ufgsFastest' }, { value: '15', source: 'ufgsSlowest' }],
  },
};
