/**
 * Every door that a byte from outside comes in by (the table in SECURITY.md), as one function each: bytes in, a short plain answer out. Runs in
 * a process of its own (`doorProcess.ts`), so that a door that hangs or fills the memory is seen as such.
 */
import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { IDBKeyRange } from 'fake-indexeddb';
import { PbfReader } from 'pbf';
import { dataFiles } from '../../../src/baseline/catalog.ts';
import { checkBaseline } from '../../../src/baseline/checks/checkBaseline.ts';
import { loadBaseline } from '../../../src/baseline/loadBaseline.ts';
import { describeProblem } from '../../../src/cli/describeProblem.ts';
import { isInDrawnRegion } from '../../../src/geo/drawnRegion.ts';
import { graphOfBaseline } from '../../../src/network/graph/baselineGraph.ts';
import { readVersion } from '../../../src/offline/archive/readVersion.ts';
import type { KeptEntry } from '../../../src/offline/archive/keptEntry.ts';
import type { Archive } from '../../../src/offline/archive/openArchive.ts';
import { readItem } from '../../../src/offline/ground/groundArchive.ts';
import { readGroundChoice } from '../../../src/offline/ground/groundChoice.ts';
import { recallShow } from '../../../src/offline/keptShow.ts';
import { versionLeft } from '../../../src/offline/leftInOrder.ts';
import { wasReaderLeft } from '../../../src/offline/newcomer.ts';
import { readPreferences } from '../../../src/offline/preferences.ts';
import { recallPlace } from '../../../src/offline/shared/readerPlace.ts';
import { ownShowId } from '../../../src/offline/showChannel.ts';
import { recallTab } from '../../../src/offline/tabScenario.ts';
import { recentActs } from '../../../src/ui/palette/recentActs.ts';
import { groundVariants, isLocale } from '../../../src/scenario/view.ts';
import { readText } from '../../../src/scenario/briefing/text/readText.ts';
import { type ParsedScenario, parseScenario } from '../../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../../src/scenario/document.ts';
import { writeScenario } from '../../../src/scenario/writeScenario.ts';
import { readCopiedText } from '../../../src/share/copiedText.ts';
import { readEmbedOptions } from '../../../src/share/embed/embedOptions.ts';
import { readMessage } from '../../../src/share/embed/readMessage.ts';
import { chaptersToSlides } from '../../../src/share/formats/briefing/chaptersToSlides.ts';
import { readChapters } from '../../../src/share/formats/briefing/readChapters.ts';
import { decodeText } from '../../../src/share/formats/decodeText.ts';
import { createImporter } from '../../../src/share/formats/import/createImporter.ts';
import { areCorners } from '../../../src/share/formats/ground/pictureCorners.ts';
import { readGivenStyle } from '../../../src/share/formats/ground/readGivenStyle.ts';
import { readPictureSize } from '../../../src/share/formats/ground/readPictureSize.ts';
import { guessSystem, mostWorldFileBytes, readWorldFile } from '../../../src/share/formats/ground/readWorldFile.ts';
import { checkVectorTile } from '../../../src/share/formats/tiles/checkVectorTile.ts';
import { openLayer } from '../../../src/share/layers/openLayer.ts';
import { openTiles } from '../../../src/share/formats/tiles/openTiles.ts';
import { TileFault } from '../../../src/share/formats/tiles/tileRefusal.ts';
import { guessMapping } from '../../../src/share/formats/inventory/inventoryMapping.ts';
import { readInventory } from '../../../src/share/formats/inventory/inventoryTable.ts';
import { personalColumns } from '../../../src/share/formats/inventory/personalColumns.ts';
import { toEntries } from '../../../src/share/formats/inventory/toEntries.ts';
import { planBlockId } from '../../../src/share/inPage/planBlock.ts';
import { openLink } from '../../../src/share/link/openLink.ts';
import { readSlidePlace } from '../../../src/share/slideAddress.ts';
import { parseViewHash } from '../../../src/share/viewHash.ts';
import { allRoads } from '../../../src/network/osm/openedNetwork.ts';
import { readNetwork } from '../../../src/network/osm/worker/readNetwork.ts';
import { readTabMessage } from '../../../src/offline/library/tabTalk.ts';
import { readScenarioFile } from '../../../src/offline/library/readScenarioFile.ts';
import { readPresenterSays, readStageSays } from '../../../src/store/brief/showTalk.ts';
import { withHabits, firstSettings } from '../../../src/ui/export/settings/pageSettings.ts';
import { firstWishes, withStored } from '../../../src/ui/brief/handout/handoutWishes.ts';

