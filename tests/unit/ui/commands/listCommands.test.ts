/** The palette and the sheet of keys are held together: what has a key is found by its name, with that key beside it. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isKnown } from '../../../../src/scenario/document.ts';
import { parseScenario } from '../../../../src/scenario/parseScenario.ts';
import { type Locale, locales } from '../../../../src/scenario/view.ts';
import { scenarioStore } from '../../../../src/store/scenarioStore.ts';
import { selectMany } from '../../../../src/store/selection.ts';
import { sessionStore } from '../../../../src/store/sessionStore.ts';
import type { Command } from '../../../../src/ui/commands/command.ts';
import { everywhereShortcuts, sketchShortcuts } from '../../../../src/ui/dialogs/tableShortcuts.ts';
import { fetchLanguage, type Translate, useLanguage } from '../../../../src/ui/i18n/i18n.ts';
import { shortcutIds } from '../../../../src/ui/shell/shortcuts.ts';
import { shipped } from '../../../data/shippedBaseline.ts';

const words = new Map<Locale, Translate>();

/** As the app is with a sample on the table, some of it selected, and one step to undo and one to redo. `null`: as it is at first. */
async function commandsOf(sample: string | null): Promise<readonly Command[]> {
  const { contextNow } = await import('../../../../src/ui/commands/commandContext.ts');
  const { listCommands } = await import('../../../../src/ui/commands/listCommands.ts');
  const map = {} as NonNullable<Parameters<typeof contextNow>[0]>;
  // The posture that is shown is not offered.
  sessionStore.getState().set({ baseline: shipped, mode: sample === null ? 'map' : 'sketch', postureId: 'routine' });
  scenarioStore.getState().close();
  selectMany([]);
  if (sample !== null) {
    const parsed = parseScenario(readFileSync(`data/scenarios/${sample}.cordon.geojson`, 'utf8'));
    if (!parsed.ok) throw new Error(parsed.reason);
    const { open, commit, undo } = scenarioStore.getState();
    open(parsed.scenario, { isReadOnly: false, isSaved: false });
    commit({ key: 'title', parameters: {} }, (scenario) => ({ ...scenario, title: 'One' }));
    commit({ key: 'title', parameters: {} }, (scenario) => ({ ...scenario, title: 'Two' }));
    undo();
    selectMany(parsed.scenario.features.filter(isKnown).filter(({ geometry }) => geometry.type === 'LineString').slice(0, 2).map(({ id }) => id));
  }
  return listCommands(contextNow(map, false));
}

beforeAll(async () => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  await useLanguage('en');
  for (const locale of locales) words.set(locale, await fetchLanguage(locale));
  return () => vi.unstubAllGlobals();
});

describe('the actions of the palette', () => {
  it('have every key of the interface but the one that closes', async () => {
    const listed = new Set((await commandsOf(null)).map(({ shortcut }) => shortcut));
    expect(shortcutIds.filter((id) => id !== 'close' && !listed.has(id))).toEqual([]);
  });
  it('have every key of the table that acts on the plan, not on the pointer or the box itself', async () => {
    const ofTheHand = new Set(['add-to-selection', 'box', 'nudge', 'nudge-far', 'remove-corner']);
    const wanted = sketchShortcuts.filter(({ id }) => !ofTheHand.has(id)).flatMap(({ keys }) => keys).filter((key) => key !== 'Ctrl+Y');
    const listed = new Set((await commandsOf('ring-of-steel')).map(({ keys }) => keys));
    expect(wanted.filter((key) => !listed.has(key))).toEqual([]);
    expect([...listed].filter((key) => key !== undefined && ![...sketchShortcuts, ...everywhereShortcuts].some(({ keys }) => (keys as readonly string[]).includes(key)))).toEqual([]);
  });
  it('are told apart by their ids and, in each language, by their names', async () => {
    for (const sample of [null, 'ring-of-steel', 'neighbourhood-by-neighbourhood']) {
      const commands = await commandsOf(sample);
      expect(new Set(commands.map(({ id }) => id)).size, 'ids').toBe(commands.length);
      for (const [locale, t] of words) {
        const names = commands.map((command) => command.label(t, locale));
        expect(names.filter((name, index) => names.indexOf(name) !== index), locale).toEqual([]);
        expect(names.filter((name) => name === '' || /\{\{|^[a-z]+\.[a-zA-Z.-]+$/.test(name)), locale).toEqual([]);
      }
    }
  });
  it('are only those possible: nothing is edited without a plan, or on one that may only be looked at', async () => {
    const ids = (await commandsOf(null)).map(({ id }) => id);
    for (const id of ['undo', 'remove', 'present', 'work-take-off', 'scenario-save', 'answer-suggest']) expect(ids).not.toContain(id);
    expect((await commandsOf('ring-of-steel')).map(({ id }) => id)).toEqual(expect.arrayContaining(['undo', 'redo', 'remove', 'reverse', 'work-take-off', 'scenario-save', 'posture-lockdown']));
    const { contextNow } = await import('../../../../src/ui/commands/commandContext.ts');
    const { listCommands } = await import('../../../../src/ui/commands/listCommands.ts');
    const looking = listCommands({ ...contextNow(null, false), isReadOnly: true }).map(({ id }) => id);
    for (const id of ['undo', 'remove', 'cut', 'tool-barrier', 'scenario-import', 'slide-add', 'phase-add']) expect(looking).not.toContain(id);
    expect(looking).toContain('copy');
  });
});
