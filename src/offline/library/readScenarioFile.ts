/** Reads a scenario file: a small one at once, a large one in the worker of imports, so that the page goes on meanwhile. */
import type { Scenario } from '../../scenario/document.ts';
import { parseScenario, type ParsedScenario } from '../../scenario/parseScenario.ts';

/** Up to so many bytes reading takes less long than starting a worker: some hundreds of features. */
const mostAtOnce = 300_000;

/** Null where the device does not give the file. */
export async function readScenarioFile(file: Blob): Promise<ParsedScenario | null> {
  if (file.size > mostAtOnce) {
    const read = await readBeside(file).catch(() => null);
    if (read) return read;
  }
  const text = await file.text().catch(() => null);
  return text === null ? null : parseScenario(text);
}

/** Rejects where there is no worker, or the file is gone. */
async function readBeside(file: Blob): Promise<ParsedScenario> {
  const { startImport } = await import('../import/startImport.ts');
  const reader = startImport();
  const features: Scenario['features'][number][] = [];
  try {
    const parsed = await reader.open(file, (slice) => {
      features.push(...slice);
    });
    return parsed.ok ? { ...parsed, scenario: { ...parsed.scenario, features } } : parsed;
  } finally {
    reader.end();
  }
}
