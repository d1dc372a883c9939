/** What a new feature of each kind starts with. Where a planner has said nothing the default claims least. */
import type { ScenarioFeature, ScenarioKind } from '../document.ts';

export type PropertiesOf<Kind extends ScenarioKind> = Extract<ScenarioFeature, { properties: { kind: Kind } }>['properties'];

const common = { name: '', phase: null, hidden: false, note: '', source: null };

export const defaultProperties: { readonly [Kind in ScenarioKind]: PropertiesOf<Kind> } = {
  barrier: {
    ...common,
    kind: 'barrier',
    // A rising line is unknown, and so open, until a posture lists it.
    barrier: 'bollards-rising',
    controlGroup: null,
    powerGroup: null,
    // UFGS 02840: must not lower on hydraulic, electrical or mechanical failure.
    onPowerLoss: 'stays',
    ends: ['loose', 'loose'],
    substitute: null,
    admits: [],
    rating: null,
    riseSeconds: null,
    bollardDiameterMeters: null,
    carriagewayMeters: null,
  },
  checkpoint: { ...common, kind: 'checkpoint', admits: [] },
  closure: { ...common, kind: 'closure', when: 'warning' },
  zone: { ...common, kind: 'zone', use: 'other', isProtected: false, isCleared: false },
  // The precision of a place clicked on a street map (assumption).
  site: { ...common, kind: 'site', role: 'protected', precisionMeters: 25, capacity: null, headcount: null },
  // The check case of the timing formulas: thirty vehicles of 6 m, 25 m nose to nose, 40 km/h.
  movement: { ...common, kind: 'movement', vehicles: 30, spacingMeters: 25, vehicleLengthMeters: 6, speedKmh: 40 },
  note: { ...common, kind: 'note', form: 'text', text: '', prints: true },
};

/** Members that a feature has only once somebody has set them: a file without them stays as it is. */
export const absentMembers: Readonly<Partial<Record<ScenarioKind, readonly string[]>>> = { barrier: ['pocketMeters', 'pocketVehicles'], movement: ['seenAtMeters'] };
