import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.tsx'],
    ...jsxA11y.configs.recommended,
    // Preact writes the attribute as HTML does.
    settings: { 'jsx-a11y-x': { attributes: { for: ['for', 'htmlFor'] } } },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.*', '.dependency-cruiser.mjs', '**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // Some of its functions run inside the page.
    files: ['scripts/bench.mjs', 'tests/e2e/**', 'tests/helpers/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['src/layouts/**', 'src/features/**', 'src/parts/**', 'src/log/store.ts'],
    languageOptions: { globals: globals.browser },
  },
  {
    // Pure folders get today's date as an argument and know neither the page nor storage.
    // The one file that keeps the log in the browser is apart from its pure logic.
    ignores: ['src/log/store.ts'],
    files: ['src/plan/**/*.ts', 'src/log/**/*.ts', 'src/figures/**/*.ts', 'src/lib/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'indexedDB', 'navigator', 'fetch'].map(
          (name) => ({
            name,
            message: 'This folder is pure: hand in what it needs.',
          }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'This folder is pure: today’s date is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'This folder is pure: today’s date is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'This folder is pure: chance is an argument.',
        },
      ],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'prefer-const': 'error',
      'no-empty': ['error', { allowEmptyCatch: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/env.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/triple-slash-reference': 'off',
    },
  },
);
