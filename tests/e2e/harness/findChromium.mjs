/**
 * Finds a Chromium or Chrome to drive, in this order: CORDON_CHROMIUM, the machine's own, Playwright's copy.
 * run.mjs, the end-to-end tests, the size check and the bench all ask here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** MapLibre GL 6 needs WebGL2 and ES2022; browsers older than this are not worth testing on. */
const oldestMajor = 120;

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

function listUsualPlaces() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
    .flatMap((folder) => commands.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return [...['/Applications', join(process.env.HOME ?? '', 'Applications')]
      .flatMap((folder) => apps.map((app) => join(folder, `${app}.app`, 'Contents/MacOS', app))), ...onPath];
  }
  if (process.platform === 'win32') {
    const tails = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)
      .flatMap((folder) => tails.map((tail) => join(folder, tail))).concat(onPath);
  }
  return [...onPath, '/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** Its version line, such as `Chromium 140.0.7339.80`, or null when it does not run or is too old. */
function askVersion(path) {
  // Chrome on Windows opens a window when asked for its version; there the file's presence has to do.
  if (process.platform === 'win32') return 'Chrome';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = Number(/(\d+)\.\d+/.exec(stdout ?? '')?.[1] ?? 0);
  return status === 0 && major >= oldestMajor ? stdout.trim() : null;
}

async function findPlaywrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** The path of a browser that runs, or null. */
export async function findChromium() {
  const chosen = process.env.CORDON_CHROMIUM;
  if (chosen) {
    if (existsSync(chosen) && askVersion(chosen)) return chosen;
    throw new Error(`CORDON_CHROMIUM names ${chosen}, which is not a Chromium ${oldestMajor} or newer that runs here.`);
  }
  const places = [...new Set(listUsualPlaces()), await findPlaywrightsOwn()];
  return places.find((path) => path && existsSync(path) && askVersion(path)) ?? null;
}

const isDebian = () => existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Finds a browser, and installs one where there is none. Throws an Error whose message is the sentence to show. */
export async function ensureChromium(log = console.log) {
  const found = await findChromium();
  if (found) return found;
  log('No Chromium found on this machine; installing one.');
  const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian() && run('apt-get', 'update', '-q') && run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium')) {
    const installed = await findChromium();
    if (installed) return installed;
  }
  const withSystemLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', ...withSystemLibraries, 'chromium');
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error('The browser tests need Chromium, and it could not be installed (no network?). Install Chrome or Chromium, or set CORDON_CHROMIUM to its path.');
}
