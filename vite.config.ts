/**
 * How the app is built: relative addresses, so dist/ runs from any folder of any static server; data files copied
 * under their own names; everything the first screen needs asked for by the page itself, in parallel.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions, HtmlTagDescriptor, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { billOfMaterials, nothingUnlisted, readLock } from './billOfMaterials.ts';
import { policyWith, readGroundHosts } from './deploy/headers.ts';
import { keptOnDevice } from './installable.ts';
import { controlsInFarsi } from './controlsInFarsi.ts';
import { licenceFile, licenceTexts } from './licenceTexts.ts';
import { inlineWorkers, onePage } from './singleFile.ts';

/** Of an own build alone (README, "A map by address"); the single file asks nothing of anywhere. */
const groundHosts = process.argv.includes('single') ? [] : readGroundHosts(process.env['CORDON_GROUND_HOSTS']);

const dataFolder = join(import.meta.dirname, 'data');

const listFiles = (folder: string) => readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name));
const listDataFiles = () => listFiles(dataFolder);
/** Fetched only when one is opened, so never among the hints. */
const listSamples = () => ['scenarios', 'briefings'].flatMap((folder) => listFiles(join(dataFolder, folder)).map((name) => `${folder}/${name}`));

/** Minified, by their names below data/. */
const readDataFiles = () => [...listDataFiles(), ...listSamples()].map((name) => [name, JSON.stringify(JSON.parse(readFileSync(join(dataFolder, name), 'utf8')))] as const);

/** Copies data/ into dist/data/, minified and under unhashed names. (In development Vite serves the folder as it is.) */
function baselineFiles(): Plugin {
  return {
    name: 'cordon-baseline-files',
    apply: 'build',
    generateBundle() {
      for (const [name, source] of readDataFiles()) this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
    },
  };
}

/** The weights of the first screen and of the map's labels, Latin and Arabic. */
const firstFonts = /ibm-plex-sans-(latin|arabic-arabic)-(400|600)-normal[^/]*\.woff2$/;

/** Imported later by the entry, but always: part of the first load, and fetched beside it rather than after it. */
const startModules = /[\\/]src[\\/]ui[\\/]mountApp\.tsx$/;

/** The map inside another page. */
const embedModules = /[\\/]src[\\/]ui[\\/]embed[\\/]startEmbed\.ts$/;

type ModuleGraph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

