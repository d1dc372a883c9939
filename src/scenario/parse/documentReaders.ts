/** How the member `cordon` is read: postures, phases, overrides, parameters, slides, view. */
import * as v from 'valibot';
import { barrierStates, heldStatuses, type Override, type Parameters, type Phase, type Posture, type Scenario, type Slide } from '../document.ts';
import { mendGeometry } from '../geometry/mendGeometry.ts';
import type { BadgeClass } from '../kinds/badges.ts';
import { type KeptNetwork, mostKeptCharacters } from '../kinds/keptNetwork.ts';
import { defaultParameters } from '../parameters.ts';
import { defaultView, locales } from '../view.ts';
import { admits, plannerSourceSchema } from './kindReaders.ts';
import { inventoryReader, suggestSchema, unitCostsSchema, weapons } from './ledgerReaders.ts';
import { bendsReader, convoysReader, pocket } from './operationReaders.ts';
import { type Defaults, listOf, objectOf, type Reader, type Readers, recordOf, report, valid } from './readers.ts';
import { slideDefaults, slideReaders } from './slideReaders.ts';
import { type ReadView, readView } from './viewReaders.ts';

const text = valid(v.string());
const id = valid(v.pipe(v.string(), v.nonEmpty()));
const seconds = valid(v.pipe(v.number(), v.finite(), v.minValue(0)));
const positive = valid(v.pipe(v.number(), v.finite(), v.gtValue(0)));

type Members<T> = Omit<T, 'rest'>;

const postureReaders: Readers<Members<Posture>> = {
  id,
  name: text,
  trigger: text,
  authority: text,
  maxHours: valid(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))),
  states: recordOf(valid(v.picklist(barrierStates))),
  staffed: listOf(id),
  keepOpen: listOf(id),
};

const overrideGeometry: Reader<NonNullable<Override['geometry']>> = (value, place) => {
  const mended = mendGeometry(value, ['Point', 'LineString', 'Polygon']);
  if (!mended.ok) {
    report(place, mended.reason, mended.detail, false);
    return undefined;
  }
  for (const mend of mended.mends) report(place, mend, '', true);
  return mended.geometry;
};

const overrideReaders: Readers<Members<Override>> = {
  hidden: valid(v.boolean()),
  status: valid(v.picklist(heldStatuses)),
  phase: valid(v.nullable(v.pipe(v.string(), v.nonEmpty()))),
  geometry: overrideGeometry,
  source: valid(plannerSourceSchema),
  name: text,
  neighbourhood: id,
  weapons,
  note: text,
  admits,
  headcount: valid(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  pocketMeters: positive,
  pocketVehicles: valid(pocket),
};

const parameterReaders: Readers<Members<Parameters>> = {
  gapRule: valid(v.picklist(['uk', 'us-ufc', 'us-ufgs'])),
  vehicle: valid(v.picklist(['car', 'pickup', 'truck', 'heavy-truck'])),
  detectSeconds: seconds,
  decideSeconds: seconds,
  commandSeconds: seconds,
  signalSeconds: seconds,
  vehicleMassKg: positive,
  vehicleAcceleration: positive,
  vehicleTopSpeedKmh: positive,
  friction: positive,
  frictionReason: text,
  overridesLoop: valid(v.boolean()),
  convoys: convoysReader,
  bends: bendsReader,
  unitCosts: valid(unitCostsSchema),
  suggest: valid(suggestSchema),
  badges: listOf(objectOf<Members<BadgeClass>>({ id, name: text, admittedAt: listOf(id) }, { name: '', admittedAt: [] })),
};

type CordonMembers = Pick<Scenario, 'id' | 'title' | 'author' | 'modified' | 'caveat' | 'baselineVersion' | 'locale' | 'postures' | 'phases' | 'overrides' | 'inventory' | 'parameters' | 'network' | 'slides'>
  & { readonly view: ReadView };

const networkReaders: Readers<Members<KeptNetwork>> = {
  name: text, includesService: valid(v.boolean()), includesPrivate: valid(v.boolean()), joinsCrossings: valid(v.boolean()), text: valid(v.pipe(v.string(), v.nonEmpty(), v.maxLength(mostKeptCharacters))),
};

const { rest: _, ...parameterDefaults } = defaultParameters;

/** In the order in which the members are written. */
export const cordonReaders: Readers<CordonMembers> = {
  id,
  title: text,
  author: text,
  modified: text,
  caveat: text,
  baselineVersion: text,
  locale: valid(v.picklist(locales)),
  postures: listOf(objectOf<Members<Posture>>(postureReaders, { name: '', trigger: '', authority: '', maxHours: null, states: {}, staffed: [], keepOpen: undefined })),
  phases: listOf(objectOf<Members<Phase>>({ id, name: text }, { name: '' })),
  overrides: recordOf(objectOf<Members<Override>>(overrideReaders, {
    hidden: undefined, status: undefined, phase: undefined, geometry: undefined, source: undefined,
    name: undefined, neighbourhood: undefined, weapons: undefined, note: undefined, admits: undefined, headcount: undefined, pocketMeters: undefined, pocketVehicles: undefined,
  })),
  inventory: inventoryReader,
  parameters: objectOf<Members<Parameters>>(parameterReaders, {
    ...parameterDefaults, vehicleMassKg: undefined, vehicleAcceleration: undefined, vehicleTopSpeedKmh: undefined,
    friction: undefined, frictionReason: undefined, overridesLoop: undefined, convoys: undefined, bends: undefined, unitCosts: undefined, suggest: undefined, badges: undefined,
  }),
  // Switched on where a file does not say: what is left out, or left apart, is a way in that nobody sees.
  network: objectOf<Members<KeptNetwork>>(networkReaders, { name: '', includesService: true, includesPrivate: true, joinsCrossings: true }),
  slides: listOf(objectOf<Members<Slide>>(slideReaders, slideDefaults)),
  view: readView,
};

/** For members the file leaves out. */
export const cordonDefaults: Defaults<CordonMembers> & Omit<CordonMembers, 'network'> = {
  id: 'scenario',
  title: '',
  author: '',
  modified: '',
  caveat: '',
  baselineVersion: '',
  locale: 'en',
  postures: [],
  phases: [],
  overrides: {},
  inventory: [],
  parameters: defaultParameters,
  network: undefined,
  slides: [],
  view: { view: defaultView, rest: {} },
};