/** `kept`: how many things came in. `said`: why not, or what was put right; in the words of the code, each once. */
export interface Answer {
  readonly kept: number;
  /** The whole was refused. */
  readonly refused: string | null;
  readonly said: readonly string[];
  /** Names and texts that came in, a few: what must be looked at for marks and markup. */
  readonly names: readonly string[];
}

const refuse = (reason: string): Answer => ({ kept: 0, refused: reason, said: [], names: [] });
const keep = (kept: number, said: Iterable<string> = [], names: readonly string[] = []): Answer => ({ kept, refused: null, said: [...new Set(said)].toSorted(), names: names.slice(0, 5) });

/** What came in must be a plan that can be saved and read again just as it is. */
function answerOf(parsed: ParsedScenario): Answer {
  if (!parsed.ok) return refuse(parsed.reason);
  const text = writeScenario(parsed.scenario);
  const again = parseScenario(text);
  if (!again.ok || writeScenario(again.scenario) !== text) throw new Error('What was read is not read again as it was.');
  const { features, slides } = parsed.scenario;
  for (const { text: words, notes } of slides.slice(0, 20)) for (const one of [words, notes]) readText(one);
  return keep(features.length, parsed.problems.map(({ reason, isMended }) => `${isMended ? '+' : '-'}${reason}`), features.map((one) => ('properties' in one ? one.properties.name : one.id)));
}

/** Every tile of the lower zooms and those of the zone, as a map asks for them. */
async function openGround(name: string, bytes: Uint8Array): Promise<Answer> {
  const opened = await openTiles(new Blob([new Uint8Array(bytes)]), name);
  if (!opened.ok) return refuse(opened.reason);
  const { archive } = opened;
  const said: string[] = [];
  let tiles = 0;
  for (let zoom = archive.minZoom; zoom <= Math.min(archive.maxZoom, 16); zoom += 1) {
    const at = (share: number) => Math.min(2 ** zoom - 1, Math.floor(share * 2 ** zoom));
    const tile = await archive.tile(zoom, at((44.38 + 180) / 360), at(0.4019)).catch((error: unknown) => {
      if (!(error instanceof TileFault)) throw error;
      said.push(`-${error.reason}`);
      return null;
    });
    if (tile) tiles += 1;
  }
  return keep(tiles + 1, said, [archive.name, archive.attribution, ...archive.layers.map(({ id }) => id)]);
}

/** A layer to look at: the tiles round the zone from far to near as a map asks for them, and the words of what is drawn. */
async function openAsLayer(name: string, bytes: Uint8Array): Promise<Answer> {
  const opened = await openLayer(name, new Blob([new Uint8Array(bytes)]));
  if (!opened.ok) return refuse(opened.reason === 'tiles' ? opened.detail : opened.reason);
  const { layer } = opened;
  const { count, zooms: [least, most], leftOut, isCut, box } = layer.summary;
  if (!box.every(Number.isFinite)) throw new Error('A box that is none.');
  const said = [...Object.keys(leftOut).map((reason) => `-${reason}`), ...(isCut ? ['-cut'] : []), ...(isInDrawnRegion(box) ? [] : ['+elsewhere'])];
  const names: string[] = [];
  let drawn = 0;
  for (let zoom = least; zoom <= Math.min(most, 16); zoom += 1) {
    const at = (share: number) => Math.min(2 ** zoom - 1, Math.floor(share * 2 ** zoom));
    const tile = await layer.tile({ z: zoom, x: at((44.38 + 180) / 360), y: at(0.4019) });
    // What is handed to the map is what it claims to be.
    checkVectorTile(tile.bytes.slice().buffer);
    if (tile.isBroken) said.push('-broken');
    if (tile.isPartial) said.push('+partial');
    for (const part of Object.values(new VectorTile(new PbfReader(tile.bytes)).layers)) {
      for (let index = 0; index < part.length; index += 1) {
        const feature = part.feature(index);
        feature.loadGeometry();
        drawn += 1;
        if (names.length >= 5 || drawn > 200) continue;
        const words = await layer.feature(feature.id ?? 0);
        if (words && words.name !== '' && !names.includes(words.name)) names.push(words.name);
      }
    }
  }
  await layer.feature(Number.MAX_SAFE_INTEGER);
  return keep(count ?? drawn, said, names);
}

