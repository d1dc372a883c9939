/** Every file of `tests/fixtures/hostile` through its own door: the answer that is written down for it, at once, and a sentence for each reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCsv } from '../../../src/share/formats/writeCsv.ts';
import { brief } from '../../../src/ui/i18n/messages/en/brief.ts';
import { ground } from '../../../src/ui/i18n/messages/en/ground.ts';
import { link } from '../../../src/ui/i18n/messages/en/link.ts';
import { network } from '../../../src/ui/i18n/messages/en/network.ts';
import { opened } from '../../../src/ui/i18n/messages/en/opened.ts';
import { sketch } from '../../../src/ui/i18n/messages/en/sketch.ts';
import { transfer } from '../../../src/ui/i18n/messages/en/transfer.ts';
import { work } from '../../../src/ui/i18n/messages/en/work.ts';
import type { Answer, DoorName } from './doors.ts';
import { type Doors, openDoors } from './openDoors.ts';

interface Entry extends Answer {
  readonly file: string;
  readonly why: string;
  readonly door: DoorName;
  /** Under which name it comes, where that is another. */
  readonly name?: string;
}

const folder = 'tests/fixtures/hostile';
const entries = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as readonly Entry[];

/** Of work, and of memory beside what the doors themselves take. */
const mostMs = 2000;
const mostMegabytes = 384;

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(mostMegabytes);
}, 120_000);
afterAll(() => doors.close());

test('each file has its answer, and is small', () => {
  const files = readdirSync(folder).filter((name) => !['README.md', 'expected.json'].includes(name));
  expect(entries.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  for (const file of files) expect(readFileSync(`${folder}/${file}`).length).toBeLessThan(100_000);
});

test.each(entries.map((entry) => [entry.file, entry] as const))('%s', async (_, { file, why: _why, door, name = file, ...expected }) => {
  const { answer, fault, ms } = await doors.open({ door, name, content: { bytes: new Uint8Array(readFileSync(`${folder}/${file}`)) } }, 60_000);
  expect(fault).toBeNull();
  expect(answer).toEqual(expected);
  expect(ms).toBeLessThan(mostMs);
  for (const reason of [answer?.refused ?? '', ...(answer?.said ?? [])].filter((one) => one !== '')) expect([reason, sentenceOf(door, reason.replace(/^[+-]/, ''))]).toEqual([reason, expect.stringMatching(/\S{2,} \S|\S{6,}/)]);
});

/** What a person reads of it; doors through which no person brings a file say nothing. */
function sentenceOf(door: DoorName, reason: string): string {
  const words: Readonly<Record<string, object>> = {
    import: { ...transfer.reason, ...transfer.refusal }, scenario: { ...sketch.reason, ...transfer.reason, ...transfer.refusal, ...sketch.refused }, roads: { ...network.why, ...network.remark },
    inventory: { ...work.inventory.refused, ...transfer.reason, ...sketch.reason }, chapters: brief.chapters.reason, tiles: ground.tiles, layer: { ...ground.tiles, ...opened.leftOutReason, elsewhere: opened.elsewhere, cut: opened.cut, partial: opened.partial, ...opened.reason }, world: ground.pictures,
    link: Object.fromEntries(Object.entries(link.refused).flatMap(([key, value]) => (typeof value === 'object' ? [[key, (value as { text: string }).text]] : []))),
  };
  const known = words[door];
  if (!known) return 'Nobody is told.';
  return String((known as Readonly<Record<string, string>>)[reason] ?? (known as Readonly<Record<string, string>>)[`${reason}_other`] ?? '');
}

test('what a spreadsheet would run comes in as it is and leaves disarmed', () => {
  const { names } = entries.find(({ file }) => file === 'formula.csv') ?? { names: [] };
  expect(names).toHaveLength(4);
  const rows = writeCsv(['name'], names.map((name) => [name])).split(/\r?\n/).slice(1);
  for (const row of rows.filter((one) => one !== '')) expect(row.replace(/^"/, '')).not.toMatch(/^[=+@]|^-(?!\d)/);
});
