/**
 * Tests wait for a condition, never for a fixed time: a busy machine needs longer, and an idle one should not
 * wait. Random values have a fixed seed, so that a failure can be repeated.
 */
const message =
  'A fixed wait fails on a busy machine: wait for what is expected (expect.poll, waitUntil, an event).';
const seed = 'Import fc from test/unit/property.ts, which sets the seed.';
const inPromise = 'NewExpression[callee.name="Promise"] > ArrowFunctionExpression';

const fixedWaits = [
  'CallExpression[callee.property.name="waitForTimeout"]',
  'CallExpression[callee.name="aTimeout"]',
  `${inPromise} > CallExpression[callee.name="setTimeout"]`,
  `${inPromise} > BlockStatement > ExpressionStatement > CallExpression[callee.name="setTimeout"]`,
];

export const testRules = {
  files: ['test/**/*.ts'],
  ignores: ['test/unit/property.ts'],
  rules: {
    'no-restricted-syntax': ['error', ...fixedWaits.map((selector) => ({selector, message}))],
    'no-restricted-imports': [
      'error',
      {name: 'node:timers/promises', message},
      {name: 'timers/promises', message},
      {name: 'fast-check', message: seed},
    ],
  },
};