/** The six numbers of a picture of a thousand pixels, and the head of a picture. */
async function layPicture(_: string, bytes: Uint8Array): Promise<Answer> {
  const size = readPictureSize(bytes);
  if (size) return keep(1, [], [size.type]);
  const world = readWorldFile(new TextDecoder().decode(bytes.subarray(0, mostWorldFileBytes)));
  if (!world) return refuse('world-unreadable');
  const { possible } = await guessSystem(world, 1000, 1000, [42, 30, 48, 37]);
  if (!possible.every(({ corners }) => areCorners(corners))) throw new Error('Corners that are none.');
  return possible.length === 0 ? refuse('world-nowhere') : keep(possible.length, [], possible.map(({ system }) => system));
}

/** What the head says is what its format can say. */
function openHead(bytes: Uint8Array): Answer {
  const size = readPictureSize(bytes);
  if (!size) return refuse('no-picture');
  const { type, widthPixels, heightPixels } = size;
  const most = { 'image/png': 2 ** 32 - 1, 'image/jpeg': 65_535, 'image/webp': 2 ** 24 }[type];
  if (![widthPixels, heightPixels].every((side) => Number.isInteger(side) && side > 0 && side <= most)) throw new Error(`A side that is none: ${widthPixels} × ${heightPixels}.`);
  return keep(1, [], [type]);
}

/** A few entries of each of the data files that come with the app, with a few of their corners. */
export const fewData: ReadonlyMap<string, { readonly text: string; readonly count: number }> = new Map(dataFiles.map((name) => {
  const whole = JSON.parse(readFileSync(`data/${name}`, 'utf8'), (_, value: unknown) => (Array.isArray(value) && Array.isArray(value[0]) && value.length > 30 ? [...value.slice(0, 29), value.at(-1)] : value)) as Readonly<Record<string, unknown>>;
  const few = Object.fromEntries(Object.entries(whole).map(([key, value]): [string, unknown] => [key, Array.isArray(value) ? value.slice(0, 3) : value]));
  return [name, { text: JSON.stringify(few), count: entriesOf(few) ?? 0 }];
}));

/** Of a data file; null where it has no list. */
function entriesOf(file: unknown): number | null {
  const { features, sources = features, figures = sources } = typeof file === 'object' && file !== null ? file as Readonly<Record<string, unknown>> : {};
  return Array.isArray(figures) ? figures.length : null;
}

/** One of the data files among the others, as the program opens, checks and describes a folder. */
async function openData(name: string, bytes: Uint8Array): Promise<Answer> {
  const baseline = await loadBaseline((file) => Promise.resolve({ ok: true, text: file === name ? textOf(bytes) : fewData.get(file)?.text ?? '' }));
  const { problems, ...lists } = baseline;
  const beside = [...fewData].reduce((sum, [file, { count }]) => (file === name ? sum : sum + count), 0);
  const came = Object.values(lists).reduce((sum, list) => sum + list.length, 0) - beside;
  if (problems.length === 0 && came !== entriesOf(jsonOf(bytes))) throw new Error('Something was left out without a word.');
  graphOfBaseline(baseline);
  const said = problems.map(({ reason }) => `-${reason}`);
  for (const problem of checkBaseline(baseline)) describeProblem(problem);
  return said.includes('-not-json') || said.includes('-not-a-collection') ? refuse(said.join(' ')) : keep(came, said);
}

const storage = (kept: string) => ({ getItem: () => kept, setItem: () => undefined, removeItem: () => undefined });
const isStep = (step: number): boolean => Number.isSafeInteger(step) && step >= 0;

/** The same text wherever this device keeps one: each reader takes what it knows and gives its default for the rest. */
function openDevice(bytes: Uint8Array): Answer {
  const kept = textOf(bytes);
  Object.assign(globalThis, { localStorage: storage(kept), sessionStorage: storage(kept) });
  const { themeChoice, coordinateFormat, ownDigits, secondCalendar } = readPreferences();
  const { chosenId, variant } = readGroundChoice();
  const [item, show, tab, place, acts, version] = [readItem(jsonOf(bytes)), recallShow(), recallTab(), recallPlace('p'), recentActs(), versionLeft('p')];
  const holds = {
    preferences: ['system', 'light', 'dark'].includes(themeChoice) && ['mgrs', 'dms', 'degrees'].includes(coordinateFormat) && ownDigits.every(isLocale) && [null, 'hijri', 'solar'].includes(secondCalendar),
    ground: (chosenId === null || typeof chosenId === 'string') && groundVariants.includes(variant),
    picture: item === null || (item.name.length <= 200 && (item.picture === null || (areCorners(item.picture.corners) && item.picture.opacity >= 0 && item.picture.opacity <= 1))),
    show: show === null || (isStep(show.step) && [show.startedAt, show.slideStartedAt].every((time) => time === null || Number.isFinite(time))),
    place: isStep(place.step), acts: acts.length <= 8 && acts.every((id) => typeof id === 'string' && id.length < 80),
    version: isStep(version), channel: /^[\w-]{8,64}$/.test(ownShowId()),
  };
  const broken = Object.entries(holds).flatMap(([name, isWhole]) => (isWhole ? [] : [name]));
  if (broken.length > 0) throw new Error(`Not what is known: ${broken.join(', ')}.`);
  // Acts of an earlier case are remembered as long as the page.
  const taken = [themeChoice !== 'system' || coordinateFormat !== 'mgrs' || secondCalendar !== null, chosenId !== null, item !== null, show !== null, ownShowId() === kept, tab?.entryId != null, place.slideId !== null, Array.isArray(jsonOf(bytes)) && acts.length > 0, version > 0, wasReaderLeft()].filter(Boolean).length;
  return taken > 0 ? keep(taken) : refuse('default');
}

