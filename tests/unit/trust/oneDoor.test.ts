/** Who may make something of bytes and texts from outside: the readers of the table in SECURITY.md, and nobody beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = (readdirSync('src', { recursive: true }) as string[]).map((path) => path.replaceAll('\\', '/')).filter((path) => /\.tsx?$/.test(path) && !path.startsWith('cli/'));
const source = new Map(files.map((path) => [path, readFileSync(`src/${path}`, 'utf8')]));
const filesWith = (pattern: RegExp) => files.filter((path) => pattern.test(source.get(path) ?? '')).toSorted();

const read = 'share/formats/read';

test.each([
  ['JSON', /\bJSON\.parse\(/, [
    'baseline/parseList.ts', 'network/osm/openNetwork.ts', 'network/osm/withoutEditors.ts', 'offline/archive/readVersion.ts', 'offline/ground/groundChoice.ts', 'offline/keptShow.ts', 'offline/leftInOrder.ts', 'offline/preferences.ts', 'offline/shared/readerPlace.ts',
    'offline/tabScenario.ts', 'scenario/parseScenario.ts', 'share/formats/ground/readGivenStyle.ts', 'share/formats/inventory/inventoryTable.ts', `${read}/readGeojson.ts`, 'share/formats/tiles/readTileMetadata.ts', 'share/layers/openGeojson.ts', 'share/layers/scanGeojson.ts',
    // Text that this release has just written itself.
    'share/formats/toScenarioFeatures.ts', 'share/link/writeLink.ts',
    'ui/brief/handout/handoutStore.ts', 'ui/export/composerStore.ts', 'ui/palette/recentActs.ts',
  ]],
  ['XML', /DOMParser|SaxesParser/, ['network/osm/read/readOsmXml.ts', `${read}/parseXml.ts`]],
  ['what is packed', /\b(unzip(Sync)?|gunzip(Sync)?|inflate(Sync)?|unzlib(Sync)?|Inflate|Unzlib|DecompressionStream)\s*[(<}]|\{[^}]*\b(Inflate|Unzlib)\b[^}]*\} (from|= await import)/, [
    // The faces that come with the app.
    'export/text/unpackWoff.ts', `${read}/png/readPngScenario.ts`, `${read}/readKmz.ts`, `${read}/shapefile/readShapefile.ts`, `${read}/unzip.ts`, 'share/formats/tiles/inflateWithin.ts',
  ]],
  ['tables', /'papaparse'/, ['share/formats/inventory/inventoryTable.ts', `${read}/readCsv.ts`]],
  ['well-known text', /wktToGeoJSON/, [`${read}/readWkt.ts`]],
  ['shapefiles', /import\('shpjs'\)/, [`${read}/shapefile/readShapefile.ts`]],
  ['Markdown', /fromMarkdown/, ['scenario/briefing/text/readText.ts']],
  ['messages of windows', /new BroadcastChannel|addEventListener\('message',/, [
    // The app's own worker and its page: two words, compared whole.
    'offline/installed/keepApp.ts', 'offline/installed/serviceWorker.ts', 'offline/library/tabTalk.ts', 'offline/showChannel.ts', 'ui/embed/pageTalk.ts',
    // A worker is asked whether it is there, and any word of it is a sign of life: what it says is comlink's.
    'worker/callWorker.ts', 'worker/exposeDoor.ts',
  ]],
] as const)('%s', (_, pattern, readers) => {
  expect(filesWith(pattern)).toEqual([...readers].toSorted());
});

test('nothing from outside is run or set as markup', () => {
  expect(filesWith(/\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML|document\.write/)).toEqual([]);
  // The page as it lies on the screen, by a writer that escapes every text (writeSvg.test.ts).
  expect(filesWith(/dangerouslySetInnerHTML/)).toEqual(['ui/export/sheet/Sheet.tsx']);
});

test('every reader of the table is there', () => {
  const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`((?:[\w]+\/)+[\w]+\.tsx?)`/g)].map(([, path = '']) => path).filter((path) => !path.startsWith('tests/'));
  for (const path of named) expect([path, files.some((one) => one.endsWith(path))]).toEqual([path, true]);
  expect(named.length).toBeGreaterThan(20);
});
