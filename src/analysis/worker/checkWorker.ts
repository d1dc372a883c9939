/** The worker a check runs in: one network and one baseline for its life, one plan after the other. Holds no logic. */
import * as Comlink from 'comlink';
import type { Baseline } from '../../baseline/baseline.ts';
import type { CheckResult } from '../check/checkResult.ts';
import { createChecker } from './createChecker.ts';
import type { CheckOrder, Operations } from './checkOrder.ts';

let checker: ReturnType<typeof createChecker> | null = null;

const door = {
  open(baseline: Baseline): void {
    checker = createChecker(baseline);
  },
  check(order: CheckOrder): CheckResult {
    if (!checker) throw new Error('Nothing is open to be checked.');
    return checker.check(order);
  },
  operate(order: CheckOrder): Operations {
    if (!checker) throw new Error('Nothing is open to be checked.');
    return checker.operate(order);
  },
};

export type CheckDoor = typeof door;

Comlink.expose(door);
