import { describe, expect, it } from 'vitest';
import { paperSize, uhdDpi } from '../../../../src/export/page/paper.ts';
import { mostPixels } from '../../../../src/export/plate/plateSize.ts';
import { fileSize, refusedDpi } from '../../../../src/ui/export/settings/fileSize.ts';
import { hasLegendEdits, inLegendOrder, leaveEntryOut, moveEntry, noLegendEdits, renameEntry } from '../../../../src/ui/export/settings/legendEdits.ts';
import { choosePaper, firstSettings, habitsOf, withHabits } from '../../../../src/ui/export/settings/pageSettings.ts';

describe('settings', () => {
  const first = firstSettings('ar');
  it('keeps paper light, and lays slides', () => {
    const slide = choosePaper({ ...first, orientation: 'portrait' }, 'wide');
    expect(slide).toMatchObject({ orientation: 'landscape', paper: 'wide' });
    expect(choosePaper({ ...slide, theme: 'dark' }, 'a3').theme).toBe('light');
    expect(choosePaper(first, 'uhd').dpi).toBe(uhdDpi);
    expect(fileSize('png', paperSize('uhd', 'landscape'), uhdDpi)).toMatchObject({ widthPixels: 3840, heightPixels: 2160 });
  });
  it('remembers habits and nothing of a plan', () => {
    const habits = habitsOf({ ...first, paper: 'wide', theme: 'dark', dpi: 200, title: 'Secret', hasSensitive: true, hiddenParts: ['qr'] });
    expect(JSON.stringify(habits)).not.toContain('Secret');
    expect(withHabits(first, JSON.parse(JSON.stringify(habits)))).toEqual({ ...first, paper: 'wide', theme: 'dark', dpi: 200, hiddenParts: ['qr'] });
  });
  it.each([null, 'a4', [], { paper: 'a9', dpi: 'many', hiddenParts: 3 }, { dpi: 1e9, orientation: 'upside', kind: 'gif', hiddenParts: ['map', 'caveat'] }])('is not misled by %j', (stored) => {
    expect(withHabits(first, stored)).toEqual(first);
  });
});

describe('sizes', () => {
  it('tells the pixels of paper', () => {
    expect(fileSize('png', paperSize('a4', 'landscape'), 300)).toMatchObject({ widthPixels: 3508, heightPixels: 2480 });
    expect(fileSize('jpeg', paperSize('a2', 'portrait'), 96).megabytes).toBeGreaterThan(0);
  });
  it('refuses before any work, with the finest that would do', () => {
    const frame = { widthMm: 400, heightMm: 250 };
    expect(refusedDpi(frame, 300, { mostSide: 8192 })).toBeNull();
    const most = refusedDpi(frame, 1200, { mostSide: 8192 });
    expect(most).toBe(Math.floor((8192.499 * 25.4) / 400));
    expect(refusedDpi(frame, most ?? 0, { mostSide: 8192 })).toBeNull();
    const byPixels = refusedDpi(frame, 1200, { mostSide: 100_000 }) ?? 0;
    expect((400 / 25.4) * (250 / 25.4) * byPixels ** 2).toBeLessThan(mostPixels * 1.001);
    expect(refusedDpi(frame, 300, null)).toBeNull();
  });
});

describe('the legend', () => {
  const entries = [{ id: 'zone' }, { id: 'water' }, { id: 'bridge' }] as const;
  const ids = (edits = noLegendEdits) => inLegendOrder(entries, edits).map(({ id }) => id);
  it('stands as it is drawn until somebody moves an entry', () => {
    expect(ids()).toEqual(['zone', 'water', 'bridge']);
    expect(hasLegendEdits(noLegendEdits)).toBe(false);
    const moved = moveEntry(noLegendEdits, ids(), 'bridge', -1);
    expect(ids(moved)).toEqual(['zone', 'bridge', 'water']);
    expect(hasLegendEdits(moved)).toBe(true);
    expect(moveEntry(moved, ids(moved), 'zone', -1)).toBe(moved);
    expect(moveEntry(moved, ids(moved), 'incident', 1)).toBe(moved);
  });
  it('lists what comes later behind, and what is gone not at all', () => {
    expect(ids({ ...noLegendEdits, order: ['incident', 'bridge'] })).toEqual(['bridge', 'zone', 'water']);
  });
  it('forgets a name that is empty or the map’s own', () => {
    const named = renameEntry(noLegendEdits, 'zone', 'Core', 'Zone outline');
    expect(named.names.zone).toBe('Core');
    expect(renameEntry(named, 'zone', ' ', 'Zone outline')).toEqual(noLegendEdits);
    expect(renameEntry(named, 'zone', 'Zone outline', 'Zone outline')).toEqual(noLegendEdits);
  });
  it('takes an entry back in', () => {
    const out = leaveEntryOut(noLegendEdits, 'water', true);
    expect(leaveEntryOut(out, 'water', true).leftOut).toEqual(['water']);
    expect(leaveEntryOut(out, 'water', false)).toEqual(noLegendEdits);
  });
});