/** Whether a module is imported, by whatever way but never on demand, by one of these. */
function isPartOf(id: string, roots: RegExp, graph: ModuleGraph, seen = new Set<string>()): boolean {
  if (roots.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (graph.getModuleInfo(id)?.importers ?? []).some((importer) => isPartOf(importer, roots, graph, seen));
}

/**
 * Hints for the interface, which the map inside another page (`?embed`) and pages made without a screen (`?render`) do without: a hint in the page itself would have
 * it fetched there too. A file of its own, because the policy lets no script run that stands in the page.
 */
const hintScript = "if(!/[?&](embed|render|presenter)\\b/.test(location.search))for(const name of document.currentScript.dataset.files.split(' ')){const link=document.createElement('link');link.rel='modulepreload';link.crossOrigin='';link.href='./'+name;document.head.append(link)}";

/** Asks early for what the entry would only ask for once it runs: the interface, the map library, the fonts, the data. */
function preloadHints(): Plugin {
  return {
    name: 'cordon-preload-hints',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', name: 'hints.js', source: hintScript });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const emitted = Object.keys(bundle ?? {});
        const chunks = Object.values(bundle ?? {}).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const hint = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
        // The file of the entry itself holds nothing by now, and is not written.
        const early = chunks.filter(({ fileName, isEntry }) => !isEntry && startFiles.has(fileName) && !html.includes(fileName)).map(({ fileName }) => fileName);
        const hints = emitted.find((name) => /\/hints-[^/]*\.js$/.test(name)) ?? '';
        return {
          html: html.replace('<meta charset="utf-8" />', (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policyWith(groundHosts)}" />`)
            .replace('<script type="module"', `<script async fetchpriority="high" src="./${hints}" data-files="${early.join(' ')}"></script>\n    <script type="module"`),
          tags: [
            ...emitted.filter((name) => firstFonts.test(name))
              .map((name) => hint({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${name}` })),
            ...listDataFiles().map((name) => hint({ rel: 'preload', as: 'fetch', crossorigin: true, href: `./data/${name}` })),
          ],
        };
      },
    },
  };
}

/** Files that are there before anything can be asked for later: the entry, the interface, and what both import. */
const startFiles = new Set<string>();

/** Files that import one another in a circle start in an order nobody chose, and one of them without what it needs. */
function refuseCircles(bundle: Readonly<Record<string, { readonly type: string; readonly imports?: readonly string[] }>>): void {
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]) => {
    if (way.includes(name)) throw new Error(`Files of the build import one another: ${[...way.slice(way.indexOf(name)), name].join(' → ')}.`);
    if (done.has(name)) return;
    done.add(name);
    for (const next of bundle[name]?.imports ?? []) follow(next, [...way, name]);
  };
  Object.keys(bundle).forEach((name) => follow(name, []));
}

/** Finds them, before Vite writes down what each part that is fetched later needs. */
function knownAtStart(): Plugin {
  return {
    name: 'cordon-known-at-start',
    apply: 'build',
    enforce: 'pre',
    generateBundle(_, bundle) {
      const add = (name: string) => {
        const file = bundle[name];
        if (file?.type !== 'chunk' || startFiles.has(name)) return;
        startFiles.add(name);
        file.imports.forEach(add);
      };
      startFiles.clear();
      refuseCircles(bundle);
      for (const [name, file] of Object.entries(bundle)) if (file.type === 'chunk' && (file.isEntry || startModules.test(file.facadeModuleId ?? ''))) add(name);
    },
  };
}

/** How the files of the app are parted, but for the page that holds them all. */
const output: NonNullable<BuildEnvironmentOptions['rolldownOptions']>['output'] = {
  // Libraries with a budget of their own get a file of their own; tests/size measures them by these names.
  codeSplitting: {
    groups: [
      { name: 'maplibre', test: /[\\/]node_modules[\\/]maplibre-gl[\\/].*\.mjs$/ },
      { name: 'milsymbol', test: /[\\/]node_modules[\\/]milsymbol[\\/]/ },
      // What the entry always needs is one file, whoever else needs parts of it: a dozen small ones pack worse.
      { name: 'start', tags: ['$initial'], test: /\.(m?[jt]s|tsx)$/ },
      // So is what the interface needs beside it, but for what an embed needs too: each with its styles, or the two would wait for one another.
      { debugName: 'shown', name: (id, context) => (isPartOf(id, startModules, context) && isPartOf(id, embedModules, context) ? 'shown' : null) },
      { debugName: 'interface', name: (id, context) => (isPartOf(id, startModules, context) && !startModules.test(id) ? 'interface' : null) },
    ],
  },
};

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  const ways: Plugin[] = isSingle ? [inlineWorkers(), onePage(import.meta.dirname, readDataFiles(), licenceTexts(import.meta.dirname, readLock(import.meta.dirname))), keptOnDevice(import.meta.dirname)] : [baselineFiles(), knownAtStart(), preloadHints(), billOfMaterials(import.meta.dirname), licenceFile(import.meta.dirname)];
  return {
    base: './',
    define: { 'import.meta.env.CORDON_GROUND_HOSTS': JSON.stringify(groundHosts.join(' ')) },
    plugins: [react(), optimizeLocales.vite({ locales: ['en-US', 'ar-AE'] }), controlsInFarsi(), nothingUnlisted(import.meta.dirname), ...ways],
    worker: { format: 'es', plugins: () => [nothingUnlisted(import.meta.dirname)], rolldownOptions: { checks: { pluginTimings: false }, ...(isSingle ? { output: { codeSplitting: false } } : {}) } },
    build: {
      target: 'es2022',
      sourcemap: false,
      // One style sheet: a few kilobytes more at first, and no panel that is seen before its style has come.
      cssCodeSplit: false,
      ...(isSingle ? { emptyOutDir: false, copyPublicDir: false, assetsInlineLimit: Number.MAX_SAFE_INTEGER } : {}),
      // The list of names in every asking place counts: what is there already is not asked for again.
      modulePreload: isSingle ? false : { polyfill: false, resolveDependencies: (_, needed) => needed.filter((name) => !startFiles.has(name)) },
      chunkSizeWarningLimit: isSingle ? 20_000 : 1200,
      rolldownOptions: { checks: { pluginTimings: false }, output: isSingle ? { codeSplitting: false } : output },
    },
    // Pure code keeps nothing between tests, so that files may share a process and read the code once; every processor has one.
    test: { include: ['tests/{unit,data,bench}/**/*.test.ts'], isolate: false, maxWorkers: availableParallelism(), testTimeout: 30_000 },
  };
});
