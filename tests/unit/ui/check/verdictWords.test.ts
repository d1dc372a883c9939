/** The strip of verdicts and the matrix, in words and figures: what the samples show posture by posture, in both languages. */
import { beforeAll, expect, test } from 'vitest';
import { checkScenario } from '../../../../src/analysis/check/checkScenario.ts';
import { prepareCheck } from '../../../../src/analysis/check/prepareCheck.ts';
import { checkOperations } from '../../../../src/analysis/operations/checkOperations.ts';
import { graphOfBaseline } from '../../../../src/network/graph/baselineGraph.ts';
import type { SampleId } from '../../../../src/scenario/samples/sampleList.ts';
import { matrixCsv } from '../../../../src/ui/check/matrix/matrixCsv.ts';
import { matrixRow } from '../../../../src/ui/check/matrix/matrixRows.ts';
import { answerSentence, crossingsCell, failureCell, friendsCell, sealCell } from '../../../../src/ui/check/verdictWords.ts';
import { translator, useLanguage, withAllWords } from '../../../../src/ui/i18n/i18n.ts';
import { readSample } from '../../../data/samplePlan.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

beforeAll(async () => {
  await withAllWords(useLanguage('en'));
  await useLanguage('ar');
  await useLanguage('en');
});

async function answersOf(id: SampleId) {
  const graph = graphOfBaseline(shipped);
  if (!graph) throw new Error('The shipped roads make a network.');
  const scenario = await readSample(id);
  const result = checkScenario(graph, shipped, scenario);
  const operations = checkOperations(prepareCheck(graph, shipped, scenario), shipped, scenario).postures;
  return { scenario, result, operations };
}

test('the ring of steel, cell by cell', async () => {
  const { result, operations } = await answersOf('ring-of-steel');
  const t = translator('en');
  const cells = result.postures.map((posture, index) => [sealCell(t, posture), crossingsCell(t, posture), failureCell(t, posture), friendsCell(t, operations[index]?.trips ?? null)].map(({ phrases, tone }) => `${phrases.join(' · ')} (${tone})`));
  expect(cells.map(([seal]) => seal)).toEqual(['Outside leaks · Inside leaks (leaking)', 'Outside leaks · Inside leaks (leaking)', 'Outside closed · Inside leaks (leaking)', 'Outside closed · Inside closed (closed)']);
  expect(cells.map(([, crossings]) => crossings)[1]).toBe('at least 1 more crossing (leaking)');
  expect(cells.map(([, crossings]) => crossings)[3]).toBe('no more crossings (closed)');
  expect(cells.map(([, , failure]) => failure)).toEqual(['open as it stands (leaking)', 'open as it stands (leaking)', 'one failure opens it (leaking)', 'one failure opens it (leaking)']);
  expect(cells[0]?.[3]).toMatch(/^QRF \S+ → \S+ min/);
  expect(cells[2]?.[3]).toMatch(/trips stranded · .*km shut \(leaking\)$/);
});

test('of friends the strip says the same trip as the matrix, and no data where nothing is known of any', async () => {
  const { result, operations } = await answersOf('closed-on-warning');
  const t = translator('en');
  const [posture, first] = [result.postures[0], operations[0]];
  if (!posture || !first) throw new Error('There are four postures.');
  const { force } = matrixRow(posture, first);
  if (force === null || force === 'stranded') throw new Error('The force gets through on a warning.');
  expect(friendsCell(t, first.trips).phrases[0]?.replaceAll(/[\u2066\u2069]/g, '')).toBe(`QRF ${Math.round(force.before.seconds.likely / 60)} → ${Math.round(force.after.seconds.likely / 60)} min`);
  const unknown = first.trips.trips.map((trip) => ({ ...trip, outcome: 'no-data', before: null, after: null, addedSeconds: null }) as const);
  expect(friendsCell(t, { ...first.trips, trips: unknown }).phrases[0]).toBe('friends: no data');
});

