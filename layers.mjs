/**
 * The one statement of which folder may import which: ranks from bottom to top. A file may import its own
 * folder and any folder of a lower rank; never a neighbour of its own rank, never a higher one.
 * oxlint.config.mjs turns this into lint rules and tests/unit/layers.test.ts compares it with src/ and ARCHITECTURE.md.
 */
export const ranks = [
  ['geo', 'worker'],
  ['baseline', 'scenario'],
  ['network'],
  ['analysis', 'sketch', 'share'],
  ['scene', 'store'],
  ['map', 'export', 'offline'],
  ['ui', 'cli'],
];

/** Packages that only the named folders may import at run time (types are free everywhere). */
export const packageHomes = [
  { packages: ['maplibre-gl'], folders: ['map', 'export'] },
  { packages: ['react', 'react-dom', 'react-dom/**', 'react-aria-components', 'react-aria-components/**'], folders: ['ui'] },
  { packages: ['zustand', 'zustand/**'], folders: ['store', 'ui'] },
  { packages: ['@turf/**', 'mgrs'], folders: ['geo'] },
];

/** Folders `folder` must not import: every neighbour of its rank and every higher rank. */
export function forbiddenFolders(folder) {
  const rank = ranks.findIndex((names) => names.includes(folder));
  return ranks.slice(rank).flat().filter((name) => name !== folder);
}
