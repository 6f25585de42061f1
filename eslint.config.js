import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import baselineJs from 'eslint-plugin-baseline-js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows } from './eslint.arrows.js';

const CODE = ['**/*.{js,mjs,ts,mts,astro}'];
const TYPED = ['**/*.{ts,mts}'];

const oneClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Only src/clock.ts knows what time it is: use vandaag().',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'Only src/clock.ts knows what time it is: use vandaag().',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Only src/clock.ts knows what time it is: use vandaag().',
  },
];

const projectService = {
  // TypeScript skips folders that begin with a dot.
  allowDefaultProject: ['src/pages/.well-known/*.ts'],
};

// The arrows are read from import statements; an import inside an expression would slip past them.
const importsAtTheTop = [
  {
    selector: 'ImportExpression, TSImportType',
    message: 'Import at the top of the file, where the arrows between folders are checked.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'content/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'typescript',
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // `typeof import('x')` is the only way to name the type of a whole module.
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        // A default that stands for every other case is a choice, and it is written down.
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An arrow that only calls something is clearer without braces around it.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `T[]` and `Array<T>` are both plain; which reads better depends on T.
      '@typescript-eslint/array-type': 'off',
      // A number or a boolean in a text is shown as it should be; objects are still refused. After
      // a type guard over strings nothing is left of a string that fails it: `never`.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
      // tsconfig.json asks for brackets on index signatures, which this rule would take away.
      '@typescript-eslint/dot-notation': 'off',
      // An empty environment variable or attribute is as good as none: `||` is then what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
    },
  },
  {
    name: 'tests',
    files: ['tests/**/*.ts'],
    rules: {
      // node:test gives promises from test() and describe() that nobody needs to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      // Folders and servers of tests are plain objects whose methods are handed to `after()`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  { name: 'astro', files: ['**/*.astro'], extends: [astro.configs.recommended] },

  { name: 'clock', files: CODE, rules: { 'no-restricted-syntax': ['error', ...oneClock] } },
  {
    name: 'clock and imports',
    files: ['src/**/*.{ts,astro}'],
    ignores: [
      'src/clock.ts',
      // Runs one program after another, the second only when the first succeeded.
      'src/build/start.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...oneClock, ...importsAtTheTop] },
  },
  { name: 'the clock itself', files: ['src/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
  ...arrows,

  {
    name: 'browser scripts',
    files: ['**/*.element.ts'],
    plugins: { 'baseline-js': baselineJs },
    rules: { 'baseline-js/use-baseline': ['error', { available: 'widely' }] },
  },
  {
    name: 'css',
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    extends: [css.configs.recommended],
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: 'newly',
          // These only make a page nicer; without them it is complete.
          allowProperties: ['text-size-adjust', 'box-decoration-break', 'user-select', 'resize'],
        },
      ],
      // Our custom properties are set in src/styles and used elsewhere.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
    },
  },
);