test('a closed answer never stands without the roads it is said of', async () => {
  const { result } = await answersOf('ring-of-steel');
  const closed = result.postures[3]?.outside;
  if (!closed) throw new Error('There are four postures.');
  expect(answerSentence(translator('en'), closed)).toMatch(/^Closed to vehicles on the 53 roads drawn \(8 illustrative\); \d+ line ends assumed\.$/);
  expect(answerSentence(translator('en'), { ...closed, coverage: { ...closed.coverage, isComplete: true } })).toMatch(/^Sealed against vehicles on the 53 roads of a network marked complete/);
  expect(answerSentence(translator('ar'), closed)).toMatch(/^مغلق أمام المركبات على 53 طريقًا مرسومًا/);
});

test('the matrix has a row a posture; its file the same figures with what they rest on', async () => {
  const { scenario, result, operations } = await answersOf('closed-on-warning');
  const rows = result.postures.map((posture, index) => matrixRow(posture, operations[index] ?? null));
  expect(rows.map(({ force }) => force === 'stranded'), 'the force is stranded by the first version and admitted by the pair').toEqual(rows.map(({ posture }) => posture.postureId === 'closed-first'));
  expect(rows.some(({ force }) => force !== null && force !== 'stranded')).toBe(true);
  const csv = matrixCsv({ rows, nameOf: (id) => scenario.postures.find((posture) => posture.id === id)?.name ?? '', result, caveat: 'sample' });
  const [header, ...lines] = csv.trim().split('\r\n');
  expect(lines).toHaveLength(result.postures.length);
  expect(lines.filter((line) => line.includes(',,,stranded,stranded,')).map((line) => line.split(',')[0])).toEqual(['closed-first']);
  expect(header).toContain('qrf_min_after_high,trips_stranded,road_shut_km_low');
  expect(lines.every((line) => line.includes(result.networkVersion) && line.endsWith(',sample'))).toBe(true);
});

test('it is closed when the last line is up, and one trip of the force that is stranded is the word for all', async () => {
  const { result, operations: [operations] } = await answersOf('closed-on-warning');
  const [posture] = result.postures;
  if (!posture || !operations) throw new Error('There are postures.');
  const [trip, ...others] = operations.trips.trips.filter(({ vehicle }) => vehicle === 'quick-reaction');
  if (!trip) throw new Error('There is a force.');
  const line = (low: number, likely: number, high: number) => ({ barrierId: `line-${low}`, steps: [], remarks: [], seconds: { low, likely, high } });
  const row = matrixRow(posture, {
    ...operations, timing: { ...operations.timing, lines: [line(5, 6, 7), line(9, 10, 30), line(12, 12, 12)] },
    trips: { ...operations.trips, trips: [...others, { ...trip, outcome: 'stranded', after: null }] },
  });
  expect(row.closeSeconds).toEqual({ low: 12, likely: 12, high: 30 });
  expect(row.force).toBe('stranded');
});

test('a failure after which nothing can be said is none that holds; the inside counts where it is closed', async () => {
  const { result } = await answersOf('mini-green-zones');
  const [posture] = result.postures;
  if (!posture) throw new Error('There are postures.');
  const t = translator('en');
  const failing = (outside: 'closed' | 'leaking' | 'no-data', inside: 'closed' | 'leaking' | 'no-data') => ({ ...posture, failures: [{ kind: 'line', id: 'x', outside: { answer: outside, depth: null }, inside: { answer: inside, depth: null } }] } as const);
  const said = (is: Parameters<typeof failureCell>[1]) => failureCell(t, is).phrases;
  expect(said(failing('closed', 'closed'))).toEqual(['holds any one failure']);
  expect(said(failing('leaking', 'closed'))).toEqual(['one failure opens it']);
  expect(said(failing('no-data', 'closed'))).toEqual(['failures: no data']);
  expect(said(failing('closed', 'leaking'))).toEqual(['one failure opens it']);
  expect(said(failing('closed', 'no-data'))).toEqual(['failures: no data']);
  expect(said({ ...failing('closed', 'leaking'), inside: { ...posture.inside, answer: 'leaking' } })).toEqual(['holds any one failure']);
  expect(matrixRow(failing('no-data', 'closed'), null).line).toBe('no-data');
});
