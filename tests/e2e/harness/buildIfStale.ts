/** Builds dist/, the single file too, unless it is newer than everything it is made of. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const inputs = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'singleFile.ts', 'installable.ts', 'controlsInFarsi.ts', 'billOfMaterials.ts', 'licenceTexts.ts', 'deploy', 'package-lock.json'];

/** When anything in a folder last changed; the folder's own time tells of what was removed from it. */
const newest = (path: string): number => (statSync(path).isDirectory()
  ? Math.max(statSync(path).mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
  : statSync(path).mtimeMs);

export function buildIfStale(root: string): void {
  // Written last.
  const page = join(root, 'dist/cordon.html');
  const madeOf = inputs.map((name) => join(root, name)).filter((path) => existsSync(path));
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(...madeOf.map(newest))) return;
  // In a process of its own: vitest sets NODE_ENV to "test", and React would be built for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const mode of ['production', 'single']) {
    const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--mode', mode], { cwd: root, env, stdio: 'inherit' });
    if (status !== 0) throw new Error('The app does not build.');
  }
}
