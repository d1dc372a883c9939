/** The layering rule, wherever it is stated: in layers.mjs, in src/, in ARCHITECTURE.md, and in what lint really rejects. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface LayersModule {
  readonly ranks: readonly (readonly string[])[];
  readonly packageHomes: readonly { readonly packages: readonly string[]; readonly folders: readonly string[] }[];
}

const root = process.cwd();
const { ranks, packageHomes } = (await import(pathToFileURL(join(root, 'layers.mjs')).href)) as LayersModule;
const folders = ranks.flat();
const rankOf = (folder: string) => ranks.findIndex((names) => names.includes(folder));

test('every folder of src has a rank, and main.tsx is all that lies beside them', () => {
  const entries = readdirSync(join(root, 'src'), { withFileTypes: true });
  expect(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).filter((name) => !folders.includes(name))).toEqual([]);
  expect(entries.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(['main.tsx']);
});

test('no folder has two ranks', () => {
  expect(folders.toSorted()).toEqual([...new Set(folders)].toSorted());
});

test('ARCHITECTURE.md repeats the ranks', () => {
  const line = [...ranks.map((names) => `\`${names.join(' ')}\``), '`main.tsx`'].join(' < ');
  expect(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')).toContain(line);
});

test.each(folders)('ARCHITECTURE.md names every room of %s, in one line', (folder) => {
  const lines = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('\n').filter((line) => line.startsWith(`│  ├─ ${folder}/`) || line.startsWith(`│  └─ ${folder}/`));
  expect(lines).toHaveLength(1);
  const rooms = readdirSync(join(root, 'src', folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/`);
  expect(rooms.filter((room) => !(lines[0] ?? '').split(/[\s(]/).some((word) => word.startsWith(room)))).toEqual([]);
});

describe('lint', () => {
  /** What each file of the fixture imports, and whether lint must reject it. */
  const cases: { readonly file: string; readonly code: string; readonly rejected: boolean }[] = [];
  let folder = '';
  let rejectedFiles: readonly string[] = [];

  for (const from of folders) {
    for (const to of folders.filter((name) => name !== from)) {
      const rejected = rankOf(to) >= rankOf(from);
      cases.push({ file: `src/${from}/runs-${to}.ts`, code: `import { one } from '../${to}/one.ts';\nexport const two = one;\n`, rejected });
      cases.push({ file: `src/${from}/deeper/types-${to}.ts`, code: `import type { One } from '../../${to}/one.ts';\nexport type Two = One;\n`, rejected });
    }
    cases.push({ file: `src/${from}/runs-main.ts`, code: `import { one } from '../main.tsx';\nexport const two = one;\n`, rejected: true });
    for (const home of packageHomes) {
      const name = (home.packages[0] ?? '').replace('/**', '/one');
      const slug = name.replaceAll(/\W/g, '-');
      const code = `import { one } from '${name}';\nexport const two = one;\n`;
      cases.push({ file: `src/${from}/package-${slug}.ts`, code, rejected: !home.folders.includes(from) });
      cases.push({ file: `src/${from}/package-types-${slug}.ts`, code: `import type { One } from '${name}';\nexport type Two = One;\n`, rejected: false });
    }
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cordon-layers-'));
    writeFileSync(join(folder, 'oxlint.config.mjs'), `export { default } from ${JSON.stringify(pathToFileURL(join(root, 'oxlint.config.mjs')).href)};\n`);
    for (const { file, code } of cases) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--config', 'oxlint.config.mjs', '--format', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    rejectedFiles = diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)').map(({ filename }) => filename.replaceAll('\\', '/'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('rejects every import that goes up or sideways, types too, and every package outside its home; nothing else', () => {
    const wanted = cases.filter(({ rejected }) => rejected).map(({ file }) => file);
    expect([...new Set(rejectedFiles)].toSorted()).toEqual(wanted.toSorted());
  });
});
