/** The machine a figure was measured on; without it a millisecond means nothing. */
import { cpus, platform, release, totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly browser: string;
  readonly graphics: string;
  /** Share of the processor, 0 to 1, that others had in the moments before the part began: the load average would still count the part before. */
  readonly busy: number;
}

/** Watches the machine at rest for so many milliseconds. */
const watchMs = 3000;
/** Beyond this share, figures are not to be trusted. */
const mostBusy = 0.15;

const timesNow = () => cpus().map(({ times }) => ({ idle: times.idle, all: Object.values(times).reduce((sum, part) => sum + part, 0) }));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

async function measureBusy(): Promise<number> {
  const before = timesNow();
  await wait(watchMs);
  const after = timesNow();
  const past = (key: 'idle' | 'all') => sum(after.map((one) => one[key])) - sum(before.map((one) => one[key]));
  return 1 - past('idle') / past('all');
}

export async function describeMachine(browserVersion: string): Promise<Machine> {
  const [first] = cpus();
  return {
    processor: first?.model.trim() || 'unknown processor',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    browser: `Chromium ${browserVersion}`,
    graphics: 'software WebGL (SwiftShader)',
    busy: Math.round((await measureBusy()) * 100) / 100,
  };
}

/** A sentence, with a warning where others were at work. */
export function machineWords({ processor, cores, memoryGigabytes, system, browser, graphics, busy }: Machine): string {
  const named = `${processor}, ${cores} cores, ${memoryGigabytes} GB; ${system}; ${browser}, ${graphics}.`;
  return busy > mostBusy ? `${named} Other things had ${Math.round(busy * 100)} % of the processor when this part began: distrust its figures.` : named;
}
