/**
 * The commands of this repository, in plain Node and without dependencies, so that they work right after a clone:
 * each installs what is missing first. See README.md for what they are for; package.json names them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const cache = join(root, 'node_modules/.cache/cordon');

/** A failure that is said in one sentence, without a stack. */
class Refusal extends Error {}

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When anything in a folder last changed; the folder's own time tells of what was removed from it. */
const newestIn = (path) => (statSync(path).isDirectory()
  ? Math.max(modifiedAt(path), ...readdirSync(path).map((name) => newestIn(join(path, name))))
  : modifiedAt(path));

/** Runs a script with this Node and returns its exit code. */
function runNode(args, { env = {}, stdio = 'inherit', cwd = root } = {}) {
  const { status, error } = spawnSync(process.execPath, args, { cwd, stdio, env: { ...process.env, ...env } });
  if (error) throw error;
  return status ?? 1;
}

function install() {
  const wanted = modifiedAt(join(root, 'package-lock.json'));
  if (modifiedAt(join(root, 'node_modules/.package-lock.json')) >= wanted) return;
  console.error('Installing dependencies …');
  const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];
  // npm says where its own program is when it runs a script; called as `node run.mjs`, the shell finds it.
  // Its words go to stderr: the stdout of `cordon` belongs to the verb alone.
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status } = process.env.npm_execpath
    ? spawnSync(process.execPath, [process.env.npm_execpath, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new Refusal('The dependencies could not be installed: npm ci failed (see above). The first run needs a network; later ones do not.');
}

/** Bundles a TypeScript program of this repository, which Node 20 cannot run as it is, unless its last bundle still holds. */
async function bundleProgram(entry, sources) {
  const name = basename(entry, '.ts');
  const stamp = Math.max(...['package-lock.json', 'run.mjs', ...sources].map((path) => newestIn(join(root, path))));
  const folder = join(cache, `${name}-${stamp}`);
  const file = join(folder, `${name}.mjs`);
  if (existsSync(file)) return file;
  const { build } = await import('vite');
  // Built aside and moved into place whole, so that two callers at once do not meet half a bundle.
  const aside = join(cache, `${name}.${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['playwright-core', 'vite'] },
    build: { ssr: entry, outDir: aside, emptyOutDir: true, copyPublicDir: false, target: 'node20', minify: false, rolldownOptions: { output: { entryFileNames: `${name}.mjs` } } },
  });
  for (const old of readdirSync(cache).filter((other) => other.startsWith(`${name}-`))) rmSync(join(cache, old), { recursive: true, force: true });
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
  return file;
}

async function runCordon(args, from) {
  if (!existsSync(join(root, 'src/cli/cordon.ts'))) throw new Refusal('There is no src/cli/cordon.ts.');
  const program = await bundleProgram('src/cli/cordon.ts', ['src']);
  const draws = (args[0] === 'render' || args[0] === 'brief') && !args.includes('--help') && !args.includes('-h');
  // A page to open from disk is put together without a browser.
  const drawing = draws ? await readyToDraw(args[0] === 'render' || !args.some((arg) => /\.html?$/i.test(arg))) : {};
  return runNode([program, ...args], { cwd: from, env: { INIT_CWD: from, CORDON_DATA: join(root, 'data'), ...drawing } });
}

/** The built app, built anew where it is older than what it is made of, and a browser where there is one. The words of the build go to stderr. */
async function readyToDraw(inBrowser) {
  // Written last.
  const page = join(root, 'dist/cordon.html');
  const madeOf = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'singleFile.ts', 'installable.ts', 'controlsInFarsi.ts', 'billOfMaterials.ts', 'licenceTexts.ts', 'deploy', 'package-lock.json'].map((path) => join(root, path)).filter((path) => existsSync(path));
  if (modifiedAt(page) <= Math.max(...madeOf.map(newestIn))) {
    console.error('Building the app …');
    if (build({ stdio: ['ignore', 2, 2] }) !== 0) throw new Refusal('The app could not be built (see above).');
  }
  if (!inBrowser) return { CORDON_APP: join(root, 'dist') };
  const { findChromium } = await import('./tests/e2e/harness/findChromium.mjs');
  const browser = await findChromium().catch((error) => { throw new Refusal(error.message); });
  return { CORDON_APP: join(root, 'dist'), CORDON_CHROMIUM: browser ?? '' };
}

/** dist/: the app in many files, then beside them the one page with everything inside. */
function build(options) {
  const vite = (...args) => runNode(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...args], options);
  return vite() || vite('--mode', 'single');
}

/** What a step comes to that could not do its work and fails nothing for it: said, so that no tick stands for what nobody has looked at. */
const notAudited = { code: 0, said: 'not audited' };

/** `outcome`: an exit code, or one with what is to be said of it. */
function lineOf(name, outcome, seconds = '') {
  if (typeof outcome === 'object') return `– ${name}: ${outcome.said}`;
  return `${outcome === 0 ? '✓' : '✗'} ${name}${seconds}`;
}

const checkSize = async () => runNode([await bundleProgram('tests/size/checkSize.ts', ['tests'])]);

/**
 * Packages of the app with known holes; tools, which nobody is handed, are not asked about. Where nobody can be asked that is said, and no failure unless `--strict` wants an
 * answer: every command works without a network.
 */
function audit([option]) {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=8000'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 };
  const { stdout } = process.env.npm_execpath ? spawnSync(process.execPath, [process.env.npm_execpath, ...args], options) : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  const told = (() => { try { return JSON.parse(stdout); } catch { return {}; } })();
  if (!told.vulnerabilities) {
    console.log('The npm registry could not be asked for known holes; nothing was audited.');
    if (option === '--strict') return 1;
    console.log(lineOf('known holes', notAudited));
    return notAudited;
  }
  const holes = Object.values(told.vulnerabilities);
  for (const { name, severity, range, via } of holes) console.error(`${name} ${range}: ${severity}; ${via.map((one) => one.title ?? one).join('; ')}`);
  console.log(`${holes.length === 0 ? `No known hole in ${told.metadata?.dependencies?.prod ?? 'the'} packages` : `${holes.length} packages have known holes`} of the app; its tools were not asked about.`);
  return holes.length === 0 ? 0 : 1;
}

/** Runs vitest and adds what it counted to `totals`. */
function runVitest(name, config, totals, env = {}) {
  const report = join(cache, `${name}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  const code = runNode(['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env });
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += numPassedTests;
    totals.failed += numFailedTests;
  }
  return code;
}

const tableStep = 'table of RELIABILITY.md';

async function test({ full = false } = {}) {
  const totals = { passed: 0, failed: 0 };
  const end2end = { CORDON_FULL: full ? '1' : '', CORDON_AXE: full ? '1' : '' };
  const steps = [
    ['install', () => install()],
    ['types', () => runNode(['node_modules/typescript/bin/tsc', '--noEmit'])],
    ['lint', () => runNode(['node_modules/oxlint/bin/oxlint', '--config', 'oxlint.config.mjs', '--deny-warnings'])],
    ['data', () => runCordon(['validate', 'data'], root)],
    ['known holes', () => audit([])],
    ['unit tests', () => runVitest('unit', 'vite.config.ts', totals, end2end)],
    ...(full ? [['branches of the importers', () => coverage([])]] : []),
    ['build', () => build()],
    ['browser', async () => { process.env.CORDON_CHROMIUM = await ensureBrowser(); }],
    ['size check', () => checkSize()],
    ...(full ? [['two builds, the same bytes', () => reproduce()]] : []),
    [full ? 'end-to-end tests, all' : 'end-to-end tests', () => {
      if (full) forgetReliability();
      return runVitest('e2e', 'tests/e2e/vitest.config.ts', totals, end2end);
    }],
    ...(full ? [[tableStep, () => writeReliability()]] : []),
  ];
  const lines = [];
  let failedStep = null;
  for (const [name, run] of steps) {
    // The table tells what the end-to-end tests saw, above all where they failed.
    if (failedStep !== null && !(name === tableStep && failedStep.startsWith('end-to-end'))) continue;
    console.log(`\n▸ ${name}`);
    const startedAt = performance.now();
    let outcome = 1;
    try {
      outcome = (await run()) ?? 0;
    } catch (error) {
      console.error(error instanceof Refusal ? error.message : error);
    }
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    lines.push(`  ${lineOf(name, outcome, ` ${seconds} s`)}`);
    console.log(lines.at(-1));
    if ((outcome.code ?? outcome) !== 0) failedStep ??= name;
  }
  // A step that fails without a failing test still counts, so that the last line never reads "0 failed" on a failed run.
  const failed = failedStep === null ? totals.failed : Math.max(1, totals.failed);
  console.log(`\n${lines.join('\n')}`);
  console.log(failedStep === null ? '\nEverything passed.' : `\nStopped at: ${failedStep}.`);
  console.log(`${totals.passed} passed, ${failed} failed`);
  return failedStep === null ? 0 : 1;
}

async function ensureBrowser() {
  const { ensureChromium } = await import('./tests/e2e/harness/findChromium.mjs');
  return ensureChromium().catch((error) => { throw new Refusal(error.message); });
}

async function start() {
  install();
  if (build() !== 0) return 1;
  const { preview } = await import('vite');
  const server = await preview({ root, logLevel: 'error', preview: { port: 4173, strictPort: false, open: false } });
  console.log(`\nCordon is served at ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}\nStop it with Ctrl+C.`);
  return null;
}

/** For a server: what `npm test` checks, and beside each text its packed forms. */
async function make() {
  install();
  if (build() !== 0) return 1;
  const { packFolder } = await import('./deploy/pack.mjs');
  const { files, bytes, gzip, brotli } = packFolder(join(root, 'dist'));
  const megabytes = (count) => `${(count / 1e6).toFixed(1)} MB`;
  console.log(`dist/ is ready to be served: ${files} texts of ${megabytes(bytes)}, packed ${megabytes(gzip)} (gzip) and ${megabytes(brotli)} (Brotli).`);
  return 0;
}

/** Builds twice, the second time from a copy of the sources in another folder, and compares every byte. */
async function reproduce() {
  install();
  const copy = mkdtempSync(join(tmpdir(), 'cordon-reproduce-'));
  try {
    for (const name of readdirSync(root).filter((entry) => !['node_modules', 'dist', '.git', '.cache'].includes(entry))) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    if (build() !== 0 || build({ cwd: copy }) !== 0) return 1;
    const { listDifferences } = await import('./deploy/listDifferences.mjs');
    const { count, differences } = listDifferences(join(root, 'dist'), join(copy, 'dist'));
    for (const path of differences) console.error(`  ${path} differs`);
    if (differences.length > 0) {
      const kept = join(cache, 'reproduce');
      rmSync(kept, { recursive: true, force: true });
      cpSync(join(root, 'dist'), join(kept, 'one'), { recursive: true });
      cpSync(join(copy, 'dist'), join(kept, 'two'), { recursive: true });
      console.error(`  Both are kept in ${kept}.`);
    }
    console.log(differences.length === 0 ? `Two builds, the same ${count} files to the byte.` : `Two builds differ in ${differences.length} of ${count} files.`);
    return differences.length === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Faults and soak alone, and the page they make. */
async function reliability() {
  install();
  process.env.CORDON_CHROMIUM = await ensureBrowser();
  forgetReliability();
  const tests = runNode(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/full/faults', 'tests/e2e/full/soak'], { env: { CORDON_FULL: '1' } });
  return await writeReliability() || tests;
}

/** What an older run saw is no part of this one's table. */
const forgetReliability = () => rmSync(join(cache, 'reliability'), { recursive: true, force: true });

const writeReliability = async () => runNode([await bundleProgram('tests/reliability/writeReliability.ts', ['tests/reliability', 'tests/e2e/full/faults'])]);

async function bench(args) {
  install();
  process.env.CORDON_CHROMIUM = await ensureBrowser();
  if (build() !== 0) return 1;
  return runNode([await bundleProgram('tests/bench/bench.ts', ['src', 'tests']), ...args]);
}

/**
 * What `coverage` can be asked for: the code by its readers, the tests that are about it, and the share of its branches that they must walk, in all and in each reader. A file
 * belongs to the first reader whose pattern its path under src/ fits.
 */
const covered = {
  importers: {
    include: ['src/share/formats/{read,import,inventory,briefing,ground,tiles}/**', 'src/share/formats/*.ts', 'src/share/layers/**', 'src/network/osm/**', 'src/scenario/parse/**', 'src/scenario/parseScenario.ts', 'src/share/link/openLink.ts', 'src/share/link/envelope/**'],
    exclude: ['**/worker/*Worker.ts', '**/*.d.ts', 'src/share/formats/write*.ts'],
    // Not the one that measures times, which counting stretches.
    tests: ['tests/unit/share/formats', 'tests/unit/share/layers', 'tests/unit/share/link/envelope.test.ts', 'tests/unit/share/link/link.test.ts', 'tests/unit/network/osm', 'tests/unit/scenario/parse.test.ts', 'tests/unit/scenario/parseScenario.test.ts', 'tests/unit/scenario/golden.test.ts', 'tests/unit/trust'],
    branches: 90,
    readers: [
      ['GeoJSON', /read\/(readGeojson|crsOf)\./], ['TopoJSON', /read\/readTopojson\./], ['KML', /read\/readKml\./], ['GPX', /read\/readGpx\./], ['XML', /read\/(parseXml|scanXml)\./],
      ['archives, KMZ', /read\/(unzip|readKmz)\./], ['shapefile', /read\/shapefile\//], ['coordinate systems', /read\/projection\./], ['tables', /read\/(readCsv|csvColumns)\./], ['angles', /read\/readAngle\./],
      ['well-known text', /read\/readWkt\./], ['picture with a plan', /read\/png\//], ['attributes', /read\/properties\./], ['what readers hand over', /read\/(collect|geometryParts)\./],
      ['which format', /formats\/(detectFormat|decodeText|pictureKindOf|readForeign|foreign)\./], ['import', /formats\/import\//], ['into the plan', /formats\/(toScenarioFeatures|suggestKind|illustrative)\./],
      ['inventory', /formats\/inventory\//], ['chapters', /formats\/briefing\//], ['tile archive', /formats\/tiles\//], ['grounds', /formats\/ground\//],
      ['scenario: document', /scenario\/parseScenario\./], ['scenario: members', /scenario\/parse\//], ['roads: files', /network\/osm\/read\//], ['roads: tags', /network\/osm\/tags\//], ['roads: network', /network\/osm\//],
      ['link', /share\/link\//], ['layer: GeoJSON', /share\/layers\/(openGeojson|scanGeojson)\./], ['layer: FlatGeobuf', /share\/layers\/flatgeobuf\//], ['layer: PMTiles', /share\/layers\/pmtiles\//], ['layer: tiles', /share\/layers\//],
    ],
  },
};

function coverage([name = 'importers']) {
  install();
  if (!Object.hasOwn(covered, name)) throw new Refusal(`Coverage is known of: ${Object.keys(covered).join(', ')}.`);
  const { include, exclude, tests, branches, readers } = covered[name];
  const folder = join(cache, 'coverage');
  rmSync(folder, { recursive: true, force: true });
  const code = runNode(['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--coverage.enabled', '--coverage.provider=v8', '--coverage.reporter=text', '--coverage.reporter=json-summary', '--coverage.reportOnFailure', `--coverage.reportsDirectory=${folder}`,
    ...include.map((path) => `--coverage.include=${path}`), ...exclude.map((path) => `--coverage.exclude=${path}`), ...tests], { env: { CORDON_COVERAGE: '1' } });
  const summary = join(folder, 'coverage-summary.json');
  if (!existsSync(summary)) return code || 1;
  return tellReaders(JSON.parse(readFileSync(summary, 'utf8')), readers, branches) || code;
}

/** The table of the readers; 1 where one of them, or the whole, is walked less than it must be, or a file is nobody's. */
function tellReaders(summary, readers, least) {
  const sums = new Map([...readers.map(([reader]) => [reader, { total: 0, covered: 0 }]), ['all of them', { total: 0, covered: 0 }]]);
  const nobodys = [];
  for (const [path, { branches }] of Object.entries(summary)) {
    if (path === 'total') continue;
    const reader = readers.find(([, pattern]) => pattern.test(path.replaceAll('\\', '/')))?.[0];
    if (reader === undefined) nobodys.push(path);
    for (const sum of [sums.get(reader), sums.get('all of them')]) {
      if (!sum) continue;
      sum.total += branches.total;
      sum.covered += branches.covered;
    }
  }
  const share = ({ total, covered: walked }) => (total === 0 ? 0 : (100 * walked) / total);
  console.log('\nBranches of each reader');
  for (const [reader, sum] of sums) console.log(`  ${share(sum) >= least ? '✓' : '✗'} ${share(sum).toFixed(1).padStart(5)} %  ${`${sum.covered}/${sum.total}`.padStart(9)}  ${reader}`);
  for (const path of nobodys) console.error(`  ✗ ${path} belongs to no reader (run.mjs).`);
  const under = [...sums].filter(([, sum]) => share(sum) < least);
  if (under.length > 0) console.error(`Under ${least} %: ${under.map(([reader]) => reader).join(', ')}.`);
  return under.length + nobodys.length > 0 ? 1 : 0;
}

async function cordon(args) {
  install();
  return runCordon(args, process.env.INIT_CWD ?? process.cwd());
}

const verbs = { start, test: () => test(), 'test:full': () => test({ full: true }), build: make, reproduce, reliability, audit: (args) => { const outcome = audit(args); return outcome.code ?? outcome; }, bench, coverage, cordon };

const [verb = '', ...args] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cordon needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else if (!Object.hasOwn(verbs, verb)) {
  console.error(`Usage: node run.mjs ${Object.keys(verbs).join(' | ')}`);
  process.exitCode = 4;
} else {
  try {
    const code = await verbs[verb](args);
    if (code !== null) process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
