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
  expect(rows.map(({ force }) => force !== null), 'the force is stranded by the first version and admitted by the pair').toEqual(rows.map(({ posture }) => posture.postureId !== 'closed-first'));
  const csv = matrixCsv({ rows, nameOf: (id) => scenario.postures.find((posture) => posture.id === id)?.name ?? '', result, caveat: 'sample' });
  const [header, ...lines] = csv.trim().split('\r\n');
  expect(lines).toHaveLength(result.postures.length);
  expect(header).toContain('qrf_min_after_high,trips_stranded,road_shut_km_low');
  expect(lines.every((line) => line.includes(result.networkVersion) && line.endsWith(',sample'))).toBe(true);
});
