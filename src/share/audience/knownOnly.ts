/** A plan of nothing but what this release knows, member by member: what others put into it may say anything, so no copy for an audience has it. */
import { isKnown, type Override, type Scenario, type ScenarioFeature, type Slide } from '../../scenario/document.ts';
import type { Admission, PlannerSource, UnknownMembers } from '../../scenario/kinds/common.ts';
import type { Weapons } from '../../scenario/kinds/ledger.ts';
import type { Convoys } from '../../scenario/kinds/operation.ts';
import { emptyRecord, ownMember } from '../../scenario/parse/json.ts';
import { kindReaders } from '../../scenario/parse/kindReaders.ts';

const none: UnknownMembers = emptyRecord();

/** Features of unknown kinds go too. That a place is illustrative stays said. */
export function knownOnly(scenario: Scenario): Scenario {
  const overrides = emptyRecord<Override>();
  for (const [id, override] of Object.entries(scenario.overrides)) overrides[id] = knownOverride(override);
  const { network: _, ...others } = scenario;
  return {
    ...others,
    postures: scenario.postures.map((posture) => ({ ...posture, rest: none })),
    phases: scenario.phases.map((phase) => ({ ...phase, rest: none })),
    overrides,
    inventory: scenario.inventory.map((entry) => ({ ...entry, weapons: entry.weapons.map(knownWeapons), source: knownSource(entry.source), rest: none })),
    parameters: knownParameters(scenario.parameters),
    slides: scenario.slides.map(knownSlide),
    features: scenario.features.filter(isKnown).map(knownFeature),
    rest: { collection: none, cordon: none, view: none },
  };
}

/** Views are looked through where the copy is made (`audienceCopy`). */
function knownSlide(slide: Slide): Slide {
  const { callouts, chart, sources, steps } = slide;
  return {
    ...slide,
    ...(callouts ? { callouts: callouts.map((callout) => ({ ...callout, rest: none })) } : {}),
    ...(chart ? { chart: { ...chart, rest: none } } : {}),
    ...(sources ? { sources: sources.map((source) => ('id' in source ? { id: source.id, locator: source.locator } : knownSource(source))) } : {}),
    ...(steps ? { steps: steps.map((step) => ({ ...step, rest: none })) } : {}),
    rest: none,
  };
}

function knownFeature(feature: ScenarioFeature): ScenarioFeature {
  const { id, geometry, properties, rest } = feature;
  const values = properties as unknown as Readonly<Record<string, unknown>>;
  const members: Record<string, unknown> = { kind: properties.kind };
  for (const key of Object.keys(kindReaders[properties.kind])) if (values[key] !== undefined) members[key] = values[key];
  if (properties.source) members['source'] = knownSource(properties.source);
  if ('admits' in properties) members['admits'] = properties.admits.map(knownAdmission);
  const isIllustrative = ownMember(rest.properties, 'position') === 'illustrative';
  return { id, geometry: { type: geometry.type, coordinates: geometry.coordinates }, properties: members, rest: { feature: none, properties: isIllustrative ? { position: 'illustrative' } : none } } as unknown as ScenarioFeature;
}

function knownOverride(override: Override): Override {
  const { source, weapons, admits } = override;
  return {
    ...override, ...(source ? { source: knownSource(source) } : {}), ...(weapons ? { weapons: weapons.map(knownWeapons) } : {}),
    ...(admits ? { admits: admits.map(knownAdmission) } : {}), rest: none,
  };
}

function knownParameters(parameters: Scenario['parameters']): Scenario['parameters'] {
  const { convoys, bends, unitCosts, suggest, badges } = parameters;
  return {
    ...parameters,
    ...(convoys ? { convoys: knownConvoys(convoys) } : {}),
    ...(bends ? { bends: bends.map((bend) => ({ ...bend, rest: none })) } : {}),
    ...(unitCosts ? { unitCosts: { currency: unitCosts.currency, risingBollard: unitCosts.risingBollard, fixedBollard: unitCosts.fixedBollard, wallMeter: unitCosts.wallMeter, gate: unitCosts.gate } } : {}),
    ...(suggest ? { suggest: { least: suggest.least, standOffMeters: suggest.standOffMeters, excludedRoads: suggest.excludedRoads } } : {}),
    ...(badges ? { badges: badges.map((badge) => ({ ...badge, rest: none })) } : {}),
    rest: none,
  };
}

const friendly = ['ambulance', 'fire', 'quick-reaction', 'official', 'evacuation'] as const;

function knownConvoys(convoys: Convoys): Convoys {
  return Object.fromEntries(friendly.flatMap((vehicle) => {
    const convoy = convoys[vehicle];
    if (!convoy) return [];
    const { vehicles, lengthMeters } = convoy;
    return [[vehicle, { ...(vehicles === undefined ? {} : { vehicles }), ...(lengthMeters === undefined ? {} : { lengthMeters }) }]];
  }));
}

const knownSource = ({ text, date }: PlannerSource): PlannerSource => ({ text, date });
const knownAdmission = ({ vehicle, delaySeconds }: Admission): Admission => ({ vehicle, delaySeconds });
const knownWeapons = ({ type, count, source }: Weapons): Weapons => ({ type, count, source: knownSource(source) });
