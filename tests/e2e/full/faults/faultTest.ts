/**
 * One fault of `faults.ts` as a test. What it saw and measured is written down when it ends, and `npm run reliability` makes the
 * table of RELIABILITY.md of it: figures are rounded so far that the table changes only when the app does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { type FaultId, reportFolder } from './faults.ts';

export interface Observer {
  /** A sentence of what was seen. */
  note(seen: string): void;
  /** How many of so many features are not there any more. */
  lost(count: number, of: number): void;
  /** What the page says, without the signs that isolate directions. */
  said(text: string): void;
  /** From the fault until one could go on. */
  wentOnAfter(milliseconds: number): void;
}

const steps = [1, 2, 5, 10, 20, 30, 60] as const;

/** Seconds, rounded up so far that a busy machine does not change them. */
export const within = (milliseconds: number): string => `within ${steps.find((step) => step * 1000 >= milliseconds) ?? Math.ceil(milliseconds / 60_000) * 60} s`;

export const plainWords = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** The whole of what a fault is expected to come to may be several tests; each has its own row. A fault is met at the first try or not at all: nobody in the field has a second one. */
export function faultTest(id: FaultId, run: (observer: Observer) => Promise<void>, timeout = 240_000): void {
  test(`fault: ${id}`, { timeout, retry: 0 }, async () => {
    const observed: string[] = [];
    const write = (isMet: boolean) => {
      mkdirSync(reportFolder, { recursive: true });
      writeFileSync(join(reportFolder, `${id}.json`), JSON.stringify({ id, isMet, observed }));
    };
    write(false);
    await run({
      note: (seen) => observed.push(seen),
      lost: (count, of) => observed.push(`${count} of ${of} features lost`),
      said: (text) => observed.push(`said: “${plainWords(text)}”`),
      wentOnAfter: (milliseconds) => observed.push(`went on ${within(milliseconds)}`),
    });
    write(true);
  });
}
