/**
 * How long links are and how long they take to make and to open, in this process (`measureLinksInPage.ts` asks the page): the fixtures of the issue as imports, the samples, and notes written after the
 * primer was frozen, with deflate beside. Opening counts the parser, making the writer of the file.
 */
import { deflateRawSync } from 'node:zlib';
import type { Scenario } from '../../src/scenario/document.ts';
import { writeScenario } from '../../src/scenario/writeScenario.ts';
import { openLink } from '../../src/share/link/openLink.ts';
import { primeModel } from '../../src/share/link/primer/primeModel.ts';
import { writeLink } from '../../src/share/link/writeLink.ts';
import { freshPlan } from '../fixtures/links/freshNotes.ts';
import { fixtureNames, openFixture, openSample, sampleNames } from '../fixtures/links/openFixture.ts';
import { median } from './median.ts';

export interface LinkFigures {
  readonly plans: readonly PlanFigures[];
  /** Reading the primer, once a process or worker. */
  readonly primeMs: number;
}

interface PlanFigures {
  readonly plan: string;
  readonly features: number;
  /** All that stands after the `#`. */
  readonly characters: number;
  /** The file deflated and written in base64url. */
  readonly deflatedCharacters: number;
  readonly writeMs: number;
  readonly openMs: number;
}

/** Bars of the issue. */
const most: Readonly<Record<string, string>> = { small: '≤ 400', medium: '≤ 2,000', large: '≤ 4,200, prize 4,000' };

export async function measureLinks(runs: number): Promise<LinkFigures> {
  const primes: number[] = [];
  for (let run = 0; run < runs; run += 1) primes.push(await timed(async () => primeModel()));
  const plans: PlanFigures[] = [];
  for (const name of fixtureNames) plans.push(await measurePlan(name, await openFixture(name), runs));
  for (const name of sampleNames) plans.push(await measurePlan(name, await openSample(name), runs));
  for (const locale of ['en', 'ar'] as const) plans.push(await measurePlan(`fresh notes, ${locale}`, freshPlan(locale), runs));
  return { plans, primeMs: median(primes) };
}

async function measurePlan(plan: string, scenario: Scenario, runs: number): Promise<PlanFigures> {
  const fragment = await fragmentOf(scenario);
  const writes: number[] = [];
  const opens: number[] = [];
  // The first few warm the engine up.
  for (let run = -3; run < Math.max(runs, 7); run += 1) {
    const [writeMs, openMs] = [await timed(() => fragmentOf({ ...scenario })), await timed(() => openLink(fragment))];
    if (run >= 0) {
      writes.push(writeMs);
      opens.push(openMs);
    }
  }
  return {
    plan, features: scenario.features.length, characters: fragment.length, deflatedCharacters: Math.ceil((deflateRawSync(writeScenario(scenario), { level: 9 }).length * 4) / 3),
    writeMs: median(writes), openMs: median(opens),
  };
}

async function fragmentOf(scenario: Scenario): Promise<string> {
  const written = await writeLink(scenario);
  if (!written.ok) throw new Error(written.reason);
  return written.fragment;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
}

export function printLinks({ plans, primeMs }: LinkFigures): void {
  const count = (value: number) => value.toLocaleString('en-US');
  console.log(`\nLinks, in Node; reading the primer, once, ${primeMs.toFixed(0)} ms`);
  for (const { plan, features, characters, deflatedCharacters, writeMs, openMs } of plans) {
    console.log(`  ${plan}: ${count(characters)} characters${most[plan] === undefined ? '' : ` (${most[plan]})`}, the file deflated ${count(deflatedCharacters)}; ${features} features made in ${writeMs.toFixed(1)} ms, opened in ${openMs.toFixed(1)} ms`);
  }
}
