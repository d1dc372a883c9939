/** How the properties of each kind are read, and which geometries it takes. */
import * as v from 'valibot';
import { isIsoDate } from '../../geo/isoDate.ts';
import type { ScenarioKind } from '../document.ts';
import { barrierEnds, barrierTypes, powerLossBehaviours } from '../kinds/barrier.ts';
import { type CommonProperties, type PlannerSource, vehicleClasses } from '../kinds/common.ts';
import { type PropertiesOf } from '../kinds/defaults.ts';
import { siteRoles, zoneUses } from '../kinds/features.ts';
import { pocket } from './operationReaders.ts';
import { listOf, type Readers, valid } from './readers.ts';

const text = valid(v.string());
const flag = valid(v.boolean());
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));
const name = v.pipe(v.string(), v.nonEmpty());
const group = valid(v.nullable(name));
const count = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
export const admits = listOf(valid(v.looseObject({ vehicle: v.picklist(vehicleClasses), delaySeconds: notNegative })));

/** A day, a month or a year as ISO 8601 writes it. */
export const isoDateSchema = v.pipe(v.string(), v.check(isIsoDate));

export const plannerSourceSchema: v.GenericSchema<unknown, PlannerSource> = v.looseObject({ text: v.string(), date: v.nullable(isoDateSchema) });

const commonReaders: Readers<CommonProperties> = {
  name: text,
  phase: group,
  hidden: flag,
  note: text,
  source: valid(v.nullable(plannerSourceSchema)),
};

type KindReaders<Kind extends ScenarioKind> = Readers<Omit<PropertiesOf<Kind>, 'kind'>>;

/** In the order in which the members are written. */
export const kindReaders: { readonly [Kind in ScenarioKind]: KindReaders<Kind> } = {
  barrier: {
    ...commonReaders,
    barrier: valid(v.picklist(barrierTypes)),
    controlGroup: group,
    powerGroup: group,
    onPowerLoss: valid(v.picklist(powerLossBehaviours)),
    ends: valid(v.strictTuple([v.picklist(barrierEnds), v.picklist(barrierEnds)])),
    substitute: group,
    admits,
    rating: group,
    riseSeconds: valid(v.nullable(notNegative)),
    bollardDiameterMeters: valid(v.nullable(positive)),
    carriagewayMeters: valid(v.nullable(v.pipe(v.strictTuple([notNegative, notNegative]), v.check(([from, to]) => from <= to)))),
    pocketMeters: valid(v.nullable(positive)),
    pocketVehicles: valid(v.nullable(pocket)),
  },
  checkpoint: { ...commonReaders, admits },
  closure: { ...commonReaders, when: valid(v.picklist(['warning', 'always'])) },
  zone: { ...commonReaders, use: valid(v.picklist(zoneUses)), isProtected: flag, isCleared: flag },
  site: { ...commonReaders, role: valid(v.picklist(siteRoles)), precisionMeters: valid(notNegative), capacity: valid(count), headcount: valid(count) },
  movement: {
    ...commonReaders,
    vehicles: valid(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10_000))),
    spacingMeters: valid(positive),
    vehicleLengthMeters: valid(positive),
    speedKmh: valid(v.pipe(positive, v.maxValue(500))),
    seenAtMeters: valid(v.nullable(notNegative)),
  },
  note: { ...commonReaders, form: valid(v.picklist(['text', 'arrow', 'highlight'])), text, prints: flag },
};

/** What makes a feature what it is: never guessed. A barrier of the wrong type would give a wrong verdict. */
export const requiredMembers: Readonly<Record<ScenarioKind, readonly string[]>> = {
  barrier: ['barrier'], checkpoint: [], closure: [], zone: [], site: ['role'], movement: [], note: [],
};

export const geometryTypes: Readonly<Record<ScenarioKind, readonly ('Point' | 'LineString' | 'Polygon')[]>> = {
  barrier: ['LineString'],
  checkpoint: ['Point'],
  closure: ['LineString'],
  zone: ['Polygon'],
  site: ['Point'],
  movement: ['LineString'],
  note: ['Point', 'LineString', 'Polygon'],
};

export function isScenarioKind(value: unknown): value is ScenarioKind {
  return typeof value === 'string' && Object.hasOwn(kindReaders, value);
}
