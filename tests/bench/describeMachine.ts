/** The machine a figure was measured on; without it a millisecond means nothing. */
import { cpus, loadavg, platform, release, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly browser: string;
  readonly graphics: string;
  /** One-minute load average when the bench started: above 0.5 a core, distrust the figures. */
  readonly load: number;
}

export function describeMachine(browserVersion: string): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() || 'unknown processor',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    browser: `Chromium ${browserVersion}`,
    graphics: 'software WebGL (SwiftShader)',
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}
