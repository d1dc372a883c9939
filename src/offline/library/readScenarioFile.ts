/** Reads a scenario file, or what a picture carries: a small one at once, a large one in the worker of imports, so that the page goes on meanwhile. */
import type { Scenario } from '../../scenario/document.ts';
import { mostCharacters, parseScenario, type ParsedScenario } from '../../scenario/parseScenario.ts';
import { pictureKindOf } from '../../share/formats/pictureKindOf.ts';
import type { PictureRefusal } from '../../share/formats/foreign.ts';

/** Up to so many bytes reading takes less long than starting a worker: some hundreds of features. */
const mostAtOnce = 300_000;

/** A picture that no plan can be taken from. */
interface RefusedPicture {
  readonly ok: false;
  readonly reason: PictureRefusal;
  readonly at: '';
  readonly detail: '';
}

/** Null where the device does not give the file. */
export async function readScenarioFile(file: Blob): Promise<ParsedScenario | RefusedPicture | null> {
  // Said before it is read into memory.
  if (file.size > mostCharacters) return { ok: false, reason: 'too-large', at: '', detail: String(file.size) };
  const head = await bytesOf(file.slice(0, headBytes));
  const kind = head && pictureKindOf(head);
  if (!kind) return readText(file);
  if (kind === 'picture') return refusePicture('picture-kind');
  const [bytes, { readPngScenario }] = await Promise.all([bytesOf(file), import('../../share/formats/read/png/readPngScenario.ts')]);
  if (!bytes) return null;
  const inside = readPngScenario(bytes);
  return inside.ok ? readText(new Blob([inside.text])) : refusePicture(inside.reason);
}

/** Enough to tell a picture by. */
const headBytes = 16;

const bytesOf = (file: Blob) => file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);

const refusePicture = (reason: PictureRefusal): RefusedPicture => ({ ok: false, reason, at: '', detail: '' });

async function readText(file: Blob): Promise<ParsedScenario | null> {
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
