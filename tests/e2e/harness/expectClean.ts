/** The promise every test keeps besides its own: nothing went wrong in the console, nothing left the machine. */
import { expect } from 'vitest';
import type { Watch } from './openApp.ts';

export function expectClean(watch: Watch): void {
  const consoleErrors = watch.consoleErrors.filter((text) => !watch.expectedErrors.some((pattern) => pattern.test(text)));
  const { offOriginRequests } = watch;
  expect({ consoleErrors, offOriginRequests }).toEqual({ consoleErrors: [], offOriginRequests: [] });
}
