/** The licences of all packages of others that may be in a build, word for word (`licences.txt` beside the app): what most of them ask for whoever hands them on. Made from package-lock.json and what is installed by it, without a date. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Lock, placesInApp, readLock } from './billOfMaterials.ts';

export const licencesName = 'licences.txt';

const isLicence = (name: string) => /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i.test(name) && !/\.(js|json|ts)$/i.test(name);

const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

function textsOf(root: string, place: string): string {
  const folder = join(root, place);
  const files = existsSync(folder) ? readdirSync(folder).filter(isLicence).toSorted() : [];
  return files.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
}

/** Packages that say the same stand together. One without a text of its own is named with the licence it states. */
export function licenceTexts(root: string, lock: Lock): string {
  const groups = new Map<string, string[]>();
  for (const place of placesInApp(lock)) {
    const { version = '', license = 'not stated' } = lock[place] ?? {};
    const text = textsOf(root, place) || `The package has no text of its own and states: ${license}.`;
    groups.set(text, [...groups.get(text) ?? [], `${nameOf(place)} ${version} (${license})`]);
  }
  const rule = '-'.repeat(80);
  return `Software of others in Cordon, and the terms under which it comes.\n\n${[...groups].map(([text, names]) => `${rule}\n${names.join('\n')}\n${rule}\n\n${text}\n`).join('\n')}`;
}

export function licenceFile(root: string): Plugin {
  return {
    name: 'cordon-licences',
    apply: 'build',
    generateBundle() { this.emitFile({ type: 'asset', fileName: licencesName, source: licenceTexts(root, readLock(root)) }); },
  };
}
