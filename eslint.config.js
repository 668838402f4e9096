import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'node_modules', 'coverage', '.cache', 'data/sources', 'test/gold/score.mjs'] },
  ...ts.configs.strict,
  regexp.configs['flat/recommended'],
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // A moving search start makes an innocent pattern quadratic (`\s+$`).
      'regexp/no-super-linear-move': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // prefer-const does not know about $props and $bindable.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  // The house: imports run downward only, app → share → chart → verify → extract → model.
  ...[
    ['src/model', ['extract', 'verify', 'chart', 'share', 'app']],
    ['src/extract', ['verify', 'chart', 'share', 'app']],
    ['src/verify', ['chart', 'share', 'app']],
    ['src/chart', ['share', 'app']],
    ['src/share', ['app']],
  ].map(([folder, above]) => ({
    files: [`${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: above.map((name) => `**/${name}/**`),
              message: 'Imports run downward only: app → share → chart → verify → extract → model.',
            },
            { group: ['node:*'], message: 'Only scripts/ knows Node.' },
          ],
        },
      ],
    },
  })),
);
