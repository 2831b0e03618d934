import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import {roomRules} from './.config/lint/rooms.mjs';
import {testRules} from './.config/lint/tests.mjs';
import {vocabularyRules} from './.config/lint/vocabulary.mjs';

/** `{a: _, ...rest}` leaves a key out; `_` marks an argument that is there for its place. */
const unused = {argsIgnorePattern: '^_', ignoreRestSiblings: true};

export default defineConfig([
  globalIgnores(['dist/', 'coverage/', 'storybook-static/', 'src/generated/']),
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        project: ['./tsconfig.json', './src/cli/tsconfig.json', './src/apps/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {'@typescript-eslint/unbound-method': 'off'}, // Lit binds @click=${this.handler}
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', '*.ts'],
    extends: [ts.configs.recommended], // outside tsconfig.json, so without types
    languageOptions: {globals: {...globals.browser, ...globals.node, ...globals.mocha}},
    rules: {'@typescript-eslint/no-unused-expressions': 'off'}, // chai
  },
  {
    files: ['**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off',
      'lit-a11y/no-redundant-role': 'off', // Safari drops the meaning of a list without markers
      '@typescript-eslint/no-unused-vars': ['error', unused],
    },
  },
  ...roomRules,
  testRules,
  ...vocabularyRules,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {'no-unused-vars': ['error', unused]},
  },
]);