async function importFile(name: string, bytes: Uint8Array): Promise<Answer> {
  const importer = createImporter();
  const read = await importer.read(name, bytes);
  if (read.is === 'refused') return refuse(read.reason);
  const said = read.is === 'foreign'
    ? read.preview.reasons.map(({ reason, isMended }) => `${isMended ? '+' : '-'}${reason}`)
    : read.problems.map(({ reason, isMended }) => `${isMended ? '+' : '-'}${reason}`);
  const features: Scenario['features'][number][] = [];
  const choices = Object.fromEntries(read.is === 'foreign' ? read.preview.groups.map(({ id }) => [id, 'suggested' as const]) : []);
  const converted = await importer.convert({
    way: read.is === 'foreign' ? read.preview.way : { by: 'geometry' }, choices, nameKey: null, leftOut: [], takenIds: [], phases: [], phase: null, source: null,
  }, (slice) => {
    for (const one of slice) features.push(one);
  });
  if (converted.imported !== features.length) throw new Error(`${converted.imported} are said to have come in, ${features.length} did.`);
  if (read.is === 'foreign' && read.preview.counts.read > 0 && features.length < read.preview.counts.read && converted.problems.length === 0) throw new Error('Less came in than was read, without a word.');
  // What is handed to the plan goes through its own parser without a word more.
  const plan = parseScenario(JSON.stringify({ type: 'FeatureCollection', cordon: { version: 1, id: 'x' }, features: features.slice(0, 1000).map((one) => ('properties' in one ? { type: 'Feature', id: one.id, geometry: one.geometry, properties: one.properties } : one.unknown)) }));
  if (!plan.ok || plan.scenario.features.length !== Math.min(1000, features.length)) throw new Error('What was imported is not read as a plan.');
  return keep(features.length, [...said, ...converted.problems.map(({ reason, isMended }) => `${isMended ? '+' : '-'}${reason}`)], features.map((one) => ('properties' in one ? one.properties.name : one.id)));
}

async function openInventory(name: string, bytes: Uint8Array): Promise<Answer> {
  const file = await readInventory(name, bytes);
  if (!file.ok) return refuse(file.reason);
  const { table } = file;
  const mapping = guessMapping(table, personalColumns(table));
  const { entries, problems } = await toEntries(table, mapping, { text: 'x', date: null });
  return keep(entries.length, problems.map(({ reason, isMended }) => `${isMended ? '+' : '-'}${reason}`), entries.map((entry) => entry.name));
}

async function openChapters(name: string, bytes: Uint8Array): Promise<Answer> {
  const { chapters, remarks } = await readChapters(name, bytes);
  const { slides, remarks: more } = chaptersToSlides(chapters, { slides: [], postures: [], phases: [] }, {});
  const said = [...remarks, ...more].map(({ reason }) => `+${reason}`);
  for (const { text, notes } of slides) for (const one of [text, notes]) for (const remark of readText(one).remarks) said.push(`+${remark}`);
  return keep(slides.length, said, slides.map(({ title }) => title));
}

/** The plan inside a page, as a browser finds it: the text of the one script, up to what ends it. */
function openPage(bytes: Uint8Array): Answer {
  const block = new RegExp(`<script[^>]* id="${planBlockId}"[^>]*>([^]*?)</script`, 'i').exec(textOf(bytes));
  return block?.[1] ? answerOf(parseScenario(block[1])) : refuse('without-plan');
}

async function openRoads(bytes: Uint8Array): Promise<Answer> {
  const read = await readNetwork(decodeText(bytes).text, allRoads);
  if (!read.ok) return refuse(read.reason === 'no-network' ? `no-network ${read.problems[0]?.reason ?? ''}` : read.reason);
  return keep(read.network.roads.length, [...Object.keys(read.network.remarkCounts), ...read.remarks.map(({ reason }) => reason)].map((reason) => `+${reason}`));
}

