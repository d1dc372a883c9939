/**
 * The part of the build that lets the app be kept on a device: `sw.js`, the service worker with the list of every file of this build and what is in it. Runs last, over what
 * lies in dist/, so that nothing can be left out. Done once the single file is there, which is one of the files.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Release, ReleaseFile } from './src/offline/installed/release.ts';
import { singleFileName } from './singleFile.ts';

export const workerName = 'sw.js';

const digest = (body: Buffer | string) => createHash('sha256').update(body).digest('base64');

/** In the order of their names, so that the same files are the same release on any machine. Packed forms and the bill of materials are not the app's to ask for. */
export function listRelease(folder: string): Release {
  const files: ReleaseFile[] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(gz|br|cdx\.json)$/.test(entry.name) && entry.name !== workerName)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): ReleaseFile => [relative(folder, path).split(sep).join('/'), digest(readFileSync(path))])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const isLater = ([path]: ReleaseFile) => path === singleFileName;
  return { id: digest(JSON.stringify(files)).replaceAll(/[^\w]/g, '').slice(0, 16), files: files.filter((file) => !isLater(file)), later: files.filter(isLater) };
}

/** Bundles the service worker as one plain script: browsers take modules there only since lately. */
async function writeServiceWorker(root: string, folder: string): Promise<void> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', rolldownOptions: { input: join(root, 'src/offline/installed/serviceWorker.ts'), output: { format: 'iife', entryFileNames: workerName } } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const script = output && 'output' in output ? output.output[0].code : '';
  writeFileSync(join(folder, workerName), `const cordonRelease=${JSON.stringify(listRelease(folder))};\n${script}`);
}

export function keptOnDevice(root: string): Plugin {
  let folder = '';
  return {
    name: 'cordon-kept-on-device',
    apply: 'build',
    configResolved({ build: { outDir } }) { folder = join(root, outDir); },
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(root, folder) },
  };
}
