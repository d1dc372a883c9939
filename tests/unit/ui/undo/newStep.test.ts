import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createScenario } from '../../../../src/scenario/createScenario.ts';
import { amend, commit, goTo, type History, redo, startHistory, undo } from '../../../../src/scenario/history.ts';

const label = (key: string) => ({ key, parameters: { id: 'a' } });
const title = (history: History, text: string) => ({ ...history.present, title: text });
const start = startHistory(createScenario({ id: 's', title: '', author: '', modified: '2020-10-01T00:00:00Z', baselineVersion: '', locale: 'en' }));

let newStep: typeof import('../../../../src/ui/undo/followLosses.ts')['newStep'];

beforeAll(async () => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  ({ newStep } = await import('../../../../src/ui/undo/followLosses.ts'));
  return () => vi.unstubAllGlobals();
});

describe('newStep', () => {
  const one = commit(start, label('remove'), title(start, 'one'));
  const two = commit(one, label('cut'), title(one, 'two'));
  it('is the step that was just made', () => {
    expect(newStep(one, start)?.label.key).toBe('remove');
    expect(newStep(two, one)?.label.key).toBe('cut');
  });
  it('is none where a step was undone, done again or gone to', () => {
    expect(newStep(undo(two), two)).toBeNull();
    expect(newStep(redo(undo(two)), undo(two))).toBeNull();
    expect(newStep(goTo(two, 0), two)).toBeNull();
  });
  it('is told apart from the one before, though it says the same', () => {
    const again = commit(one, label('remove'), title(one, 'again'));
    expect(newStep(again, one)?.label.key).toBe('remove');
  });
  it('typing that joins a step is a step of that name still: typing takes nothing away', () => {
    const typed = amend(commit(start, label('title'), title(start, 't')), label('title'), title(start, 'ti'));
    expect(newStep(typed, start)?.label.key).toBe('title');
  });
});
