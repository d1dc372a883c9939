/**
 * Writes the folder of the bare page: MapLibre's distribution as it is published, the fonts, and the scene of the app as
 * plain layers and GeoJSON files. Same layers, same features, same pictures; no framework, no interface.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import type { FileText } from '../../src/baseline/catalog.ts';
import { loadBaseline } from '../../src/baseline/loadBaseline.ts';
import { bboxOf } from '../../src/geo/bboxOf.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { defaultView } from '../../src/scenario/view.ts';
import { createSceneBuilder, idPropertyOf, sourceIds } from '../../src/scene/buildScene.ts';
import { planOf, type ShownPlan } from '../../src/scene/shownPlan.ts';
import { translator, useLanguage } from '../../src/ui/i18n/i18n.ts';
import { sceneWords } from '../../src/ui/i18n/sceneWords.ts';
import { editedCounts, writeStrewnScenario } from './editedScenario.ts';

/** As src/map/createMap.ts sets them. */
const mapOptions = {
  minZoom: 9.5, maxZoom: 19, maxPitch: 60, maxBounds: [44.05, 33.1, 44.7, 33.5], attributionControl: false, fadeDuration: 0,
};

const readFromDisk = (root: string) => async (name: string): Promise<FileText> => ({ ok: true, text: readFileSync(join(root, 'data', name), 'utf8') });

export async function prepareBare(root: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['fonts', 'data']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['index.html', 'bare.mjs']) copyFileSync(join(root, 'tests/bench/bare', name), join(folder, name));
  for (const name of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']) {
    copyFileSync(join(root, 'node_modules/maplibre-gl/dist', name), join(folder, name));
  }
  writeFonts(root, folder);
  await writeStyle(root, folder);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder, emptyOutDir: false, copyPublicDir: false, target: 'es2022', minify: true,
      lib: { entry: 'tests/bench/bare/images.ts', formats: ['es'], fileName: () => 'images.mjs' },
    },
  });
}

/** The app's own font faces, with their files beside them. */
function writeFonts(root: string, folder: string): void {
  const css = readFileSync(join(root, 'src/ui/fonts.css'), 'utf8').replaceAll(/url\('([^']+)'\)/g, (_, path: string) => {
    copyFileSync(join(root, 'node_modules', path), join(folder, 'fonts', basename(path)));
    return `url('./fonts/${basename(path)}')`;
  });
  writeFileSync(join(folder, 'fonts.css'), css);
}

async function writeStyle(root: string, folder: string): Promise<void> {
  const baseline = await loadBaseline(readFromDisk(root));
  await useLanguage('en');
  const buildScene = createSceneBuilder();
  const sceneOf = (view: typeof defaultView, plan: ShownPlan | null = null) => buildScene({ baseline, view, theme: 'light', locale: 'en', plan, frame: 'wide', words: sceneWords(translator('en'), baseline.heldProperties.length) });
  const scene = sceneOf(defaultView);
  for (const id of sourceIds) writeFileSync(join(folder, 'data', `${id}.geojson`), JSON.stringify(scene.sources[id]));
  for (const count of editedCounts) {
    const parsed = parseScenario(writeStrewnScenario(count));
    if (!parsed.ok) throw new Error(`The strewn scenario does not open: ${parsed.reason}.`);
    const { sketch } = sceneOf(defaultView, planOf(parsed.scenario, 'routine', 'all')).sources;
    writeFileSync(join(folder, 'data', `sketch-${count}.geojson`), JSON.stringify(sketch));
  }
  const sources = Object.fromEntries(sourceIds.map((id) => [id, { type: 'geojson', data: `./data/${id}.geojson`, promoteId: idPropertyOf(id), tolerance: 0.2 }]));
  const zone = baseline.zones[0];
  if (!zone) throw new Error('The data has no zone to open the bare page on.');
  const parts = { home: bboxOf(zone.geometry), layers: scene.layers, layersAll: sceneOf({ ...defaultView, hiddenLayers: [] }).layers, mapOptions, sources };
  writeFileSync(join(folder, 'style.mjs'), Object.entries(parts).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join(''));
}
