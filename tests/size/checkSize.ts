/**
 * The size check: JavaScript of the first load beyond MapLibre's own, gzip, against its bar. Exits with 1 beyond it.
 * Measured in the browser, because what the entry imports later, but always, is first load too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { chromiumFlags } from '../e2e/harness/chromiumFlags.ts';
import { ensureChromium } from '../e2e/harness/findChromium.mjs';
import { serveFolders } from '../e2e/harness/serveFolders.ts';
import { type LoadedFile, measureFirstLoad, sumBytes } from './measureFirstLoad.ts';
import { embedBarBytes, firstLoadBarBytes } from './bars.ts';

const root = process.cwd();
const dist = `${root}/dist`;

const maplibreFiles = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'];

/** MapLibre's own distribution, gzip: its part of the bundle must not have grown by anything of ours. */
const maplibreOwnBytes = maplibreFiles
  .map((name) => gzipSync(readFileSync(`${root}/node_modules/maplibre-gl/dist/${name}`), { level: 9 }).length)
  .reduce((sum, bytes) => sum + bytes, 0);

function listFaults(files: readonly LoadedFile[]): readonly string[] {
  const script = sumBytes(files, 'script');
  const maplibre = sumBytes(files, 'maplibre');
  return [
    ...(script > firstLoadBarBytes ? [`The first load takes ${script} bytes of JavaScript beyond MapLibre's own; the bar is ${firstLoadBarBytes}.`] : []),
    ...(maplibre < maplibreOwnBytes * 0.8 ? ['The files named maplibre are too small: the measure no longer separates them.'] : []),
    ...(maplibre > maplibreOwnBytes * 1.02 ? ['The files named maplibre hold more than MapLibre.'] : []),
    ...files.filter((file) => /(^|\/)milsymbol/.test(file.name)).map((file) => `${file.name} belongs on demand, not in the first load.`),
  ];
}

if (!existsSync(`${dist}/index.html`)) throw new Error('There is no dist/; build first.');
const server = await serveFolders({ '/': dist });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
try {
  const files = await measureFirstLoad(browser, server.url, dist);
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(9);
  for (const file of files.toSorted((one, other) => one.kind.localeCompare(other.kind) || other.gzipBytes - one.gzipBytes)) {
    console.log(`  ${file.kind.padEnd(9)}${kilobytes(file.gzipBytes)} kB  ${file.name}`);
  }
  console.log(`  JavaScript beyond MapLibre's own: ${kilobytes(sumBytes(files, 'script')).trim()} kB gzip of ${firstLoadBarBytes / 1000} kB; MapLibre: ${kilobytes(sumBytes(files, 'maplibre')).trim()} kB.`);
  const embedBytes = sumBytes(await measureFirstLoad(browser, server.url, dist, '?embed'), 'script');
  console.log(`  Inside another page: ${kilobytes(embedBytes).trim()} kB of ${embedBarBytes / 1000} kB.`);
  const faults = [
    ...listFaults(files),
    ...(embedBytes > embedBarBytes ? [`An embed takes ${embedBytes} bytes of JavaScript beyond MapLibre's own; the bar is ${embedBarBytes}.`] : []),
  ];
  for (const fault of faults) console.error(`  ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}
