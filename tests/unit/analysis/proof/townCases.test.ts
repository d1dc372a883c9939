/**
 * The town of nine junctions, case by case, each answer worked by hand from the plan in tests/fixtures/network/town.ts and the definitions in the issue:
 *
 *     A ═══ B ═══ C        A and C: the city goes on
 *     │     │     ╫        C–F: a bridge
 *     D ──▶ E ═══ F        D–E: one way eastward
 *     │     │
 *     G ⌣ ─ H ┄ ┄ I        H–I: a connector
 *
 * Protected is the hall, an area round H alone, unless a case says otherwise. Figures: n is how many more crossings close a leak at least, d the
 * fewest closed crossings on a way in.
 */
import { expect, test } from 'vitest';
import { type CheckOptions, checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import type { CheckResult, Verdict } from '../../../../src/analysis/check/checkResult.ts';
import type { Baseline } from '../../../../src/baseline/baseline.ts';
import type { LonLat } from '../../../../src/geo/types.ts';
import type { RoadGraph, RoadInput } from '../../../../src/network/graph/roadGraph.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { BarrierState, Posture, Scenario, ScenarioFeature } from '../../../../src/scenario/document.ts';
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { townJunctions, townRoad, townRoads } from '../../../fixtures/network/town.ts';
import { across, along, box, noBaseline, planOf, postureOf, rising, site } from '../../../fixtures/network/townPlan.ts';
import { bridge, door, east, hall, middle, ring, town, west } from './townParts.ts';

const risingRing = (changes: Parameters<typeof rising>[0] = {}) => [
  across('west', 'A', 'D', 0.5, rising(changes)), across('middle', 'B', 'E', 0.5, rising(changes)), across('bridge', 'C', 'F', 0.5, rising(changes)),
];
const lineAt = (id: string, coordinates: readonly LonLat[], changes = {}) => createFeature('barrier', id, { type: 'LineString', coordinates }, { barrier: 'wall', ends: ['tied', 'tied'], ...changes });
const posture = (states: Readonly<Record<string, BarrierState>>, changes: Partial<Posture> = {}) => ({ postures: [postureOf('alert', states, changes)] });
const up = { west: 'up', middle: 'up', bridge: 'up' } as const;
const openGround = (id: string, southWest: LonLat, northEast: LonLat) => box(id, southWest, northEast, { use: 'open-ground' });
const without = (...ids: readonly string[]) => graphOf(townRoads.filter(({ id }) => !ids.includes(id)));
const withRoads = (...roads: readonly RoadInput[]) => graphOf([...townRoads, ...roads]);

/** `leaking n`, `closed d`, or `no data why`. */
function brief({ answer, depth, leak, reason, targets }: Verdict): string {
  if (answer === 'leaking') return `leaking ${leak?.atLeast ?? 'whatever is built'}`;
  if (answer === 'closed') return `closed ${depth}`;
  return `no data ${reason ?? targets.find((target) => target.reason !== null)?.reason}`;
}

interface Case {
  readonly name: string;
  readonly why: string;
  readonly features: readonly ScenarioFeature[];
  readonly plan?: Partial<Scenario>;
  readonly graph?: RoadGraph;
  readonly baseline?: Pick<Baseline, 'barriers' | 'facilities' | 'zones'>;
  readonly options?: CheckOptions;
  readonly outside: string;
  readonly inside?: string;
  /** Barriers that alone hold it, from outside. */
  readonly critical?: readonly string[];
  /** Remarks, as `reason at other`. */
  readonly remarks?: readonly string[];
  readonly more?: (result: CheckResult) => void;
}

const firstOf = ({ postures: [first] }: CheckResult) => {
  if (!first) throw new Error('There is always a posture.');
  return first;
};
const failing = (result: CheckResult, kind: string, id: string | null = null) => firstOf(result).failures.find((failure) => failure.kind === kind && failure.id === id)?.outside.answer;

const cases: readonly Case[] = [
  // Ways in, and what closes them.
  { name: 'no line at all', why: 'H hangs on E–H and G–H, and both lead to the city: two cuts, no fewer.', features: [hall], outside: 'leaking 2', inside: 'leaking 2' },
  { name: 'a ring of three', why: 'Every way south from A or C passes A–D, B–E or C–F, each once.', features: [hall, ...ring], outside: 'closed 1', inside: 'leaking 2', critical: ['west', 'middle', 'bridge'], remarks: [] },
  { name: 'two lines at the door', why: 'E–H and G–H are all the roads that H has.', features: [hall, ...door], outside: 'closed 1', inside: 'closed 1', critical: ['east', 'south'] },
  { name: 'one line at the door', why: 'G–H is left.', features: [hall, east], outside: 'leaking 1', inside: 'leaking 1' },
  { name: 'two of the ring', why: 'The bridge is left: C–F–E and then both doors, but one cut on the bridge ends it.', features: [hall, west, middle], outside: 'leaking 1' },
  { name: 'the ring and the door', why: 'Every way passes one of three, then one of two; no line alone holds it.', features: [hall, ...ring, ...door], outside: 'closed 2', inside: 'closed 1', critical: [] },
  { name: 'the ring and half the door', why: 'By G–H one passes the ring alone, so depth is 1; E–H is spare, each of the ring is needed.', features: [hall, ...ring, east], outside: 'closed 1', critical: ['west', 'middle', 'bridge'] },
  { name: 'two lines on one road of the ring', why: 'A–D has two lines, the others one: the depth is the least.', features: [hall, ...ring, across('west-2', 'A', 'D', 0.8)], outside: 'closed 1', critical: ['middle', 'bridge'] },
  { name: 'one long line across three roads', why: 'It crosses A–D, B–E and C–F, so it is one line to open and one to fail.', features: [hall, lineAt('wall', [[44.3998, 33.3015], [44.4022, 33.3015]])], outside: 'closed 1', critical: ['wall'] },
  { name: 'a line on the bridge', why: 'A bridge is a road like any other to the hostile; that it is one is told.', features: [hall, ...ring], outside: 'closed 1', more: ({ crossings }) => expect(crossings.map(({ barrierId, onBridge }) => [barrierId, onBridge])).toEqual([['west', false], ['middle', false], ['bridge', true]]) },
  { name: 'another road beside the ring', why: 'A second road from A to D, round the west line, is one more way in.', features: [hall, ...ring], graph: withRoads(townRoad('A', 'D', {}, [[44.399, 33.3015]], 'A-D-by')), outside: 'leaking 1' },

  // Traps of the hostile view.
  { name: 'a one-way that a hostile driver ignores', why: 'Round D: with A–D shut, D–E is driven against its direction, and D–G is left too.', features: [box('depot', [44.3998, 33.3008], [44.4002, 33.3012], { isProtected: true }), west], outside: 'leaking 2' },
  { name: 'the one-way shut like every other road', why: 'A–D, D–E and D–G are all that D has.', features: [box('depot', [44.3998, 33.3008], [44.4002, 33.3012], { isProtected: true }), west, across('street', 'D', 'E'), across('lane', 'D', 'G')], outside: 'closed 1' },
  { name: 'a cut at the doorstep', why: 'H–I is the connector of a facility at I, no road: a line there stops nobody, and the two roads of H must be cut.', features: [box('gate-house', [44.4018, 33.2998], [44.4022, 33.3002], { isProtected: true }), across('drive', 'H', 'I')], outside: 'leaking 2', remarks: ['connector drive H-I'] },
  { name: 'a site at the end of a connector', why: 'E–H and G–H come within 93 m of I, at H: it joins those, and the door closes both.', features: [site('office', [44.402, 33.3]), ...door], outside: 'closed 1', more: ({ protectedThings }) => expect(protectedThings).toEqual([{ id: 'office', kind: 'site', places: 2 }]) },
  { name: 'a site whose reach straddles the line', why: 'From the middle of B–E the road is near on both sides of the line: which side the gate is on nobody knows.', features: [site('post', along('B', 'E', 0.45)), ...ring], outside: 'no data straddles', remarks: ['straddles post outside'] },
  { name: 'a site whose precision straddles the line', why: 'At H, good to 300 m: A–B and B–C, before the ring, are within that circle.', features: [site('office', along('E', 'H', 1), 'protected', { precisionMeters: 300 }), ...ring], outside: 'no data straddles', remarks: ['straddles office outside'] },
  { name: 'the same site, good to 5 m', why: 'Within 100 m of H lie E–H, G–H, and D–G at G, 93 m off: all behind the ring. The connector is no road; D–E and E–F are 111 m off.', features: [site('office', along('E', 'H', 1), 'protected', { precisionMeters: 5 }), ...ring], outside: 'closed 1' },
  { name: 'a site far from any road', why: 'Nothing can be said of what joins no road.', features: [site('farm', [44.41, 33.31]), ...ring], outside: 'no data no-road', remarks: ['off-roads farm'] },
  { name: 'a loose end', why: 'The west line stops in the open, so it is driven round: A–D is a way in.', features: [hall, across('west', 'A', 'D', 0.5, { ends: ['tied', 'loose'] }), middle, bridge], outside: 'leaking 1', remarks: ['loose-end west A-D'] },
  { name: 'ends assumed', why: 'They hold, and all six are counted out loud.', features: [hall, ...ring.map((line) => ({ ...line, properties: { ...line.properties, ends: ['assumed', 'assumed'] as const } }))], outside: 'closed 1', more: (result) => expect(firstOf(result).outside.coverage).toEqual({ roads: 10, illustrative: 1, assumedEnds: 6, isComplete: false }) },
  { name: 'an island', why: 'Without E–H and G–H no way leads to H, lines or not: no line is what holds it.', features: [hall, ...ring], graph: without('E-H', 'G-H'), outside: 'no data cut-off', remarks: ['pieces', 'cut-off hall'] },
  { name: 'an island that is open', why: 'The same without a line: never a word of closed.', features: [hall], graph: without('E-H', 'G-H'), outside: 'no data cut-off' },
  { name: 'a line that touches no road', why: 'It stands in a field, so the west is open.', features: [hall, lineAt('west', [[44.41, 33.31], [44.411, 33.31]]), middle, bridge], outside: 'leaking 1', remarks: ['touches-no-road west'] },
  { name: 'a line through a junction', why: 'Through E on the skew two roads lie on either side, so no single road is cut: it counts for nothing, and all ways by E stay.', features: [hall, west, lineAt('skew', [[44.4008, 33.3012], [44.4012, 33.3008]])], outside: 'leaking 2', remarks: ['junction skew'] },
  { name: 'a line along a road', why: 'It runs on A–D for thirty metres and cuts nothing.', features: [hall, lineAt('west', [[44.4, 33.3013], [44.4, 33.3016]]), middle, bridge], outside: 'leaking 1', remarks: ['runs-along west A-D'] },
  { name: 'a line that stops in the middle of the road, tied', why: 'Its end is said to join something there: it counts, and that four metres of eight lie open beside it is told.', features: [hall, lineAt('west', [[44.3998, 33.3015], [44.4, 33.3015]]), middle, bridge], outside: 'closed 1', remarks: ['tied-beside west A-D'] },
  { name: 'the same end loose', why: 'Half the road is open beside it.', features: [hall, lineAt('west', [[44.3998, 33.3015], [44.4, 33.3015]], { ends: ['tied', 'loose'] }), middle, bridge], outside: 'leaking 1' },
  { name: 'a closure without a barrier', why: 'Closed on paper: C–F stays open to whoever asks nobody.', features: [hall, west, middle, createFeature('closure', 'shut', { type: 'LineString', coordinates: [along('C', 'F', 0.2), along('C', 'F', 0.8)] }, { when: 'always' })], outside: 'leaking 1' },
  { name: 'a checkpoint alone', why: 'Staffed or not, a checkpoint stops no hostile driver.', features: [hall, west, middle, createFeature('checkpoint', 'post', { type: 'Point', coordinates: along('C', 'F', 0.5) }, {})], plan: posture({}, { staffed: ['post'] }), outside: 'leaking 1' },
  { name: 'open ground round a line', why: 'A square lies beside A–D on both sides of the west line, so it is driven round; one more line on A–D beyond the square ends it.', features: [hall, ...ring, openGround('square', [44.3996, 33.3012], [44.40005, 33.3018])], outside: 'leaking 1', remarks: ['on-open-ground west'] },
  { name: 'open ground that ends before the line', why: 'The square touches A–D north of the line only, and no other road.', features: [hall, ...ring, openGround('square', [44.3996, 33.3017], [44.40005, 33.3019])], outside: 'closed 1' },
  { name: 'open ground between two roads', why: 'A park joins A–B, before the ring, to D–E, behind it: one way by the park, which no crossing ends but on the roads beside it.', features: [hall, ...ring, openGround('park', [44.4003, 33.3009], [44.4007, 33.3021])], outside: 'leaking 2' },

  // Postures.
  { name: 'all of the ring raised', why: 'Listed up, all three.', features: [hall, ...risingRing()], plan: posture(up), outside: 'closed 1', critical: ['west', 'middle', 'bridge'] },
  { name: 'a barrier no posture lists', why: 'Unknown counts as open: the bridge leaks.', features: [hall, ...risingRing()], plan: posture({ west: 'up', middle: 'up' }), outside: 'leaking 1', remarks: ['unlisted bridge'], more: (result) => expect(firstOf(result).outside.leak?.ways[0]?.passes).toEqual(['bridge']) },
  { name: 'a plan without postures', why: 'Nobody says how anything stands: all three are open.', features: [hall, ...risingRing()], outside: 'leaking 2', remarks: ['unlisted west', 'unlisted middle', 'unlisted bridge'] },
  { name: 'one lowered', why: 'Down is open.', features: [hall, ...risingRing()], plan: posture({ ...up, west: 'down' }), outside: 'leaking 1' },
  { name: 'one a pair', why: 'Of an interlocked pair one line is always up.', features: [hall, ...risingRing()], plan: posture({ ...up, west: 'pair' }), outside: 'closed 1' },
  { name: 'one failed up', why: 'Out of order, but up.', features: [hall, ...risingRing()], plan: posture({ ...up, west: 'failed-up' }), outside: 'closed 1' },
  { name: 'one failed down', why: 'Out of order, and open.', features: [hall, ...risingRing()], plan: posture({ ...up, west: 'failed-down' }), outside: 'leaking 1' },
  { name: 'one under repair', why: 'Nobody can say that it stands.', features: [hall, ...risingRing()], plan: posture({ ...up, west: 'repair' }), outside: 'leaking 1' },
  { name: 'a wall listed as lowered', why: 'A wall stands whatever a list says.', features: [hall, ...ring], plan: posture({ west: 'down' }), outside: 'closed 1' },
  { name: 'a posture that lists a stranger', why: 'It changes nothing and is told.', features: [hall, ...ring], plan: posture({ ghost: 'up' }), outside: 'closed 1', remarks: ['no-such-barrier ghost'] },

  // Phases.
  { name: 'a phase not reached', why: 'The bridge’s line is of phase one, and nothing is built yet.', features: [hall, west, middle, across('bridge', 'C', 'F', 0.5, { phase: 'one' })], plan: { phases: [{ id: 'one', name: '', rest: {} }] }, options: { shownPhases: { reached: null } }, outside: 'leaking 1', more: (result) => expect(firstOf(result).states['bridge']).toBe('later') },
  { name: 'the phase reached', why: 'Now it stands.', features: [hall, west, middle, across('bridge', 'C', 'F', 0.5, { phase: 'one' })], plan: { phases: [{ id: 'one', name: '', rest: {} }] }, options: { shownPhases: { reached: 'one' } }, outside: 'closed 1' },
  { name: 'a line hidden in the picture', why: 'Out of sight is not out of the plan.', features: [hall, west, middle, across('bridge', 'C', 'F', 0.5, { hidden: true })], outside: 'closed 1' },

  // What fails together.
  {
    name: 'one switch for the ring', why: 'Whoever holds the switch opens it all.', features: [hall, ...risingRing({ controlGroup: 'town' })], plan: posture(up), outside: 'closed 1',
    more: (result) => {
      expect(firstOf(result).outside.commonCause).toEqual({ control: ['town'], power: [] });
      expect([failing(result, 'control'), failing(result, 'control-group', 'town'), failing(result, 'power')]).toEqual(['leaking', 'leaking', 'closed']);
    },
  },
  {
    name: 'one switch, and walls behind it', why: 'With the switch in the wrong hand the door still stands.', features: [hall, ...risingRing({ controlGroup: 'town' }), ...door], plan: posture(up), outside: 'closed 2', critical: [],
    more: (result) => {
      expect(firstOf(result).outside.commonCause).toEqual({ control: [], power: [] });
      expect(firstOf(result).failures.find(({ kind }) => kind === 'control')?.outside).toMatchObject({ answer: 'closed', depth: 1 });
    },
  },
  {
    name: 'power that lets lines fall', why: 'Without power all three go down, and the two doors leak.', features: [hall, ...risingRing({ onPowerLoss: 'falls', powerGroup: 'grid' })], plan: posture(up), outside: 'closed 1',
    more: (result) => {
      expect(firstOf(result).failures.find(({ kind }) => kind === 'power')?.outside).toMatchObject({ answer: 'leaking', depth: null });
      expect(firstOf(result).outside.commonCause.power).toEqual(['grid']);
    },
  },
  {
    name: 'power that raises a line', why: 'Lowered in this posture, the west rises when the power goes: what leaked is closed.', features: [hall, across('west', 'A', 'D', 0.5, rising({ onPowerLoss: 'rises' })), middle, bridge], plan: posture({ west: 'down' }), outside: 'leaking 1',
    more: (result) => expect(failing(result, 'power')).toBe('closed'),
  },
  {
    name: 'any one line failed', why: 'Each of the ring alone opens it.', features: [hall, ...risingRing()], plan: posture(up), outside: 'closed 1',
    more: (result) => expect(['west', 'middle', 'bridge'].map((id) => failing(result, 'line', id))).toEqual(['leaking', 'leaking', 'leaking']),
  },

  // From inside, areas, origins.
  {
    name: 'armed men inside the ring', why: 'The quarter round D and G is not cleared and lies behind the ring; the office joins the roads at H, to which they have two ways.',
    features: [site('office', [44.402, 33.3]), ...ring, box('quarter', [44.3998, 33.2998], [44.4002, 33.3012], { use: 'clearance' })], outside: 'closed 1', inside: 'leaking 2',
  },
  {
    name: 'the same with a door', why: 'The door parts the office from the quarter too.',
    features: [site('office', [44.402, 33.3]), ...ring, ...door, box('quarter', [44.3998, 33.2998], [44.4002, 33.3012], { use: 'clearance' })], outside: 'closed 2', inside: 'closed 1',
  },
  {
    name: 'an origin of the plan inside the ring', why: 'A depot west of G, behind the ring: by G–H, and by D–E and E–H.', features: [hall, ...ring, site('depot', [44.3995, 33.3003], 'origin')], outside: 'leaking 2',
  },
  { name: 'a site as near to an open road', why: 'From H, D–G at G is 93 m off, and the door does not part it from the quarter: whether the office does hold nobody knows.', features: [site('office', along('E', 'H', 1)), ...ring, ...door, box('quarter', [44.3998, 33.2998], [44.4002, 33.3012], { use: 'clearance' })], outside: 'closed 1', inside: 'no data straddles' },
  { name: 'an origin at the very place', why: 'A depot at G, which is within 100 m of E–H at H: it may stand in the hall’s own yard, and no crossing parts a place from itself.', features: [hall, ...ring, site('depot', along('D', 'G', 1), 'origin')], outside: 'leaking whatever is built' },
  { name: 'nobody said to be inside', why: 'A site, no area: where would they come from?', features: [site('office', along('E', 'H', 1)), ...ring], outside: 'closed 1', inside: 'no data no-origin', remarks: ['no-origin inside'] },
  { name: 'no way out of the picture', why: 'No road leads out of the drawn network and the plan names no origin.', features: [hall, ...ring], graph: graphOf(townRoads, townJunctions.map((junction) => ({ ...junction, properties: { role: 'junction' } as const }))), outside: 'no data no-origin' },
  { name: 'nothing protected', why: 'No plan, no facility: there is no question.', features: ring, outside: 'no data no-target', remarks: ['no-target'] },
  { name: 'an origin inside the protected area', why: 'A lies in the area, so one sets out from C alone: in by A–B and by A–D, two roads with two ways to them.', features: [box('north-west', [44.3998, 33.3018], [44.4002, 33.3022], { isProtected: true })], outside: 'leaking 2' },
  { name: 'an area from which a road leads out', why: 'A–B and A–D are shut, but A is where the city goes on: whoever comes by the road that is not drawn is in, and no line was met.', features: [box('north-west', [44.3998, 33.3018], [44.4002, 33.3022], { isProtected: true }), west, across('row', 'A', 'B')], outside: 'no data leads-out', inside: 'no data leads-out' },
  { name: 'an area without a junction, its line inside it', why: 'The lane is a stretch of A–D and holds no junction; the north of it lies before the west line.', features: [box('lane', [44.3998, 33.3012], [44.4002, 33.3018], { isProtected: true }), across('west', 'A', 'D', 0.4), middle, bridge], outside: 'leaking 1' },
  { name: 'the same with its line on the outline', why: 'The line stands where the lane begins, so all of it is behind the ring.', features: [box('lane', [44.3998, 33.3012], [44.4002, 33.3018], { isProtected: true }), across('west', 'A', 'D', 0.2), middle, bridge], outside: 'closed 1' },
  { name: 'a road that only runs through the area', why: 'The area is its junctions, H alone; a lane from D to F cuts its corner, and whoever drives there is told to count as outside.', features: [hall, ...door], graph: withRoads(townRoad('D', 'F', {}, [[44.4009, 33.3001], [44.4011, 33.3001]], 'lane')), outside: 'closed 1', remarks: ['passes-through hall lane'] },
  { name: 'one area held, another not', why: 'B lies before the ring; one leak outweighs.', features: [hall, box('gate', [44.4008, 33.3018], [44.4012, 33.3022], { isProtected: true }), ...ring], outside: 'leaking 2', more: (result) => expect(firstOf(result).outside.targets.map(({ id, answer }) => [id, answer])).toEqual([['hall', 'closed'], ['gate', 'leaking']]) },

  // How much it rests on.
  {
    name: 'an area marked complete', why: 'Everything behind the ring, and the ring itself, lies in it.', features: [hall, ...ring, box('surveyed', [44.399, 33.299], [44.403, 33.3017], { use: 'complete' })], outside: 'closed 1',
    more: (result) => expect(firstOf(result).outside.coverage.isComplete).toBe(true),
  },
  {
    name: 'an area marked complete that ends short', why: 'The bridge’s line lies beyond it: a road may be missing there.', features: [hall, ...ring, box('surveyed', [44.399, 33.299], [44.4015, 33.3017], { use: 'complete' })], outside: 'closed 1',
    more: (result) => expect(firstOf(result).outside.coverage.isComplete).toBe(false),
  },
  {
    name: 'an area marked complete that ends before the lines', why: 'Every junction behind the ring lies in it, and the lines do not: a road may be missing round them.', features: [hall, ...ring, box('surveyed', [44.399, 33.299], [44.403, 33.3012], { use: 'complete' })], outside: 'closed 1',
    more: (result) => expect(firstOf(result).outside.coverage.isComplete).toBe(false),
  },

  // Faults of the network that must not close it.
  { name: 'two junctions at one place', why: 'E twice: the second is the same corner, and who comes by it is in.', features: [hall, west, bridge], graph: graphOf([...townRoads.filter(({ id }) => id !== 'E-H'), { ...townRoad('E', 'H'), properties: { ...townRoad('E', 'H').properties, from: 'E2' } }], [...townJunctions, { id: 'E2', geometry: { coordinates: [44.401, 33.301] }, properties: { role: 'junction' } }]), outside: 'leaking 1' },
  { name: 'a road that ends where it starts', why: 'A loop at H leads nowhere.', features: [hall, ...door], graph: withRoads(townRoad('H', 'H', {}, [[44.4012, 33.2999], [44.4011, 33.2998]], 'loop')), outside: 'closed 1' },
];

test('there are at least forty', () => expect(cases.length).toBeGreaterThanOrEqual(40));

test.each(cases)('$name: $outside', ({ why, features, plan, graph = town, baseline = noBaseline, options, outside, inside, critical, remarks, more }) => {
  const result = checkScenario(graph, baseline, planOf(features, plan), options);
  const first = firstOf(result);
  expect(brief(first.outside), why).toBe(outside);
  if (inside !== undefined) expect(brief(first.inside), why).toBe(inside);
  if (critical) expect(first.outside.critical, why).toEqual(critical);
  const told = result.remarks.map(({ reason, at, other }) => [reason, at, other].filter((part) => part !== null).join(' '));
  for (const remark of remarks ?? []) expect(told.some((one) => one === remark || one.startsWith(`${remark} `)), `${remark} of ${told.join('; ')}`).toBe(true);
  if (remarks?.length === 0) expect(told, why).toEqual([]);
  more?.(result);
});
