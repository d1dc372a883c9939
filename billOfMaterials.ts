/**
 * The bill of materials of a build (CycloneDX 1.5, `cordon.cdx.json` beside the app): every package of others that may be in it, with version, licence, digest and what it needs in turn. Made from package-lock.json
 * alone and without a date, so that the same lock gives the same bytes. The licence check reads it, too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const billName = 'cordon.cdx.json';

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export type Lock = Readonly<Record<string, Locked>>;

export const readLock = (root: string): Lock => (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Lock }).packages;

const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const idOf = (place: string, { name, version = '' }: Locked) => `${place === '' ? name ?? '' : nameOf(place)}@${version}`;
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where the package `name` lies for the one at `place`: nearest first, as Node looks for it. */
function findPlace(lock: Lock, place: string, name: string): string | null {
  const folders = place.split(/(?<=.)\/(?=node_modules\/)/);
  for (let depth = place === '' ? 0 : folders.length; depth >= 0; depth -= 1) {
    const at = [...folders.slice(0, depth), `node_modules/${name}`].join('/');
    if (at in lock) return at;
  }
  return null;
}

/** Where the packages lie that the one at `place` cannot do without. */
function needsOf(lock: Lock, place: string): readonly string[] {
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = lock[place] ?? {};
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...new Set([...Object.keys(dependencies), ...peers])].map((name) => findPlace(lock, place, name)).filter((at) => at !== null);
}

/** Places in the lock (`node_modules/…`) of what the app needs when it runs, by way of whatever else; tools are no part of it. */
export function placesInApp(lock: Lock): readonly string[] {
  const found = new Set<string>();
  const add = (place: string) => {
    if (found.has(place)) return;
    found.add(place);
    needsOf(lock, place).forEach(add);
  };
  needsOf(lock, '').forEach(add);
  return [...found].toSorted();
}

function componentOf(place: string, locked: Locked) {
  const { version = '', license, integrity = '' } = locked;
  const [algorithm = '', digest = ''] = integrity.split('-');
  return {
    'bom-ref': idOf(place, locked), type: 'library', name: nameOf(place), version, scope: 'required', purl: purlOf(nameOf(place), version),
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: license === undefined ? [] : [/ (OR|AND|WITH) /.test(license) ? { expression: license } : { license: { id: license } }],
  };
}

export function billOf(lock: Lock) {
  const app = lock[''] ?? {};
  const places = placesInApp(lock);
  const refsOf = (place: string) => ({ ref: idOf(place, lock[place] ?? {}), dependsOn: needsOf(lock, place).map((at) => idOf(at, lock[at] ?? {})).toSorted() });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json', bomFormat: 'CycloneDX', specVersion: '1.5', version: 1,
    metadata: { component: { 'bom-ref': idOf('', app), type: 'application', name: app.name, version: app.version, purl: purlOf(app.name ?? '', app.version ?? ''), licenses: [{ license: { id: app.license } }] } },
    components: places.map((place) => componentOf(place, lock[place] ?? {})),
    dependencies: ['', ...places].map(refsOf),
  };
}

export function billOfMaterials(root: string): Plugin {
  return {
    name: 'cordon-bill-of-materials',
    apply: 'build',
    generateBundle() { this.emitFile({ type: 'asset', fileName: billName, source: `${JSON.stringify(billOf(readLock(root)), null, 1)}\n` }); },
  };
}

/** A tool that puts an empty module of its own (`empty.js`) in the place of what it leaves out: nothing of it is handed on. */
const leavesOut = 'node_modules/@react-aria/optimize-locales-plugin';

/** Packages of which a module (by its path) is in the build, and which the bill does not name. */
export function unlistedPackages(lock: Lock, modules: readonly string[]): readonly string[] {
  const listed = new Set([...placesInApp(lock), leavesOut]);
  const places = modules.flatMap((id) => /(?:^|[\\/])(node_modules[\\/].*)$/.exec(id)?.[1]?.replaceAll('\\', '/').match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [...new Set(places)].filter((place) => !listed.has(place)).toSorted();
}

/** What the bundler has read is asked of the bundler itself, the workers' parts too: a tool that the app came to import would be in no bill, and under a licence nobody looked at. */
export function nothingUnlisted(root: string): Plugin {
  return {
    name: 'cordon-nothing-unlisted',
    apply: 'build',
    generateBundle() {
      const unlisted = unlistedPackages(readLock(root), [...this.getModuleIds()]);
      if (unlisted.length > 0) this.error(`In the build, but not among the dependencies of the app: ${unlisted.join(', ')}.`);
    },
  };
}
