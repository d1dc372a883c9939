/**
 * Two invented plans the model has read before it meets a real one, with every kind, every member in the order of the file, and what is usual in each:
 * one drawn here, one imported. Frozen with version 1 of the link: any change would make every earlier link unreadable.
 */
type Json = Readonly<Record<string, unknown>>;
type Step = readonly [number, number];

/** A line from a place by steps, in millionths of a degree. */
function line([lon, lat]: Step, ...steps: readonly Step[]): readonly Step[] {
  let at: Step = [lon, lat];
  const places = [at, ...steps.map(([east, north]) => (at = [at[0] + east, at[1] + north]))];
  return places.map(([x, y]) => [x / 1e6, y / 1e6] as const);
}

const lineOf = (from: Step, ...steps: readonly Step[]) => ({ type: 'LineString', coordinates: line(from, ...steps) });
const pointOf = (at: Step) => ({ type: 'Point', coordinates: line(at)[0] });
function areaOf(from: Step, ...steps: readonly Step[]) {
  const ring = line(from, ...steps);
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

const common = { phase: null, hidden: false, note: '', source: null };
const feature = (kind: string, id: string, geometry: Json, name: string, members: Json, changes: Json) => ({
  type: 'Feature', id, geometry, properties: { kind, name, ...common, ...members, ...changes },
});

const barrierMembers = {
  barrier: 'bollards-rising', controlGroup: null, powerGroup: null, onPowerLoss: 'stays', ends: ['loose', 'loose'], substitute: null, admits: [], rating: null,
  riseSeconds: null, bollardDiameterMeters: null, carriagewayMeters: null,
};
const barrier = (id: string, geometry: Json, name: string, changes: Json = {}) => feature('barrier', id, geometry, name, barrierMembers, changes);
const closure = (id: string, geometry: Json, name: string, changes: Json = {}) => feature('closure', id, geometry, name, { when: 'warning' }, changes);
const zone = (id: string, geometry: Json, name: string, changes: Json = {}) => feature('zone', id, geometry, name, { use: 'other', isProtected: false, isCleared: false }, changes);
const site = (id: string, at: Step, name: string, changes: Json = {}) => feature('site', id, pointOf(at), name, { role: 'protected', precisionMeters: 25, capacity: null, headcount: null }, changes);
const checkpoint = (id: string, at: Step, name: string, changes: Json = {}) => feature('checkpoint', id, pointOf(at), name, { admits: [] }, changes);
const movement = (id: string, geometry: Json, name: string, changes: Json = {}) => (
  feature('movement', id, geometry, name, { vehicles: 30, spacingMeters: 25, vehicleLengthMeters: 6, speedKmh: 40 }, changes));
const note = (id: string, geometry: Json, name: string, changes: Json = {}) => feature('note', id, geometry, name, { form: 'text', text: name, prints: true }, changes);

const pair = [{ vehicle: 'quick-reaction', delaySeconds: 60 }, { vehicle: 'ambulance', delaySeconds: 60 }, { vehicle: 'fire', delaySeconds: 60 }];
const everyone = ['ambulance', 'fire', 'quick-reaction', 'official', 'evacuation', 'ordinary'].map((vehicle) => ({ vehicle, delaySeconds: 30 }));
const own = { text: 'Own survey', date: '2021-05' };

const drawnFeatures = [
  barrier('barrier-1', lineOf([44_391_250, 33_309_480], [142, 61]), 'North gate', { controlGroup: 'North', powerGroup: 'North', ends: ['assumed', 'assumed'], admits: pair, rating: 'M50 P1' }),
  barrier('barrier-2', lineOf([44_385_904, 33_303_117], [-88, 117], [-71, 98]), 'North gate, inner line', { controlGroup: 'North', powerGroup: 'North', ends: ['assumed', 'assumed'], admits: pair, rating: 'M50 P1' }),
  barrier('barrier-3', lineOf([44_379_633, 33_312_958], [61, -129], [57, -104], [70, -112]), 'East side', { barrier: 'wall', phase: 'phase-1', ends: ['tied', 'tied'] }),
  barrier('barrier-4', lineOf([44_397_816, 33_300_841], [118, 36], [103, 51], [127, 22]), 'Embassy, south', { phase: 'phase-1', controlGroup: 'South', powerGroup: 'South', ends: ['assumed', 'tied'], carriagewayMeters: [8, 32] }),
  barrier('barrier-5', lineOf([44_374_209, 33_297_766], [-101, -42]), 'Gate at the bridge', { barrier: 'gate', phase: 'phase-2', controlGroup: 'South', onPowerLoss: 'falls', substitute: 'barrier-4', rating: 'V/7200[N2A]/64/90:3.2', riseSeconds: 2.5 }),
  barrier('barrier-6', lineOf([44_402_482, 33_315_390], [12, -147], [-9, -121]), 'Footway', { barrier: 'bollards-fixed', phase: 'phase-2', rating: 'M30 P2', bollardDiameterMeters: 0.25, position: 'illustrative' }),
  barrier('barrier-7', lineOf([44_388_371, 33_299_052], [-133, 28], [-116, 44], [-124, 19], [-98, 31]), 'Parliament', { phase: 'phase-2', onPowerLoss: 'rises', admits: everyone, rating: 'M40 P1', riseSeconds: 5, pocketMeters: 14, pocketVehicles: 2, note: 'Illustrative: no source names this place.' }),
  closure('closure-1', lineOf([44_393_110, 33_304_617], [412, -287], [366, -321], [448, -254]), 'Road to the bridge', { phase: 'phase-1' }),
  closure('closure-2', lineOf([44_381_745, 33_310_209], [-522, 118], [-476, 203], [-391, 254], [-433, 167]), 'Palace road'),
  closure('closure-3', lineOf([44_376_920, 33_301_488], [87, 604], [141, 533]), 'Market street', { when: 'always', phase: 'phase-2' }),
  zone('zone-1', areaOf([44_394_006, 33_306_301], [1204, 233], [866, 1105], [-512, 1387], [-1433, 214], [-986, -1220]), 'Mini green zone, north', { use: 'mini-green-zone', isProtected: true }),
  zone('zone-2', areaOf([44_383_515, 33_298_744], [1940, 0], [0, 1322], [-1940, 0]), 'First neighbourhood', { phase: 'phase-1', use: 'clearance' }),
  zone('zone-3', areaOf([44_399_270, 33_311_833], [-417, 960], [-1278, 645], [-1391, -702], [318, -1347], [1156, -428]), 'Second neighbourhood', { phase: 'phase-2', use: 'clearance', isCleared: true }),
  zone('zone-4', areaOf([44_372_664, 33_303_929], [733, 419], [-288, 670], [-801, -377]), 'Open ground', { use: 'open-ground' }),
  zone('zone-5', areaOf([44_386_402, 33_313_078], [2210, 187], [144, -1530], [-2301, 96]), 'Build area', { use: 'build' }),
  site('site-1', [44_390_037, 33_307_614], 'Protected: guest house', { precisionMeters: 100 }),
  site('site-2', [44_377_581, 33_296_293], 'From the south', { role: 'origin' }),
  site('site-3', [44_400_953, 33_309_175], 'Hospital', { role: 'hospital', precisionMeters: 30 }),
  site('site-4', [44_262_180, 33_262_540], 'Base at the airport', { role: 'friendly-base', precisionMeters: 300 }),
  site('site-5', [44_395_498, 33_302_366], 'Housing for officials', { role: 'housing', capacity: 58, headcount: 120 }),
  site('site-6', [44_370_815, 33_316_702], 'From the west', { role: 'origin', precisionMeters: 50 }),
  checkpoint('checkpoint-1', [44_384_268, 33_314_420], 'Western entrance', { admits: everyone }),
  checkpoint('checkpoint-2', [44_398_733, 33_298_015], 'Bridge entrance', { admits: [{ vehicle: 'official', delaySeconds: 45 }], note: 'Named in press, 2020.', source: own }),
  checkpoint('checkpoint-3', [44_380_146, 33_305_537], 'Checkpoint at the square'),
  movement('movement-1', lineOf([44_375_392, 33_308_861], [684, -211], [903, -377], [512, -640], [-166, -815]), 'Exercise column', { position: 'illustrative' }),
  movement('movement-2', lineOf([44_391_877, 33_295_208], [-244, 718], [133, 902]), 'Four trucks', { vehicles: 4, spacingMeters: 40, vehicleLengthMeters: 8, speedKmh: 60, seenAtMeters: 150 }),
  note('note-1', pointOf([44_387_104, 33_311_559]), 'Keep open'),
  note('note-2', lineOf([44_401_420, 33_300_064], [611, 408]), 'Way in', { form: 'arrow' }),
  note('note-3', areaOf([44_378_859, 33_299_917], [507, 64], [-33, 488], [-541, -17]), 'Parking', { form: 'highlight', prints: false }),
  note('note-4', pointOf([44_373_276, 33_313_640]), 'Order of the phases', { text: 'First the north, then the bridge.' }),
];

const postures = (states: readonly Json[], staffed: readonly string[]) => [
  { id: 'routine', name: 'Routine', trigger: '', authority: '', maxHours: null, states: states[0], staffed: [] },
  { id: 'heightened', name: 'Heightened', trigger: '', authority: '', maxHours: 24, states: states[1], staffed, keepOpen: ['road-14-july-bridge'] },
  { id: 'lockdown', name: 'Lockdown', trigger: '', authority: '', maxHours: null, states: states[2], staffed },
];
const parameters = { gapRule: 'uk', vehicle: 'truck', detectSeconds: 1, decideSeconds: 3, commandSeconds: 1, signalSeconds: 0.5 };
const view = { camera: null, hiddenLayers: ['connectors'], symbols: 'pictogram', dates: null, selectedId: null, locale: null };
const fullView = {
  camera: { center: [44.38815, 33.30562], zoom: 14.2, bearing: 0, pitch: 0 }, hiddenLayers: ['connectors', 'neighbourhoods', 'incidents'], symbols: 'military',
  dates: { from: '2019-12-01', to: '2020-09-25' }, selectedId: 'barrier-1', locale: 'en', postureId: 'lockdown', phaseId: 'phase-1',
};

export const drawnPlan: Json = {
  type: 'FeatureCollection',
  features: drawnFeatures,
  cordon: {
    version: 1, id: '3f2b8c14-5d6e-4a7f-9b80-c1d2e3f40516', title: 'Outer ring', author: '', modified: '2026-01-15T08:30:12.345Z', caveat: '', baselineVersion: '2020-09-25', locale: 'en',
    postures: postures([
      { 'barrier-1': 'down', 'barrier-2': 'down', 'barrier-4': 'down', 'barrier-7': 'down', 'outer-haifa-street': 'down', 'outer-yafa-street': 'down' },
      { 'barrier-1': 'pair', 'barrier-2': 'pair', 'barrier-4': 'up', 'barrier-7': 'failed-up', 'outer-haifa-street': 'up', 'outer-yafa-street': 'failed-down' },
      { 'barrier-1': 'up', 'barrier-2': 'up', 'barrier-4': 'up', 'barrier-7': 'repair', 'outer-haifa-street': 'up', 'outer-yafa-street': 'up' },
    ], ['checkpoint-1', 'entrance-qadisiya']),
    phases: [{ id: 'phase-1', name: 'Phase 1' }, { id: 'phase-2', name: 'Phase 2' }, { id: 'phase-3', name: 'Phase 3' }],
    overrides: {
      'embassy-north': { hidden: true }, 'embassy-south': { hidden: true }, 'embassy-west': { hidden: true },
      'entrance-al-alawi': { admits: pair }, 'guest-house': { headcount: 58 },
      'held-property-01': {
        status: 'being-cleared', phase: 'phase-1', geometry: pointOf([44_389_990, 33_312_345]), source: { text: 'Own inventory', date: '2020-09' }, name: 'Villa', neighbourhood: 'neighbourhood-qadisiya',
        weapons: [{ type: 'rifle', count: 12, source: { text: 'Own inventory', date: null } }], note: 'Two floors.',
      },
      'held-property-02': { status: 'cleared', phase: 'phase-2' }, 'outer-zaitun-street': { hidden: false, phase: null, pocketMeters: 12, pocketVehicles: 1 },
    },
    inventory: [{
      id: 'property-1', name: 'House', status: 'held', phase: null, neighbourhood: null, weapons: [], note: '', geometry: null, source: { text: 'inventory.csv', date: null },
    }, {
      id: 'property-2', name: 'Warehouse', status: 'held', phase: 'phase-1', neighbourhood: 'neighbourhood-karradat-mariam', weapons: [{ type: 'rocket', count: null, source: { text: 'inventory.csv', date: null } }],
      note: '', geometry: pointOf([44_392_200, 33_308_900]), source: { text: 'inventory.csv', date: null },
    }],
    parameters: {
      ...parameters, vehicleMassKg: 9000, vehicleAcceleration: 1.2, vehicleTopSpeedKmh: 100, friction: 0.7, frictionReason: 'dry asphalt', overridesLoop: false,
      convoys: { ambulance: { vehicles: 1, lengthMeters: 6 }, 'quick-reaction': { vehicles: 4, lengthMeters: 7 } },
      bends: [{ id: 'bend-1', place: [44.383117, 33.309655], radiusMeters: 18, widthMeters: 7, turnDegrees: 90, freedomMeters: null, source: 'Own survey' }],
      unitCosts: { currency: 'USD', risingBollard: { low: 12000, high: 20000 }, fixedBollard: { low: 1500, high: 2500 }, wallMeter: null, gate: null },
      suggest: { least: 'count', standOffMeters: 50, excludedRoads: ['road-jumhuriya-bridge'] },
      badges: [{ id: 'badge-1', name: 'Red', admittedAt: ['checkpoint-1'] }, { id: 'badge-2', name: 'Blue', admittedAt: ['checkpoint-1', 'entrance-qadisiya'] }],
    },
    network: { name: 'roads.osm', includesService: true, includesPrivate: true, joinsCrossings: true, text: '{}' },
    slides: [
      { id: 'slide-1', title: 'Where we are', text: '', notes: '', view: fullView },
      { id: 'slide-2', title: 'What we propose', text: 'Two lines and one bridge.', notes: 'Say this first.', view: { ...fullView, hiddenLayers: ['connectors'], symbols: 'pictogram', dates: null, selectedId: null } },
      { id: 'slide-3', title: 'The decision', text: '', notes: '', view: { ...view, postureId: 'routine' } },
    ],
    view: fullView,
  },
};

const file = { source: { text: 'plan.geojson', date: null } };
const importedFeatures = [
  barrier('barrier-1', lineOf([44_396_733, 33_305_281], [97, 88], [104, 73]), 'Line A', { ...file, rating: 'M50/P1', imported: { width: 12, status: 'planned' } }),
  barrier('barrier-2', lineOf([44_382_490, 33_301_160], [-109, 92], [-87, 101], [-113, 85]), 'Line B', { ...file, rating: 'M30/P1', imported: { width: 9.5, status: 'planned' } }),
  barrier('barrier-3', lineOf([44_389_155, 33_311_746], [23, -138]), 'Line C', { ...file, imported: { width: 12, status: 'built' } }),
  closure('closure-1', lineOf([44_376_048, 33_314_009], [390, 455], [281, 517]), 'Street 1', file),
  zone('zone-1', areaOf([44_393_662, 33_296_835], [902, -640], [1120, 318], [377, 1016], [-1210, 544]), 'Area 1', file),
  site('site-1', [44_371_900, 33_306_118], 'Building 1', file),
  site('site-2', [44_386_671, 33_300_570], 'Building 2', file),
  checkpoint('checkpoint-1', [44_399_544, 33_308_303], 'Gate 1', file),
  note('note-1', pointOf([44_380_217, 33_310_991]), 'Label 1', file),
];

export const importedPlan: Json = {
  type: 'FeatureCollection',
  features: importedFeatures,
  cordon: {
    version: 1, id: 'imported', title: 'plan', author: '', modified: '2026-03-02T17:04:55.801Z', caveat: '', baselineVersion: '', locale: 'en',
    postures: [['routine', 'Routine'], ['heightened', 'Heightened'], ['lockdown', 'Lockdown']].map(([id, name]) => ({ id, name, trigger: '', authority: '', maxHours: null, states: {}, staffed: [] })),
    phases: [], overrides: {}, parameters, slides: [], view,
  },
};
