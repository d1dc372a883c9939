import { forbiddenFolders, packageHomes, ranks } from './layers.mjs';

const allFolders = ranks.flat();

/** One override a folder: relative imports that climb out of it may only go down. */
const layering = allFolders.map((folder) => {
  const packages = packageHomes.filter((home) => !home.folders.includes(folder));
  return {
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbiddenFolders(folder).join('|')}|main)(/|\\.|$)`,
            message: `src/${folder} may import only folders below its rank (layers.mjs).`,
          },
          ...packages.map((home) => ({
            group: home.packages,
            message: `Imported at run time only in ${home.folders.map((name) => `src/${name}`).join(', ')} (layers.mjs).`,
            allowTypeImports: true,
          })),
        ],
      }],
    },
  };
});

const sizes = [
  { files: ['src/**'], rules: { 'max-lines': ['error', { max: 400 }] } },
  { files: ['src/**/messages/**'], rules: { 'max-lines': 'off' } },
];

export default {
  plugins: ['typescript', 'import', 'react', 'jsx-a11y', 'unicorn', 'oxc'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['dist', 'node_modules', 'public'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'import/no-cycle': 'error',
    'import/no-unassigned-import': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/no-array-index-key': 'off',
    'no-shadow': 'off',
    'no-await-in-loop': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // A tag with a meaning of its own is not always better than a role: `output` is for results of a form, `datalist` for an input's own list.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Takes a canvas's fill for an array's.
    'unicorn/no-array-fill-with-reference-type': 'off',
    'no-console': 'error',
  },
  overrides: [...layering, ...sizes, { files: ['src/cli/**', 'tests/**', '*.mjs'], rules: { 'no-console': 'off' } }],
};
