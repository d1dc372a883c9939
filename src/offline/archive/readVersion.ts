/** Reads one version of a scenario back, through the parser every file goes through. What the device has kept is as little to be relied on as a file. */
import type { Scenario } from '../../scenario/document.ts';
import { type ParsedScenario, parseScenario } from '../../scenario/parseScenario.ts';
import { isVersion, keysOf } from './archiveRecords.ts';
import type { KeptEntry } from './keptEntry.ts';
import { type Archive, Unreadable } from './openArchive.ts';

type Parsed = Extract<ParsedScenario, { ok: true }>;

/** Fails as Unreadable where a part is missing or is no scenario. Features that `present` shares with the version stay the same objects. */
export async function readVersion(archive: Archive, kept: KeptEntry, number: number, present: Scenario | null = null): Promise<Parsed> {
  const entryId = kept.record.id;
  if (!isNumber(number)) throw new Unreadable('No version is named.');
  const version = await archive.get('versions', [entryId, number]);
  if (!version) throw new Unreadable(`Version ${number} is missing.`);
  if (!isVersion(version)) throw new Unreadable(`Version ${number} is no version.`);
  const [keys, texts] = await Promise.all([archive.getAllKeys('features', keysOf(entryId)), archive.getAll('features', keysOf(entryId))]);
  const textOf = new Map(keys.map(([, key], index) => [key, texts[index]]));
  const parsed = parseScenario(assemble(version.frame, version.postures, Array.from(version.features, (key) => textOf.get(key))));
  if (!parsed.ok) throw new Unreadable(`Version ${number}: ${parsed.reason}`);
  if (parsed.scenario.features.length !== version.features.length) return parsed;
  const known = new Map((present?.features ?? []).map((feature) => [kept.keyOf(feature), feature]));
  const scenario = { ...parsed.scenario, features: parsed.scenario.features.map((feature, index) => known.get(version.features[index]) ?? feature) };
  kept.learnKeys(scenario.features, version.features);
  return { ...parsed, scenario };
}

/** The database takes neither nothing nor no number for a key. */
const isNumber = (number: unknown) => typeof number === 'number' && !Number.isNaN(number);

function assemble(frame: string, postures: readonly string[], features: readonly (string | undefined)[]): unknown {
  try {
    const json = JSON.parse(frame) as { cordon: { postures: unknown }; features: unknown };
    json.cordon.postures = postures.map((text) => JSON.parse(text) as unknown);
    // A missing text is no JSON either.
    json.features = features.map((text) => JSON.parse(text ?? '') as unknown);
    return json;
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : '');
  }
}
