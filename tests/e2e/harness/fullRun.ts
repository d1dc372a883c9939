/**
 * Whether this is the full run (`npm run test:full`). The usual run walks every promise once and stays below twenty minutes on
 * two cores; walks that go the same way again by another road (a second theme, a second kind, a rarer key) are the full run's.
 */
export const isFullRun = process.env['CORDON_FULL'] === '1';

/** All cases in the full run, the last one in the usual run: for walks that differ in theme or language alone. */
export function casesOfRun<Case>(cases: readonly Case[]): readonly Case[] {
  return isFullRun ? cases : cases.slice(-1);
}