globalThis.IDBKeyRange ??= IDBKeyRange;

/** The file is what the database gives back: a version and its features, whatever they say. */
async function openKept(bytes: Uint8Array): Promise<Answer> {
  const kept = jsonOf(bytes);
  if (typeof kept !== 'object' || kept === null) return refuse('no-record');
  const { frame, postures, features, keys } = kept as { frame: string; postures: string[]; features: string[]; keys: number[] };
  // The database itself gives lists of texts and of numbers; whether the record has them is for the reader.
  if (!Array.isArray(features) || !Array.isArray(keys)) return refuse('no-record');
  const archive = {
    get: () => Promise.resolve({ entryId: 'a', number: 1, savedAt: 0, isPinned: false, frame, postures, features: Uint32Array.from(keys) }),
    getAllKeys: () => Promise.resolve(features.map((_, index) => ['a', index])),
    getAll: () => Promise.resolve(features),
  };
  const entry = { record: { id: 'a' }, keyOf: () => null, learnKeys: () => undefined };
  try {
    return answerOf(await readVersion(archive as unknown as Archive, entry as unknown as KeptEntry, 1));
  } catch (error) {
    if (error instanceof Error && error.constructor.name === 'Unreadable') return refuse('unreadable');
    throw error;
  }
}

async function openScenario(bytes: Uint8Array): Promise<Answer> {
  const parsed = await readScenarioFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  return parsed === null ? refuse('unreadable') : parsed.ok ? answerOf(parsed) : refuse(parsed.reason);
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return textOf(bytes);
  }
}

export const doors = {
  tiles: openGround,
  layer: openAsLayer,
  page: (_, bytes) => Promise.resolve(openPage(bytes)),
  world: layPicture,
  import: importFile,
  scenario: (_, bytes) => openScenario(bytes),
  /** As it stands in a page, and as the presenter's window is sent it: text. */
  text: (_, bytes) => Promise.resolve(answerOf(parseScenario(textOf(bytes)))),
  link: async (_, bytes) => {
    const opened = await openLink(textOf(bytes).slice(0, 200_000));
    return opened.ok ? answerOf(opened) : refuse(opened.reason);
  },
  roads: (_, bytes) => openRoads(bytes),
  inventory: openInventory,
  chapters: openChapters,
  clipboard: (_, bytes) => {
    const copied = readCopiedText(textOf(bytes));
    return Promise.resolve(copied ? keep(copied.scenario.features.length, copied.leftOut > 0 ? ['-left-out'] : []) : refuse('another'));
  },
  kept: (_, bytes) => openKept(bytes),
  address: (_, bytes) => {
    const { plan } = readSlidePlace(textOf(bytes));
    const read = parseViewHash(plan);
    return Promise.resolve(read.ok ? keep(1) : refuse(read.reason));
  },
  embed: (_, bytes) => {
    readEmbedOptions(textOf(bytes).slice(0, 100_000));
    const read = readMessage(jsonOf(bytes));
    return Promise.resolve(read === null ? refuse('another') : read.ok ? keep(1) : refuse(read.reason));
  },
  show: (_, bytes) => {
    const message = jsonOf(bytes);
    const read = readStageSays(message) ?? readPresenterSays(message);
    return Promise.resolve(read ? keep(1) : refuse('another'));
  },
  tabs: (_, bytes) => Promise.resolve(readTabMessage(jsonOf(bytes)) ? keep(1) : refuse('another')),
  style: (_, bytes) => {
    const style = readGivenStyle(textOf(bytes), 'given', ['https://tiles.example']);
    if (!style) return Promise.resolve(refuse('no-style'));
    for (const { url, tiles = [] } of Object.values(style.sources) as readonly { readonly url?: string; readonly tiles?: readonly string[] }[]) {
      for (const address of url === undefined ? tiles : [url, ...tiles]) if (new URL(address).origin !== 'https://tiles.example') throw new Error('A source of another host.');
    }
    return Promise.resolve(keep(style.layers.length, [], [style.credit]));
  },
  head: (_, bytes) => Promise.resolve(openHead(bytes)),
  data: openData,
  device: (_, bytes) => Promise.resolve(openDevice(bytes)),
  settings: (_, bytes) => {
    withHabits(firstSettings('en'), jsonOf(bytes));
    withStored(firstWishes('en'), jsonOf(bytes));
    return Promise.resolve(keep(1));
  },
} satisfies Record<string, (name: string, bytes: Uint8Array) => Promise<Answer>>;

export type DoorName = keyof typeof doors;
