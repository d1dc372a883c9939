/** What is typed in one field is one step of the history, what is chosen is a step each time. */
import { beforeEach, expect, test } from 'vitest';
import { scenarioStore } from '../../../src/store/scenarioStore.ts';
import { chooseInDocument, chooseVehicle, typeDelay, typeInDocument } from '../../../src/ui/sketch/document/documentEdits.ts';
import { setGapRule } from '../../../src/ui/sketch/edits.ts';
import { chooseInLedger, typeInLedger } from '../../../src/ui/work/edits.ts';
import { townScenario as town } from '../../fixtures/scenario/townScenario.ts';

beforeEach(() => scenarioStore.getState().open(town, { isReadOnly: false, isSaved: false }));

const steps = () => scenarioStore.getState().history?.steps.length;
const id = 'held-property-02';

test.each<[string, () => unknown, () => unknown]>([
  ['a name in the ledger', () => typeInLedger(id, { name: 'C' }), () => typeInLedger(id, { name: 'Corner' })],
  ['the author', () => typeInDocument({ author: 'A' }), () => typeInDocument({ author: 'An' })],
  ['a delay', () => typeDelay({ decideSeconds: 4 }), () => typeDelay({ decideSeconds: 45 })],
])('%s that is typed is one', (_, first, second) => {
  first();
  second();
  expect(steps()).toBe(1);
});

test.each<[string, () => unknown, () => unknown]>([
  ['a status', () => chooseInLedger(id, { status: 'being-cleared' }), () => chooseInLedger(id, { status: 'cleared' })],
  ['a language', () => chooseInDocument({ locale: 'ar' }), () => chooseInDocument({ locale: 'en' })],
  ['a vehicle', () => chooseVehicle('car'), () => chooseVehicle('pickup')],
  ['a rule', () => setGapRule('us-ufc'), () => setGapRule('us-ufgs')],
])('%s that is chosen twice is two', (_, first, second) => {
  first();
  second();
  expect(steps()).toBe(2);
  scenarioStore.getState().undo();
  scenarioStore.getState().undo();
  expect(scenarioStore.getState().history?.present).toEqual(town);
});
