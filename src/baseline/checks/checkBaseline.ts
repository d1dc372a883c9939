/** Every check on the data as a whole, in the order a person would mend what they find. */
import type { Baseline } from '../baseline.ts';
import type { Problem } from '../problem.ts';
import { checkBarriers } from './checkBarriers.ts';
import { checkClaims } from './checkClaims.ts';
import { checkConnectivity } from './checkConnectivity.ts';
import { checkConnectors } from './checkConnectors.ts';
import { checkNames } from './checkNames.ts';
import { checkNoding } from './checkNoding.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRings } from './checkRings.ts';
import { checkRiver } from './checkRiver.ts';
import { checkSources } from './checkSources.ts';

type Check = (baseline: Baseline) => readonly Problem[];

/** Checks that need no other file beside the one at hand. */
export const checksOfOneFile: readonly Check[] = [checkNames, checkClaims, checkRings, checkNoding, checkConnectivity];

/** Checks that compare files with one another. */
export const checksAcrossFiles: readonly Check[] = [checkSources, checkReferences, checkConnectors, checkRiver, checkBarriers];

/** What loading found and what the checks find; an empty list is good data. */
export function checkBaseline(baseline: Baseline): readonly Problem[] {
  return [...baseline.problems, ...[...checksOfOneFile, ...checksAcrossFiles].flatMap((check) => check(baseline))];
}
