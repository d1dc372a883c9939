/** Recipes of files whose reading once grew with the square of their size, or worse. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Doors, openDoors } from './openDoors.ts';
import { recipes } from './recipes.ts';

const isFull = process.env.CORDON_FULL === '1';
/** In `npm test` so large that what grows with the square takes far longer than what does not; in `npm run test:full` as large as real files. */
const size = Number(process.env.CORDON_ATTACK_BYTES ?? (isFull ? 10_000_000 : 60_000));
const mostMs = Number(process.env.CORDON_ATTACK_MS ?? (isFull ? 30_000 : 1500));
/** By the clock, on however busy a machine. */
const patience = 10 * mostMs;

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
}, 120_000);
afterAll(() => doors.close());

test.each(Object.keys(recipes))('%s', async (recipe) => {
  const { door, name, refused } = recipes[recipe] ?? { door: 'import', name: '' };
  const { answer, fault, ms } = await doors.open({ door, name, content: { recipe, size } }, patience);
  if (isFull || process.env.CORDON_ATTACK_BYTES) console.log(`${String(Math.round(ms)).padStart(6)} ms  ${recipe}: ${answer?.refused ?? answer?.kept} ${fault?.slice(0, 200) ?? ''}`);
  expect(fault).toBeNull();
  expect(ms).toBeLessThan(mostMs);
  if (refused !== undefined) expect(answer?.refused ?? null).toBe(refused);
}, patience + 40_000);
