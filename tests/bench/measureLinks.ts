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
import { plain, type Table } from './figure.ts';
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

/** Characters the fixtures may take, as the project set them. */
const most: Readonly<Record<string, number>> = { small: 400, medium: 2_000, large: 4_200 };

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

/** One table a plan; `bare` of the length is the file deflated, in base64url. */
export function linkTables({ plans, primeMs }: LinkFigures): readonly Table[] {
  return [
    { title: 'links, in Node', columns: ['Cordon', ''], figures: [plain('reading the primer, once', 'ms', primeMs)] },
    ...plans.map(({ plan, features, characters, deflatedCharacters, writeMs, openMs }): Table => {
      const bar = most[plan];
      const length = plain('length', 'characters', characters, deflatedCharacters);
      return {
        title: `${plan}, ${features} features`, columns: ['Cordon', 'deflate'],
        figures: [bar === undefined ? length : { ...length, bar: `≤ ${bar.toLocaleString('en-US')}`, kept: characters <= bar }, plain('made', 'ms', writeMs), plain('opened', 'ms', openMs)],
      };
    }),
  ];
}
