/** A briefing travels with its plan: file, link, picture, whatever its slides hold; and to an audience goes what that audience is to have. */
import { expect, test } from 'vitest';
import { writePng } from '../../../../src/export/picture/png/writePng.ts';
import { removeFeatures } from '../../../../src/scenario/commands/features/removeFeatures.ts';
import { removePhase } from '../../../../src/scenario/commands/phases/removePhase.ts';
import { removePosture } from '../../../../src/scenario/commands/postures/removePosture.ts';
import { planOfSlide } from '../../../../src/scenario/briefing/planOfSlide.ts';
import { slideView } from '../../../../src/scenario/briefing/slideView.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import { slideDefaults, slideReaders, slideViewReaders } from '../../../../src/scenario/parse/slideReaders.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { writeScenario } from '../../../../src/scenario/writeScenario.ts';
import { everybody } from '../../../../src/share/audience/audience.ts';
import { audienceCopy } from '../../../../src/share/audience/audienceCopy.ts';
import { readPngScenario } from '../../../../src/share/formats/read/png/readPngScenario.ts';
import { withholdSensitive } from '../../../../src/share/link/leave/withholdSensitive.ts';
import { openLink } from '../../../../src/share/link/openLink.ts';
import { writeLink } from '../../../../src/share/link/writeLink.ts';
import { townScenario } from '../../../fixtures/scenario/townScenario.ts';

const barrier = townScenario.features.find((feature) => 'properties' in feature && feature.properties.kind === 'barrier')?.id ?? '';
const [posture] = townScenario.postures;

/** Every member there is, and some that no release knows yet. */
const view = {
  camera: { center: [44.391, 33.312], zoom: 14.25, bearing: 10, pitch: 0 }, hiddenLayers: ['connectors', 'incidents'], symbols: 'military', dates: { from: '2020-07-01', to: '2020-09-25' }, selectedId: barrier,
  postureId: posture?.id, phaseId: 'one', states: { [barrier]: 'failed-down' }, phases: ['one'], answers: 'inside', replay: { movementId: 'column', seconds: 'play' }, timelineOpen: true,
  against: [{ label: 'Before', postureId: posture?.id, phaseId: null, states: { [barrier]: 'repair' } }], hologram: { deep: true },
};
const slides: Scenario['slides'] = [{
  id: 's1', title: 'عنوان', text: '**22** {{depth@lockdown}}\n\n- a', notes: 'ببطء', view, layout: 'comparison', section: 'القسم', isHidden: true, transition: 'fade', plannedSeconds: 42.5,
  callouts: [{ id: 'c1', text: 'Here', at: [44.39, 33.31], offset: [0.1, -0.05], rest: { colour: 'red' } }, { id: 'c2', text: 'There', featureId: barrier, rest: {} }],
  fields: ['strip', 'hologram'], chart: { title: 'Own', categories: ['a', 'b'], series: [{ name: 'x', values: [1.5, null] }], rest: { stacked: true } },
  sources: [{ id: 'pw3346', locator: 'p. 2' }, { text: 'Own survey', date: '2020-09' }],
  steps: [{ id: 'st1', title: 'Then', text: 'After', view: { phaseId: null, states: { [barrier]: 'repair' } }, rest: { sound: 'off' } }], rest: { mood: 'grave' },
}, { id: 's2', title: '', text: '', notes: '', view: {}, chart: { figureIds: ['convoy-attacks'], rest: {} }, rest: {} }];
const plan: Scenario = { ...townScenario, phases: [{ id: 'one', name: 'One', rest: {} }], slides };

function parsed(text: string): Scenario {
  const read = parseScenario(text);
  if (!read.ok) throw new Error(read.reason);
  return read.scenario;
}

test('the slides here have every member that is read', () => {
  const [first] = slides;
  expect(Object.keys(slideReaders).filter((key) => !Object.hasOwn(first ?? {}, key))).toEqual([]);
  expect(Object.keys(slideViewReaders).filter((key) => !Object.hasOwn(view, key))).toEqual([]);
  expect(Object.keys(slideDefaults).length).toBeGreaterThan(10);
});

test('through the file', () => {
  expect(parsed(writeScenario(plan)).slides).toEqual(slides);
});

test('through the link, locked too', { timeout: 20_000 }, async () => {
  const written = await writeLink(plan, {});
  const opened = written.ok ? await openLink(written.fragment) : null;
  expect(opened?.ok && opened.scenario.slides).toEqual(slides);
});

test('through a picture', async () => {
  const writer = writePng({ widthPixels: 1, heightPixels: 1, dpi: 300, scenarioText: writeScenario(plan) });
  await writer.rows(Uint8Array.of(1, 2, 3, 255));
  const read = readPngScenario(new Uint8Array(await (await writer.end()).arrayBuffer()));
  expect(read.ok && parsed(read.text).slides).toEqual(slides);
});

test('what is sensitive is taken out of slides, their steps and what they compare; all else of them stays', () => {
  const { scenario } = withholdSensitive(plan);
  const text = JSON.stringify(scenario.slides);
  expect(text).not.toMatch(/failed-|repair/);
  expect(scenario.slides[0]).toMatchObject({ title: 'عنوان', view: { postureId: posture?.id, answers: 'inside', hologram: { deep: true } }, callouts: slides[0]?.callouts });
});

test('a copy for an audience has the words of slides, and of their views what it may know', () => {
  const { scenario } = audienceCopy(plan, { ...everybody, hasNotes: false, decimals: 3, hasSources: false });
  const [first] = scenario.slides;
  const text = JSON.stringify(scenario.slides);
  expect(first).toMatchObject({ title: 'عنوان', notes: '', callouts: [{ at: [44.39, 33.31] }, { featureId: barrier }] });
  for (const gone of ['ببطء', 'hologram":', 'mood', 'colour', 'stacked', 'Own survey', 'failed-down', 'pw3346']) expect(text, gone).not.toContain(gone);
});

test('what slides name may be removed: they are as they were, and are shown all the same', () => {
  const without = [
    (scenario: Scenario) => removeFeatures(scenario, { ids: scenario.features.map(({ id }) => id) }),
    (scenario: Scenario) => removePosture(scenario, { id: posture?.id ?? '' }),
    (scenario: Scenario) => removePhase(scenario, { id: 'one' }),
  ].reduce((scenario, command) => command(scenario), plan);
  expect(without.slides).toBe(plan.slides);
  const shown = planOfSlide(without, slideView(without.slides[0] ?? { view: {} }));
  expect([shown.postureId, shown.shownPhases]).toEqual([without.postures[0]?.id ?? '', expect.anything()]);
});
