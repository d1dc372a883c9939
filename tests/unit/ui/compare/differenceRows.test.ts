import { beforeAll, describe, expect, test } from 'vitest';
import { compareScenarios } from '../../../../src/scenario/compare/compareScenarios.ts';
import { setBarrierState } from '../../../../src/scenario/commands/postures/setBarrierState.ts';
import { changeProperties } from '../../../../src/scenario/commands/features/changeProperties.ts';
import { moveFeatures } from '../../../../src/scenario/commands/features/moveFeatures.ts';
import { addFeatures } from '../../../../src/scenario/commands/features/addFeatures.ts';
import { hideBaseline } from '../../../../src/scenario/commands/overrides/hideBaseline.ts';
import { placeHeldProperty } from '../../../../src/scenario/commands/overrides/placeHeldProperty.ts';
import { addBend } from '../../../../src/scenario/commands/document/changeBends.ts';
import { setConvoy } from '../../../../src/scenario/commands/document/setConvoy.ts';
import { createFeature } from '../../../../src/scenario/createFeature.ts';
import type { Scenario } from '../../../../src/scenario/document.ts';
import type { Locale } from '../../../../src/scenario/view.ts';
import { differencesCsv } from '../../../../src/ui/compare/differencesCsv.ts';
import { differenceRows } from '../../../../src/ui/compare/differenceRows.ts';
import { translator, useLanguage, withAllWords } from '../../../../src/ui/i18n/i18n.ts';
import { shipped } from '../../../data/shippedBaseline.ts';
import { emptyScenario } from '../../../fixtures/scenario/townScenario.ts';

beforeAll(async () => {
  await withAllWords(useLanguage('en'));
  await useLanguage('ar');
  await useLanguage('en');
});

const plan = addFeatures(emptyScenario, {
  features: [createFeature('barrier', 'barrier-1', { type: 'LineString', coordinates: [[44.39, 33.3], [44.391, 33.3]] }, { ends: ['loose', 'tied'] })],
});

function rowsOf(here: Scenario, there: Scenario, locale: Locale = 'en') {
  const t = translator(locale);
  const measures = { meters: (value: number) => `${Math.round(value)} m`, squareMeters: (value: number) => `${Math.round(value)} m²`, degrees: String };
  return differenceRows(compareScenarios(here, there), { t, locale, measures, baseline: shipped, here, there });
}

describe('a row', () => {
  test('of a state names the line, the posture and both states; a given line by its own name', () => {
    const up = setBarrierState(plan, { postureId: 'lockdown', barrierIds: ['barrier-1', 'outer-zaitun-street'], state: 'up' });
    expect(rowsOf(plan, up)).toMatchObject([
      { what: 'State of a line', name: 'Barrier 1', selectId: 'barrier-1', lines: [{ label: 'State in “Lockdown”', here: 'not listed', there: 'Up' }] },
      { name: 'Zaitun Street line', selectId: 'outer-zaitun-street', box: [44.376243, 33.307394, 44.376443, 33.307583] },
    ]);
    expect(rowsOf(plan, up, 'ar')[1]).toMatchObject({ what: 'حالة خط', name: 'خط شارع الزيتون' });
  });

  test('of a move says how far apart, and shows both places', () => {
    const [row] = rowsOf(plan, moveFeatures(plan, { ids: ['barrier-1'], eastMeters: 0, northMeters: 50 }));
    expect(row).toMatchObject({ what: 'Barrier', lines: [{ label: 'Place: up to 50 m apart', here: '93 m', there: '93 m' }] });
    expect((row?.box?.[3] ?? 0) - (row?.box?.[1] ?? 0)).toBeCloseTo(0.00045, 5);
  });

  test('of what a planner entered names the member, and never gives away a place', () => {
    const bend = { id: 'bend-1', place: [44.391234, 33.312345] as const, radiusMeters: 20, widthMeters: 7, turnDegrees: 90, freedomMeters: null, source: 'Survey', rest: {} };
    const entered = setConvoy(addBend(changeProperties(plan, { ids: ['barrier-1'], kind: 'barrier', changes: { pocketMeters: 12 } }), bend), { vehicle: 'fire', changes: { vehicles: 2 } });
    const lines = rowsOf(plan, entered).flatMap((row) => row.lines.map(({ label, here, there }) => [label, here, there].map((text) => text.replaceAll(/[\u2066\u2069]/g, ''))));
    expect(lines).toEqual(expect.arrayContaining([['Surveyed bends', 'none', 'changed'], ['Vehicles that go together', 'none', 'changed'], ['Between the two lines of a pair (m)', 'none', '12']]));
    expect(JSON.stringify(lines)).not.toContain('44.391234');
    expect(rowsOf(plan, entered, 'ar').flatMap((row) => row.lines.map(({ label }) => label))).toContain('منعطفات ممسوحة');
  });

  test('has words for lists and choices', () => {
    const other = changeProperties(plan, {
      ids: ['barrier-1'], kind: 'barrier', changes: { barrier: 'wall', ends: ['tied', 'tied'], admits: [{ vehicle: 'fire', delaySeconds: 30 }] },
    });
    expect(rowsOf(plan, other)[0]?.lines.map(({ label, here, there }) => [label, here, there].map((text) => text.replaceAll(/[\u2066\u2069]/g, '')))).toEqual([
      ['Type', 'Rising bollards', 'Wall'],
      ['Ends', 'loose, tied to a structure', 'tied to a structure, tied to a structure'],
      ['Admits', 'none', 'fire engine after 30 s'],
    ]);
  });

  test('that only one side has says which; what only the other has cannot be selected here', () => {
    expect(rowsOf(plan, emptyScenario)[0]).toMatchObject({ selectId: 'barrier-1', lines: [{ label: 'only in this one', here: 'there', there: 'not there' }] });
    expect(rowsOf(emptyScenario, plan)[0]).toMatchObject({ selectId: null, box: [44.39, 33.3, 44.391, 33.3], lines: [{ label: 'only in the other' }] });
  });

  test('of a given feature says what the plan makes of it', () => {
    expect(rowsOf(plan, hideBaseline(plan, { ids: ['outer-yafa-street'], hidden: true }))[0]).toMatchObject({
      what: 'Given feature', name: 'Yafa Street line', lines: [{ label: 'only in the other' }, { label: 'Hidden', here: 'none', there: 'yes' }],
    });
  });
});

test('the CSV carries values as the document has them, and never the place of a held property', () => {
  const placed = placeHeldProperty(plan, { id: 'held-property-01', geometry: { type: 'Point', coordinates: [44.4012, 33.3123] }, source: { text: 'Inventory', date: '2020' } });
  const csv = differencesCsv(rowsOf(plan, placed), 'Exercise');
  expect(csv).toContain('override,held-property-01,,Held property 1 of 22,only in the other');
  expect(csv).not.toMatch(/44\.40|33\.31/);
  const moved = placeHeldProperty(placed, { id: 'held-property-01', geometry: { type: 'Point', coordinates: [44.4022, 33.3123] }, source: { text: 'Inventory', date: '2020' } });
  expect(differencesCsv(rowsOf(placed, moved), 'Exercise')).toContain('override,held-property-01,,Held property 1 of 22,differs,,place,,,92.9,Exercise');
  const hidden = hideBaseline(plan, { ids: ['held-property-01'], hidden: true });
  expect(differencesCsv(rowsOf(hidden, placed), ''), 'one side places it, the other does not').not.toMatch(/44\.40|33\.31/);
});
