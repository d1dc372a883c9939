/** How many test files run at once. The pages draw in software, so more than two only take turns; a pool id counts from 1. */
import { availableParallelism } from 'node:os';

export const workerCount = Math.min(2, availableParallelism());

export const ownWorker = (): number => (Number(process.env['VITEST_POOL_ID'] ?? 1) - 1) % workerCount;
